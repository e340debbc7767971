"""CreateTeamMemberProfile."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTeamMemberProfile(_Model):
    """A team member profile to create. Send the team too, although it is not marked as required."""

    team_id: int | Unset = UNSET
    """The team that it is to belong to."""
    name: str
    description: str
    role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str
    """The role of the members in the team."""
    price_group_id: int | None | Unset = UNSET
    """The price group by which the members pay. Without one, the default of the team."""
    cost_group_id: int | None | Unset = UNSET
    """The cost price group that goes with the profile."""
    can_configure_charge_points: bool | Unset = UNSET
    """Members may change the settings of charge points; false unless given."""
    can_pay_with_team_wallet: bool | Unset = UNSET
    """Members may pay for charges from the wallet of the team; false unless given."""
    can_request_sponsoring: bool | Unset = UNSET
    """Members may ask the team to sponsor their own charge point; false unless given."""
    can_manage_team_members: bool | Unset = UNSET
    """Members may see and change the settings of other members; false unless given."""
    team_wallet_charge_payment_type: (
        _models.TeamWalletChargePaymentType | _models.TeamWalletChargePaymentTypeValue | str
    )
    """Who can pay for charges with the wallet of the team."""
    can_manage_team_wallet: bool | Unset = UNSET
    """Members may move money between the wallet of the team and its bank account, both ways; false unless
    given."""
    can_pay_for_charges_country_ids: _Sequence[int]
    """The countries, by id, in which members may pay for charges. What an empty list means is not
    documented."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTeamMemberProfile:
        """Read the JSON object, under the API's names."""
        return decode_create_team_member_profile(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("role", "role", _to_value),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
    )
    _optional = {
        "teamId": "team_id",
        "priceGroupId": "price_group_id",
        "costGroupId": "cost_group_id",
        "canConfigureChargePoints": "can_configure_charge_points",
        "canPayWithTeamWallet": "can_pay_with_team_wallet",
        "canRequestSponsoring": "can_request_sponsoring",
        "canManageTeamMembers": "can_manage_team_members",
        "canManageTeamWallet": "can_manage_team_wallet",
    }
    _rules = {
        "team_id": {"bits": 64, "above": 0},
        "price_group_id": {"bits": 64},
        "cost_group_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "teamId": None,
    "name": _MISSING,
    "description": _MISSING,
    "role": _MISSING,
    "priceGroupId": None,
    "costGroupId": None,
    "canConfigureChargePoints": None,
    "canPayWithTeamWallet": None,
    "canRequestSponsoring": None,
    "canManageTeamMembers": None,
    "teamWalletChargePaymentType": _MISSING,
    "canManageTeamWallet": None,
    "canPayForChargesCountryIds": _MISSING,
}


def decode_create_team_member_profile(d: _Any) -> CreateTeamMemberProfile:
    """Read the JSON object of a `CreateTeamMemberProfile`."""
    if len(d) != 13:
        return _odd(d, CreateTeamMemberProfile, _blank, decode_create_team_member_profile)
    o = _new(CreateTeamMemberProfile)
    try:
        v = d["teamId"]
        o.team_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "teamId", "CreateTeamMemberProfile")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreateTeamMemberProfile", True)
        v = d["description"]
        o.description = (
            v if v.__class__ is str else _text(v, d, "description", "CreateTeamMemberProfile", True)
        )
        v = d["role"]
        o.role = (
            _team_member_role[v]
            if v.__class__ is str and v in _team_member_role
            else _word(v, d, "role", "CreateTeamMemberProfile", TeamMemberRole, True)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "CreateTeamMemberProfile")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "costGroupId", "CreateTeamMemberProfile")
        )
        v = d["canConfigureChargePoints"]
        o.can_configure_charge_points = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canConfigureChargePoints", "CreateTeamMemberProfile")
        )
        v = d["canPayWithTeamWallet"]
        o.can_pay_with_team_wallet = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canPayWithTeamWallet", "CreateTeamMemberProfile")
        )
        v = d["canRequestSponsoring"]
        o.can_request_sponsoring = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canRequestSponsoring", "CreateTeamMemberProfile")
        )
        v = d["canManageTeamMembers"]
        o.can_manage_team_members = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canManageTeamMembers", "CreateTeamMemberProfile")
        )
        v = d["teamWalletChargePaymentType"]
        o.team_wallet_charge_payment_type = (
            _team_wallet_charge_payment_type[v]
            if v.__class__ is str and v in _team_wallet_charge_payment_type
            else _word(
                v,
                d,
                "teamWalletChargePaymentType",
                "CreateTeamMemberProfile",
                TeamWalletChargePaymentType,
                True,
            )
        )
        v = d["canManageTeamWallet"]
        o.can_manage_team_wallet = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canManageTeamWallet", "CreateTeamMemberProfile")
        )
        v = d["canPayForChargesCountryIds"]
        o.can_pay_for_charges_country_ids = (
            [
                x
                if x.__class__ is int
                else _item_scalar(x, d, "canPayForChargesCountryIds", "CreateTeamMemberProfile")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "canPayForChargesCountryIds", "CreateTeamMemberProfile", True)
        )
    except KeyError:
        return _odd(d, CreateTeamMemberProfile, _blank, decode_create_team_member_profile)
    o._rest = _COMPLETE
    return o

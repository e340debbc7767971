"""PatchTeamMemberProfile."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
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
class PatchTeamMemberProfile(_Model):
    """Changes to a profile. What you leave out stays as it is, but the five rights that are true or false
    have false as their default: send those that shall stay true."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None | Unset = UNSET
    """The role of the members in the team."""
    price_group_id: int | None | Unset = UNSET
    """The price group by which the members pay."""
    cost_group_id: int | None | Unset = UNSET
    """The cost price group that goes with the profile."""
    can_pay_with_team_wallet: bool | None | Unset = UNSET
    """Members may pay for charges from the wallet of the team; default false."""
    can_manage_team_wallet: bool | None | Unset = UNSET
    """Members may move money between the wallet of the team and its bank account; default false."""
    can_request_sponsoring: bool | None | Unset = UNSET
    """Members may ask the team to sponsor their own charge point; default false."""
    can_manage_team_members: bool | None | Unset = UNSET
    """Members may see and change the settings of other members; default false."""
    team_wallet_charge_payment_type: (
        _models.TeamWalletChargePaymentType | _models.TeamWalletChargePaymentTypeValue | str | None | Unset
    ) = UNSET
    """For whom the wallet of the team may pay for charges."""
    can_configure_charge_points: bool | None | Unset = UNSET
    """Members may change the settings of charge points; default false."""
    can_pay_for_charges_country_ids: _Sequence[int] | None | Unset = UNSET
    """The countries, by id, in which members may pay for charges."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchTeamMemberProfile:
        """Read the JSON object, under the API's names."""
        return decode_patch_team_member_profile(_dict(data))

    _fields = (
        ("name", "name", None),
        ("description", "description", None),
        ("role", "role", _to_value),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
    )
    _optional = {
        "name": "name",
        "description": "description",
        "role": "role",
        "priceGroupId": "price_group_id",
        "costGroupId": "cost_group_id",
        "canPayWithTeamWallet": "can_pay_with_team_wallet",
        "canManageTeamWallet": "can_manage_team_wallet",
        "canRequestSponsoring": "can_request_sponsoring",
        "canManageTeamMembers": "can_manage_team_members",
        "teamWalletChargePaymentType": "team_wallet_charge_payment_type",
        "canConfigureChargePoints": "can_configure_charge_points",
        "canPayForChargesCountryIds": "can_pay_for_charges_country_ids",
    }
    _rules = {
        "price_group_id": {"bits": 64},
        "cost_group_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "name": None,
    "description": None,
    "role": None,
    "priceGroupId": None,
    "costGroupId": None,
    "canPayWithTeamWallet": None,
    "canManageTeamWallet": None,
    "canRequestSponsoring": None,
    "canManageTeamMembers": None,
    "teamWalletChargePaymentType": None,
    "canConfigureChargePoints": None,
    "canPayForChargesCountryIds": None,
}


def decode_patch_team_member_profile(d: _Any) -> PatchTeamMemberProfile:
    """Read the JSON object of a `PatchTeamMemberProfile`."""
    if len(d) != 12:
        return _odd(d, PatchTeamMemberProfile, _blank, decode_patch_team_member_profile)
    o = _new(PatchTeamMemberProfile)
    try:
        v = d["name"]
        o.name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "name", "PatchTeamMemberProfile")
        )
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "PatchTeamMemberProfile")
        )
        v = d["role"]
        o.role = (
            None
            if v is None
            else _team_member_role[v]
            if v.__class__ is str and v in _team_member_role
            else _word(v, d, "role", "PatchTeamMemberProfile", TeamMemberRole)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "PatchTeamMemberProfile")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "costGroupId", "PatchTeamMemberProfile")
        )
        v = d["canPayWithTeamWallet"]
        o.can_pay_with_team_wallet = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canPayWithTeamWallet", "PatchTeamMemberProfile")
        )
        v = d["canManageTeamWallet"]
        o.can_manage_team_wallet = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canManageTeamWallet", "PatchTeamMemberProfile")
        )
        v = d["canRequestSponsoring"]
        o.can_request_sponsoring = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canRequestSponsoring", "PatchTeamMemberProfile")
        )
        v = d["canManageTeamMembers"]
        o.can_manage_team_members = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canManageTeamMembers", "PatchTeamMemberProfile")
        )
        v = d["teamWalletChargePaymentType"]
        o.team_wallet_charge_payment_type = (
            None
            if v is None
            else _team_wallet_charge_payment_type[v]
            if v.__class__ is str and v in _team_wallet_charge_payment_type
            else _word(
                v, d, "teamWalletChargePaymentType", "PatchTeamMemberProfile", TeamWalletChargePaymentType
            )
        )
        v = d["canConfigureChargePoints"]
        o.can_configure_charge_points = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canConfigureChargePoints", "PatchTeamMemberProfile")
        )
        v = d["canPayForChargesCountryIds"]
        o.can_pay_for_charges_country_ids = (
            None
            if v is None
            else [
                x
                if x.__class__ is int
                else _item_scalar(x, d, "canPayForChargesCountryIds", "PatchTeamMemberProfile")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "canPayForChargesCountryIds", "PatchTeamMemberProfile")
        )
    except KeyError:
        return _odd(d, PatchTeamMemberProfile, _blank, decode_patch_team_member_profile)
    o._rest = _COMPLETE
    return o

"""CreateTeamMember."""

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
    mapping as _mapping,
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
class CreateTeamMember(_Model):
    """An invitation to a team, with the rights that the member gets. Give one of `userId`, `email` and
    `phone`. Send the team too, although it is not marked as required."""

    team_id: int | Unset = UNSET
    """The team to join."""
    user_id: int | None | Unset = UNSET
    """The user to invite; give neither `email` nor `phone` beside it."""
    email: str | None | Unset = UNSET
    """Address of the person to invite; give neither `userId` nor `phone` beside it."""
    phone: str | None | Unset = UNSET
    """Phone number of the person to invite, with a plus and the country code; give neither `userId` nor
    `email` beside it."""
    role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str
    """Role in the team."""
    price_group_id: int | None | Unset = UNSET
    """Price group of the member; the default one of the team unless given."""
    cost_group_id: int | None | Unset = UNSET
    """Price group for the costs of the member."""
    team_member_profile_id: int | None | Unset = UNSET
    """Team member profile to apply, a named set of rights."""
    can_configure_charge_points: bool | Unset = UNSET
    """Whether they may configure charge points."""
    can_pay_with_team_wallet: bool | Unset = UNSET
    """Whether they may pay for charges from the wallet of the team."""
    can_request_sponsoring: bool | Unset = UNSET
    """Whether they may ask this team to sponsor their own charge point."""
    can_manage_team_members: bool | Unset = UNSET
    """Whether they may see and change the settings of other members."""
    team_wallet_charge_payment_type: (
        _models.TeamWalletChargePaymentType | _models.TeamWalletChargePaymentTypeValue | str | None | Unset
    ) = UNSET
    """Who can pay for charges with the wallet of the team; `none` unless given."""
    can_manage_team_wallet: bool | Unset = UNSET
    """Whether they may move money between the wallet of the team and its bank account, both ways."""
    can_pay_for_charges_country_ids: _Sequence[int] | None | Unset = UNSET
    """Countries in which they may pay for charges."""
    note: str | None | Unset = UNSET
    """Free text about the member."""
    charge_point_ids: _Sequence[int] | None | Unset = UNSET
    """Charge points that they may use."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTeamMember:
        """Read the JSON object, under the API's names."""
        return decode_create_team_member(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("userId", "user_id", None),
        ("email", "email", None),
        ("phone", "phone", None),
        ("role", "role", _to_value),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("teamMemberProfileId", "team_member_profile_id", None),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
        ("note", "note", None),
        ("chargePointIds", "charge_point_ids", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "teamId": "team_id",
        "userId": "user_id",
        "email": "email",
        "phone": "phone",
        "priceGroupId": "price_group_id",
        "costGroupId": "cost_group_id",
        "teamMemberProfileId": "team_member_profile_id",
        "canConfigureChargePoints": "can_configure_charge_points",
        "canPayWithTeamWallet": "can_pay_with_team_wallet",
        "canRequestSponsoring": "can_request_sponsoring",
        "canManageTeamMembers": "can_manage_team_members",
        "teamWalletChargePaymentType": "team_wallet_charge_payment_type",
        "canManageTeamWallet": "can_manage_team_wallet",
        "canPayForChargesCountryIds": "can_pay_for_charges_country_ids",
        "note": "note",
        "chargePointIds": "charge_point_ids",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "team_id": {"bits": 64, "above": 0},
        "user_id": {"bits": 64, "above": 0},
        "phone": {"pattern": "^\\+[1-9]\\d{1,14}$"},
        "price_group_id": {"bits": 64},
        "cost_group_id": {"bits": 64},
        "team_member_profile_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "teamId": None,
    "userId": None,
    "email": None,
    "phone": None,
    "role": _MISSING,
    "priceGroupId": None,
    "costGroupId": None,
    "teamMemberProfileId": None,
    "canConfigureChargePoints": None,
    "canPayWithTeamWallet": None,
    "canRequestSponsoring": None,
    "canManageTeamMembers": None,
    "teamWalletChargePaymentType": None,
    "canManageTeamWallet": None,
    "canPayForChargesCountryIds": None,
    "note": None,
    "chargePointIds": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_create_team_member(d: _Any) -> CreateTeamMember:
    """Read the JSON object of a `CreateTeamMember`."""
    if len(d) != 19:
        return _odd(d, CreateTeamMember, _blank, decode_create_team_member)
    o = _new(CreateTeamMember)
    try:
        v = d["teamId"]
        o.team_id = (
            v if v.__class__ is int else _NULL if v is None else _integer(v, d, "teamId", "CreateTeamMember")
        )
        v = d["userId"]
        o.user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "CreateTeamMember")
        )
        v = d["email"]
        o.email = v if v.__class__ is str else None if v is None else _text(v, d, "email", "CreateTeamMember")
        v = d["phone"]
        o.phone = v if v.__class__ is str else None if v is None else _text(v, d, "phone", "CreateTeamMember")
        v = d["role"]
        o.role = (
            _team_member_role[v]
            if v.__class__ is str and v in _team_member_role
            else _word(v, d, "role", "CreateTeamMember", TeamMemberRole, True)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "CreateTeamMember")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "costGroupId", "CreateTeamMember")
        )
        v = d["teamMemberProfileId"]
        o.team_member_profile_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "teamMemberProfileId", "CreateTeamMember")
        )
        v = d["canConfigureChargePoints"]
        o.can_configure_charge_points = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canConfigureChargePoints", "CreateTeamMember")
        )
        v = d["canPayWithTeamWallet"]
        o.can_pay_with_team_wallet = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canPayWithTeamWallet", "CreateTeamMember")
        )
        v = d["canRequestSponsoring"]
        o.can_request_sponsoring = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canRequestSponsoring", "CreateTeamMember")
        )
        v = d["canManageTeamMembers"]
        o.can_manage_team_members = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canManageTeamMembers", "CreateTeamMember")
        )
        v = d["teamWalletChargePaymentType"]
        o.team_wallet_charge_payment_type = (
            None
            if v is None
            else _team_wallet_charge_payment_type[v]
            if v.__class__ is str and v in _team_wallet_charge_payment_type
            else _word(v, d, "teamWalletChargePaymentType", "CreateTeamMember", TeamWalletChargePaymentType)
        )
        v = d["canManageTeamWallet"]
        o.can_manage_team_wallet = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "canManageTeamWallet", "CreateTeamMember")
        )
        v = d["canPayForChargesCountryIds"]
        o.can_pay_for_charges_country_ids = (
            None
            if v is None
            else [
                x
                if x.__class__ is int
                else _item_scalar(x, d, "canPayForChargesCountryIds", "CreateTeamMember")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "canPayForChargesCountryIds", "CreateTeamMember")
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "CreateTeamMember")
        v = d["chargePointIds"]
        o.charge_point_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "CreateTeamMember")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "chargePointIds", "CreateTeamMember")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "CreateTeamMember")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "CreateTeamMember")
        )
    except KeyError:
        return _odd(d, CreateTeamMember, _blank, decode_create_team_member)
    o._rest = _COMPLETE
    return o

"""CreateTeamMember."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    mapping as _mapping,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTeamMember(_Model):
    """CreateTeamMember."""

    team_id: int | Unset = UNSET
    user_id: int | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    role: _models.TeamMemberRole
    price_group_id: int | None | Unset = UNSET
    cost_group_id: int | None | Unset = UNSET
    team_member_profile_id: int | None | Unset = UNSET
    can_configure_charge_points: bool | Unset = UNSET
    can_pay_with_team_wallet: bool | Unset = UNSET
    can_request_sponsoring: bool | Unset = UNSET
    can_manage_team_members: bool | Unset = UNSET
    team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType | None | Unset = UNSET
    can_manage_team_wallet: bool | Unset = UNSET
    can_pay_for_charges_country_ids: _list[int] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    charge_point_ids: _list[int] | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "teamId",
        "userId",
        "email",
        "phone",
        "role",
        "priceGroupId",
        "costGroupId",
        "teamMemberProfileId",
        "canConfigureChargePoints",
        "canPayWithTeamWallet",
        "canRequestSponsoring",
        "canManageTeamMembers",
        "teamWalletChargePaymentType",
        "canManageTeamWallet",
        "canPayForChargesCountryIds",
        "note",
        "chargePointIds",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_create_team_member(d: _Any) -> CreateTeamMember:
    """Read the JSON object of a `CreateTeamMember`."""
    o = _new(CreateTeamMember)
    get = d.get
    v = get("teamId")
    o.team_id = (
        _absent(d, "teamId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "teamId", "CreateTeamMember")
    )
    v = get("userId")
    o.user_id = (
        _absent(d, "userId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "userId", "CreateTeamMember")
    )
    v = get("email")
    o.email = (
        _absent(d, "email")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "email", "CreateTeamMember")
    )
    v = get("phone")
    o.phone = (
        _absent(d, "phone")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "phone", "CreateTeamMember")
    )
    v = get("role")
    o.role = (
        _team_member_role[v]
        if v.__class__ is str and v in _team_member_role
        else _word(d, "role", "CreateTeamMember", TeamMemberRole, needed=True)
    )
    v = get("priceGroupId")
    o.price_group_id = (
        _absent(d, "priceGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "priceGroupId", "CreateTeamMember")
    )
    v = get("costGroupId")
    o.cost_group_id = (
        _absent(d, "costGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "costGroupId", "CreateTeamMember")
    )
    v = get("teamMemberProfileId")
    o.team_member_profile_id = (
        _absent(d, "teamMemberProfileId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "teamMemberProfileId", "CreateTeamMember")
    )
    v = get("canConfigureChargePoints")
    o.can_configure_charge_points = (
        _absent(d, "canConfigureChargePoints")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canConfigureChargePoints", "CreateTeamMember")
    )
    v = get("canPayWithTeamWallet")
    o.can_pay_with_team_wallet = (
        _absent(d, "canPayWithTeamWallet")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canPayWithTeamWallet", "CreateTeamMember")
    )
    v = get("canRequestSponsoring")
    o.can_request_sponsoring = (
        _absent(d, "canRequestSponsoring")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canRequestSponsoring", "CreateTeamMember")
    )
    v = get("canManageTeamMembers")
    o.can_manage_team_members = (
        _absent(d, "canManageTeamMembers")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canManageTeamMembers", "CreateTeamMember")
    )
    v = get("teamWalletChargePaymentType")
    o.team_wallet_charge_payment_type = (
        _absent(d, "teamWalletChargePaymentType")
        if v is None
        else _team_wallet_charge_payment_type[v]
        if v.__class__ is str and v in _team_wallet_charge_payment_type
        else _word(d, "teamWalletChargePaymentType", "CreateTeamMember", TeamWalletChargePaymentType)
    )
    v = get("canManageTeamWallet")
    o.can_manage_team_wallet = (
        _absent(d, "canManageTeamWallet")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canManageTeamWallet", "CreateTeamMember")
    )
    v = get("canPayForChargesCountryIds")
    o.can_pay_for_charges_country_ids = (
        _absent(d, "canPayForChargesCountryIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "canPayForChargesCountryIds", "CreateTeamMember")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "canPayForChargesCountryIds", "CreateTeamMember")
    )
    v = get("note")
    o.note = (
        _absent(d, "note") if v is None else v if v.__class__ is str else _text(d, "note", "CreateTeamMember")
    )
    v = get("chargePointIds")
    o.charge_point_ids = (
        _absent(d, "chargePointIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "CreateTeamMember") for x in v
        ]
        if v.__class__ is list
        else _array(d, "chargePointIds", "CreateTeamMember")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "CreateTeamMember")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "CreateTeamMember")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateTeamMember")[1]
    return o


# Below the class, so that models may hold each other.
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)

"""TeamMember."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    mapping as _mapping,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamMember(_Model):
    """TeamMember."""

    id: int
    team_id: int
    display_name: str | None = None
    operator: _models.Operator | None = None
    partner_external_team_id: str | None = None
    user_id: int | None = None
    email: str | None = None
    phone: str | None = None
    role: _models.TeamMemberRole
    access: _models.TeamMemberAccess
    state: _models.TeamMemberState
    note: str | None = None
    invited_at: _datetime.datetime | None = None
    invited_by: str | None = None
    accepted_at: _datetime.datetime | None = None
    accepted_by: str | None = None
    rejected_at: _datetime.datetime | None = None
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    charge_point_ids: _list[int]
    price_group_id: int | None = None
    cost_group_id: int | None = None
    team_member_profile_id: int | None = None
    can_configure_charge_points: bool
    can_pay_with_team_wallet: bool
    can_manage_team_wallet: bool
    can_request_sponsoring: bool
    can_manage_team_members: bool
    can_pay_for_charges_country_ids: _list[int]
    team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TeamMember:
        """Read the JSON object, under the API's names."""
        return decode_team_member(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("displayName", "display_name", None),
        ("operator", "operator", _to_dict),
        ("partnerExternalTeamId", "partner_external_team_id", None),
        ("userId", "user_id", None),
        ("email", "email", None),
        ("phone", "phone", None),
        ("role", "role", _to_value),
        ("access", "access", _to_value),
        ("state", "state", _to_value),
        ("note", "note", None),
        ("invitedAt", "invited_at", _to_instant),
        ("invitedBy", "invited_by", None),
        ("acceptedAt", "accepted_at", _to_instant),
        ("acceptedBy", "accepted_by", None),
        ("rejectedAt", "rejected_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
        ("chargePointIds", "charge_point_ids", None),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("teamMemberProfileId", "team_member_profile_id", None),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "teamId",
        "displayName",
        "operator",
        "partnerExternalTeamId",
        "userId",
        "email",
        "phone",
        "role",
        "access",
        "state",
        "note",
        "invitedAt",
        "invitedBy",
        "acceptedAt",
        "acceptedBy",
        "rejectedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "chargePointIds",
        "priceGroupId",
        "costGroupId",
        "teamMemberProfileId",
        "canConfigureChargePoints",
        "canPayWithTeamWallet",
        "canManageTeamWallet",
        "canRequestSponsoring",
        "canManageTeamMembers",
        "canPayForChargesCountryIds",
        "teamWalletChargePaymentType",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_team_member(d: _Any) -> TeamMember:
    """Read the JSON object of a `TeamMember`."""
    o = _new(TeamMember)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "TeamMember", needed=True)
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "TeamMember", needed=True)
    v = get("displayName")
    o.display_name = None if v is None else v if v.__class__ is str else _text(d, "displayName", "TeamMember")
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "TeamMember")
    )
    v = get("partnerExternalTeamId")
    o.partner_external_team_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalTeamId", "TeamMember")
    )
    v = get("userId")
    o.user_id = None if v is None else v if v.__class__ is int else _integer(d, "userId", "TeamMember")
    v = get("email")
    o.email = None if v is None else v if v.__class__ is str else _text(d, "email", "TeamMember")
    v = get("phone")
    o.phone = None if v is None else v if v.__class__ is str else _text(d, "phone", "TeamMember")
    v = get("role")
    o.role = (
        _team_member_role[v]
        if v.__class__ is str and v in _team_member_role
        else _word(d, "role", "TeamMember", TeamMemberRole, needed=True)
    )
    v = get("access")
    o.access = (
        _team_member_access[v]
        if v.__class__ is str and v in _team_member_access
        else _word(d, "access", "TeamMember", TeamMemberAccess, needed=True)
    )
    v = get("state")
    o.state = (
        _team_member_state[v]
        if v.__class__ is str and v in _team_member_state
        else _word(d, "state", "TeamMember", TeamMemberState, needed=True)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "TeamMember")
    v = get("invitedAt")
    o.invited_at = None if v is None else _instant(d, "invitedAt", "TeamMember")
    v = get("invitedBy")
    o.invited_by = None if v is None else v if v.__class__ is str else _text(d, "invitedBy", "TeamMember")
    v = get("acceptedAt")
    o.accepted_at = None if v is None else _instant(d, "acceptedAt", "TeamMember")
    v = get("acceptedBy")
    o.accepted_by = None if v is None else v if v.__class__ is str else _text(d, "acceptedBy", "TeamMember")
    v = get("rejectedAt")
    o.rejected_at = None if v is None else _instant(d, "rejectedAt", "TeamMember")
    v = get("createdAt")
    o.created_at = None if v is None else _instant(d, "createdAt", "TeamMember")
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "TeamMember")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "TeamMember")
    v = get("chargePointIds")
    o.charge_point_ids = (
        [x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "TeamMember") for x in v]
        if v.__class__ is list
        else _array(d, "chargePointIds", "TeamMember", needed=True)
    )
    v = get("priceGroupId")
    o.price_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "priceGroupId", "TeamMember")
    )
    v = get("costGroupId")
    o.cost_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "costGroupId", "TeamMember")
    )
    v = get("teamMemberProfileId")
    o.team_member_profile_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "teamMemberProfileId", "TeamMember")
    )
    v = get("canConfigureChargePoints")
    o.can_configure_charge_points = (
        v if v.__class__ is bool else _boolean(d, "canConfigureChargePoints", "TeamMember", needed=True)
    )
    v = get("canPayWithTeamWallet")
    o.can_pay_with_team_wallet = (
        v if v.__class__ is bool else _boolean(d, "canPayWithTeamWallet", "TeamMember", needed=True)
    )
    v = get("canManageTeamWallet")
    o.can_manage_team_wallet = (
        v if v.__class__ is bool else _boolean(d, "canManageTeamWallet", "TeamMember", needed=True)
    )
    v = get("canRequestSponsoring")
    o.can_request_sponsoring = (
        v if v.__class__ is bool else _boolean(d, "canRequestSponsoring", "TeamMember", needed=True)
    )
    v = get("canManageTeamMembers")
    o.can_manage_team_members = (
        v if v.__class__ is bool else _boolean(d, "canManageTeamMembers", "TeamMember", needed=True)
    )
    v = get("canPayForChargesCountryIds")
    o.can_pay_for_charges_country_ids = (
        [
            x if x.__class__ is int else _item_scalar(x, d, "canPayForChargesCountryIds", "TeamMember")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "canPayForChargesCountryIds", "TeamMember", needed=True)
    )
    v = get("teamWalletChargePaymentType")
    o.team_wallet_charge_payment_type = (
        _team_wallet_charge_payment_type[v]
        if v.__class__ is str and v in _team_wallet_charge_payment_type
        else _word(d, "teamWalletChargePaymentType", "TeamMember", TeamWalletChargePaymentType, needed=True)
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "TeamMember")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None if v is None else v if v.__class__ is dict else _mapping(d, "partnerCustomPayload", "TeamMember")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TeamMember")
    return o


# Below the class, so that models may hold each other.
from .operator import decode_operator
from .team_member_access import TeamMemberAccess, members as _team_member_access
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_member_state import TeamMemberState, members as _team_member_state
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)

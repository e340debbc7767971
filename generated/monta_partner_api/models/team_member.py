"""TeamMember."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    mapping as _mapping,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .team_member_access import TeamMemberAccess, members as _team_member_access
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_member_state import TeamMemberState, members as _team_member_state
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamMember(_Model):
    """A person in a team, or invited to it, with their role and rights."""

    id: int
    """Identifies the team member; not the id of the user."""
    team_id: int
    """The team."""
    display_name: str | None = None
    """How to show the member: first and last name, else `User: #` and an id, else email address or phone
    number."""
    operator: _models.Operator | None = None
    """The operator that the team member belongs to; null if there is none."""
    partner_external_team_id: str | None = None
    """Your own key for the team; null if you set none."""
    user_id: int | None = None
    """The user; null while the person has no account."""
    email: str | None = None
    """Null if it is not known."""
    phone: str | None = None
    """With the country code; null if it is not known."""
    role: _models.TeamMemberRole
    """Role in the team."""
    access: _models.TeamMemberAccess
    """Whether they may use all charge points of the team or only those in `chargePointIds`."""
    state: _models.TeamMemberState
    """How far the invitation or the request to join has come."""
    note: str | None = None
    """Free text about the member."""
    invited_at: _datetime.datetime | None = None
    """When they were invited; null if they were not."""
    invited_by: str | None = None
    """Email address of the member who invited them."""
    accepted_at: _datetime.datetime | None = None
    """When the invitation was accepted; null while it is not."""
    accepted_by: str | None = None
    """Email address of whoever accepted."""
    rejected_at: _datetime.datetime | None = None
    """When the invitation was rejected; null while it is not."""
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    charge_point_ids: _list[int]
    """Charge points that they may use, where `access` is `selected`."""
    price_group_id: int | None = None
    """Price group of the member; null if none is set."""
    cost_group_id: int | None = None
    """Price group for the costs of the member; null if none is set."""
    team_member_profile_id: int | None = None
    """Team member profile that applies, a named set of rights; null if none does."""
    can_configure_charge_points: bool
    """Whether they may configure charge points."""
    can_pay_with_team_wallet: bool
    """Whether they may pay for charges from the wallet of the team."""
    can_manage_team_wallet: bool
    """Whether they may move money between the wallet of the team and its bank account, both ways."""
    can_request_sponsoring: bool
    """Whether they may ask this team to sponsor their own charge point."""
    can_manage_team_members: bool
    """Whether they may see and change the settings of other members."""
    can_pay_for_charges_country_ids: _list[int]
    """The countries, by id, in which they may pay for charges."""
    team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
    """Who can pay for charges with the wallet of the team."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "teamId": _MISSING,
    "displayName": None,
    "operator": None,
    "partnerExternalTeamId": None,
    "userId": None,
    "email": None,
    "phone": None,
    "role": _MISSING,
    "access": _MISSING,
    "state": _MISSING,
    "note": None,
    "invitedAt": None,
    "invitedBy": None,
    "acceptedAt": None,
    "acceptedBy": None,
    "rejectedAt": None,
    "createdAt": None,
    "updatedAt": None,
    "deletedAt": None,
    "chargePointIds": _MISSING,
    "priceGroupId": None,
    "costGroupId": None,
    "teamMemberProfileId": None,
    "canConfigureChargePoints": _MISSING,
    "canPayWithTeamWallet": _MISSING,
    "canManageTeamWallet": _MISSING,
    "canRequestSponsoring": _MISSING,
    "canManageTeamMembers": _MISSING,
    "canPayForChargesCountryIds": _MISSING,
    "teamWalletChargePaymentType": _MISSING,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_team_member(d: _Any) -> TeamMember:
    """Read the JSON object of a `TeamMember`."""
    if len(d) != 33:
        return _odd(d, TeamMember, _blank, decode_team_member)
    o = _new(TeamMember)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "TeamMember", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "TeamMember", True)
        v = d["displayName"]
        o.display_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "displayName", "TeamMember")
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "TeamMember")
        )
        v = d["partnerExternalTeamId"]
        o.partner_external_team_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalTeamId", "TeamMember")
        )
        v = d["userId"]
        o.user_id = v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "TeamMember")
        v = d["email"]
        o.email = v if v.__class__ is str else None if v is None else _text(v, d, "email", "TeamMember")
        v = d["phone"]
        o.phone = v if v.__class__ is str else None if v is None else _text(v, d, "phone", "TeamMember")
        v = d["role"]
        o.role = (
            _team_member_role[v]
            if v.__class__ is str and v in _team_member_role
            else _word(v, d, "role", "TeamMember", TeamMemberRole, True)
        )
        v = d["access"]
        o.access = (
            _team_member_access[v]
            if v.__class__ is str and v in _team_member_access
            else _word(v, d, "access", "TeamMember", TeamMemberAccess, True)
        )
        v = d["state"]
        o.state = (
            _team_member_state[v]
            if v.__class__ is str and v in _team_member_state
            else _word(v, d, "state", "TeamMember", TeamMemberState, True)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "TeamMember")
        v = d["invitedAt"]
        try:
            o.invited_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "invitedAt", "TeamMember")
            )
        except (TypeError, ValueError):
            o.invited_at = _instant(v, d, "invitedAt", "TeamMember")
        v = d["invitedBy"]
        o.invited_by = (
            v if v.__class__ is str else None if v is None else _text(v, d, "invitedBy", "TeamMember")
        )
        v = d["acceptedAt"]
        try:
            o.accepted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "acceptedAt", "TeamMember")
            )
        except (TypeError, ValueError):
            o.accepted_at = _instant(v, d, "acceptedAt", "TeamMember")
        v = d["acceptedBy"]
        o.accepted_by = (
            v if v.__class__ is str else None if v is None else _text(v, d, "acceptedBy", "TeamMember")
        )
        v = d["rejectedAt"]
        try:
            o.rejected_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "rejectedAt", "TeamMember")
            )
        except (TypeError, ValueError):
            o.rejected_at = _instant(v, d, "rejectedAt", "TeamMember")
        v = d["createdAt"]
        try:
            o.created_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "TeamMember")
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "TeamMember")
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "TeamMember")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "TeamMember")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "TeamMember")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "TeamMember")
        v = d["chargePointIds"]
        o.charge_point_ids = (
            [x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "TeamMember") for x in v]
            if v.__class__ is list
            else _array(v, d, "chargePointIds", "TeamMember", True)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "priceGroupId", "TeamMember")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "costGroupId", "TeamMember")
        )
        v = d["teamMemberProfileId"]
        o.team_member_profile_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "teamMemberProfileId", "TeamMember")
        )
        v = d["canConfigureChargePoints"]
        o.can_configure_charge_points = (
            v if v.__class__ is bool else _boolean(v, d, "canConfigureChargePoints", "TeamMember", True)
        )
        v = d["canPayWithTeamWallet"]
        o.can_pay_with_team_wallet = (
            v if v.__class__ is bool else _boolean(v, d, "canPayWithTeamWallet", "TeamMember", True)
        )
        v = d["canManageTeamWallet"]
        o.can_manage_team_wallet = (
            v if v.__class__ is bool else _boolean(v, d, "canManageTeamWallet", "TeamMember", True)
        )
        v = d["canRequestSponsoring"]
        o.can_request_sponsoring = (
            v if v.__class__ is bool else _boolean(v, d, "canRequestSponsoring", "TeamMember", True)
        )
        v = d["canManageTeamMembers"]
        o.can_manage_team_members = (
            v if v.__class__ is bool else _boolean(v, d, "canManageTeamMembers", "TeamMember", True)
        )
        v = d["canPayForChargesCountryIds"]
        o.can_pay_for_charges_country_ids = (
            [
                x if x.__class__ is int else _item_scalar(x, d, "canPayForChargesCountryIds", "TeamMember")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "canPayForChargesCountryIds", "TeamMember", True)
        )
        v = d["teamWalletChargePaymentType"]
        o.team_wallet_charge_payment_type = (
            _team_wallet_charge_payment_type[v]
            if v.__class__ is str and v in _team_wallet_charge_payment_type
            else _word(v, d, "teamWalletChargePaymentType", "TeamMember", TeamWalletChargePaymentType, True)
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "TeamMember")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "TeamMember")
        )
    except KeyError:
        return _odd(d, TeamMember, _blank, decode_team_member)
    o._rest = _COMPLETE
    return o

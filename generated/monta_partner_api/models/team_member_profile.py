"""TeamMemberProfile."""

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
class TeamMemberProfile(_Model):
    """TeamMemberProfile."""

    id: int
    team_id: int
    name: str
    description: str | None = None
    role: _models.TeamMemberRole
    price_group_id: int | None = None
    cost_group_id: int | None = None
    can_pay_with_team_wallet: bool
    can_manage_team_wallet: bool
    can_request_sponsoring: bool
    can_manage_team_members: bool
    can_configure_charge_points: bool
    team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
    can_pay_for_charges_country_ids: _list[int] | None = None
    operator: _models.Operator | None = None
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TeamMemberProfile:
        """Read the JSON object, under the API's names."""
        return decode_team_member_profile(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("role", "role", _to_value),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
        ("operator", "operator", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "teamId",
        "name",
        "description",
        "role",
        "priceGroupId",
        "costGroupId",
        "canPayWithTeamWallet",
        "canManageTeamWallet",
        "canRequestSponsoring",
        "canManageTeamMembers",
        "canConfigureChargePoints",
        "teamWalletChargePaymentType",
        "canPayForChargesCountryIds",
        "operator",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_team_member_profile(d: _Any) -> TeamMemberProfile:
    """Read the JSON object of a `TeamMemberProfile`."""
    o = _new(TeamMemberProfile)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "TeamMemberProfile", needed=True)
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "TeamMemberProfile", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "TeamMemberProfile", needed=True)
    v = get("description")
    o.description = (
        None if v is None else v if v.__class__ is str else _text(d, "description", "TeamMemberProfile")
    )
    v = get("role")
    o.role = (
        _team_member_role[v]
        if v.__class__ is str and v in _team_member_role
        else _word(d, "role", "TeamMemberProfile", TeamMemberRole, needed=True)
    )
    v = get("priceGroupId")
    o.price_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "priceGroupId", "TeamMemberProfile")
    )
    v = get("costGroupId")
    o.cost_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "costGroupId", "TeamMemberProfile")
    )
    v = get("canPayWithTeamWallet")
    o.can_pay_with_team_wallet = (
        v if v.__class__ is bool else _boolean(d, "canPayWithTeamWallet", "TeamMemberProfile", needed=True)
    )
    v = get("canManageTeamWallet")
    o.can_manage_team_wallet = (
        v if v.__class__ is bool else _boolean(d, "canManageTeamWallet", "TeamMemberProfile", needed=True)
    )
    v = get("canRequestSponsoring")
    o.can_request_sponsoring = (
        v if v.__class__ is bool else _boolean(d, "canRequestSponsoring", "TeamMemberProfile", needed=True)
    )
    v = get("canManageTeamMembers")
    o.can_manage_team_members = (
        v if v.__class__ is bool else _boolean(d, "canManageTeamMembers", "TeamMemberProfile", needed=True)
    )
    v = get("canConfigureChargePoints")
    o.can_configure_charge_points = (
        v
        if v.__class__ is bool
        else _boolean(d, "canConfigureChargePoints", "TeamMemberProfile", needed=True)
    )
    v = get("teamWalletChargePaymentType")
    o.team_wallet_charge_payment_type = (
        _team_wallet_charge_payment_type[v]
        if v.__class__ is str and v in _team_wallet_charge_payment_type
        else _word(
            d, "teamWalletChargePaymentType", "TeamMemberProfile", TeamWalletChargePaymentType, needed=True
        )
    )
    v = get("canPayForChargesCountryIds")
    o.can_pay_for_charges_country_ids = (
        None
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "canPayForChargesCountryIds", "TeamMemberProfile")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "canPayForChargesCountryIds", "TeamMemberProfile")
    )
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "TeamMemberProfile")
    )
    v = get("createdAt")
    o.created_at = None if v is None else _instant(d, "createdAt", "TeamMemberProfile")
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "TeamMemberProfile")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "TeamMemberProfile")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TeamMemberProfile")
    return o


# Below the class, so that models may hold each other.
from .operator import decode_operator
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)

"""TeamMemberProfile."""

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
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamMemberProfile(_Model):
    """A profile, also called member group: rights and prices that team members are given in one go."""

    id: int
    """Identifies the profile."""
    team_id: int
    """The team that it belongs to."""
    name: str
    description: str | None = None
    role: _models.TeamMemberRole
    """The role of the members in the team."""
    price_group_id: int | None = None
    """The price group by which the members pay."""
    cost_group_id: int | None = None
    """The cost price group that goes with the profile."""
    can_pay_with_team_wallet: bool
    """Members may pay for charges from the wallet of the team."""
    can_manage_team_wallet: bool
    """Members may move money between the wallet of the team and its bank account, both ways."""
    can_request_sponsoring: bool
    """Members may ask the team to sponsor their own charge point."""
    can_manage_team_members: bool
    """Members may see and change the settings of other members."""
    can_configure_charge_points: bool
    """Members may change the settings of charge points."""
    team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
    """Who can pay for charges with the wallet of the team; `none` unless set."""
    can_pay_for_charges_country_ids: _list[int] | None = None
    """The countries, by id, in which members may pay for charges."""
    operator: _models.Operator | None = None
    """The operator of the profile."""
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "teamId": _MISSING,
    "name": _MISSING,
    "description": None,
    "role": _MISSING,
    "priceGroupId": None,
    "costGroupId": None,
    "canPayWithTeamWallet": _MISSING,
    "canManageTeamWallet": _MISSING,
    "canRequestSponsoring": _MISSING,
    "canManageTeamMembers": _MISSING,
    "canConfigureChargePoints": _MISSING,
    "teamWalletChargePaymentType": _MISSING,
    "canPayForChargesCountryIds": None,
    "operator": None,
    "createdAt": None,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_team_member_profile(d: _Any) -> TeamMemberProfile:
    """Read the JSON object of a `TeamMemberProfile`."""
    if len(d) != 18:
        return _odd(d, TeamMemberProfile, _blank, decode_team_member_profile)
    o = _new(TeamMemberProfile)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "TeamMemberProfile", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "TeamMemberProfile", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "TeamMemberProfile", True)
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "TeamMemberProfile")
        )
        v = d["role"]
        o.role = (
            _team_member_role[v]
            if v.__class__ is str and v in _team_member_role
            else _word(v, d, "role", "TeamMemberProfile", TeamMemberRole, True)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "TeamMemberProfile")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "costGroupId", "TeamMemberProfile")
        )
        v = d["canPayWithTeamWallet"]
        o.can_pay_with_team_wallet = (
            v if v.__class__ is bool else _boolean(v, d, "canPayWithTeamWallet", "TeamMemberProfile", True)
        )
        v = d["canManageTeamWallet"]
        o.can_manage_team_wallet = (
            v if v.__class__ is bool else _boolean(v, d, "canManageTeamWallet", "TeamMemberProfile", True)
        )
        v = d["canRequestSponsoring"]
        o.can_request_sponsoring = (
            v if v.__class__ is bool else _boolean(v, d, "canRequestSponsoring", "TeamMemberProfile", True)
        )
        v = d["canManageTeamMembers"]
        o.can_manage_team_members = (
            v if v.__class__ is bool else _boolean(v, d, "canManageTeamMembers", "TeamMemberProfile", True)
        )
        v = d["canConfigureChargePoints"]
        o.can_configure_charge_points = (
            v
            if v.__class__ is bool
            else _boolean(v, d, "canConfigureChargePoints", "TeamMemberProfile", True)
        )
        v = d["teamWalletChargePaymentType"]
        o.team_wallet_charge_payment_type = (
            _team_wallet_charge_payment_type[v]
            if v.__class__ is str and v in _team_wallet_charge_payment_type
            else _word(
                v, d, "teamWalletChargePaymentType", "TeamMemberProfile", TeamWalletChargePaymentType, True
            )
        )
        v = d["canPayForChargesCountryIds"]
        o.can_pay_for_charges_country_ids = (
            None
            if v is None
            else [
                x
                if x.__class__ is int
                else _item_scalar(x, d, "canPayForChargesCountryIds", "TeamMemberProfile")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "canPayForChargesCountryIds", "TeamMemberProfile")
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "TeamMemberProfile")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "TeamMemberProfile")
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "TeamMemberProfile")
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "TeamMemberProfile")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "TeamMemberProfile")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "TeamMemberProfile")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "TeamMemberProfile")
    except KeyError:
        return _odd(d, TeamMemberProfile, _blank, decode_team_member_profile)
    o._rest = _COMPLETE
    return o

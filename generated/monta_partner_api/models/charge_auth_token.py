"""ChargeAuthToken."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
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
class ChargeAuthToken(_Model):
    """ChargeAuthToken."""

    id: int
    identifier: str
    type: _models.ChargeAuthTokenType
    team_id: int
    user_id: int | None = None
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    name: str | None = None
    operator: _models.Operator | None = None
    monta_network: bool
    roaming_network: bool
    operator_network: bool
    active_until: _datetime.datetime | None = None
    blocked_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted: bool
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeAuthToken:
        """Read the JSON object, under the API's names."""
        return decode_charge_auth_token(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("type", "type", _to_value),
        ("teamId", "team_id", None),
        ("userId", "user_id", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("name", "name", None),
        ("operator", "operator", _to_dict),
        ("montaNetwork", "monta_network", None),
        ("roamingNetwork", "roaming_network", None),
        ("operatorNetwork", "operator_network", None),
        ("activeUntil", "active_until", _to_instant),
        ("blockedAt", "blocked_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deleted", "deleted", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "identifier",
        "type",
        "teamId",
        "userId",
        "partnerExternalId",
        "partnerCustomPayload",
        "name",
        "operator",
        "montaNetwork",
        "roamingNetwork",
        "operatorNetwork",
        "activeUntil",
        "blockedAt",
        "createdAt",
        "updatedAt",
        "deleted",
    )
)


def decode_charge_auth_token(d: _Any) -> ChargeAuthToken:
    """Read the JSON object of a `ChargeAuthToken`."""
    o = _new(ChargeAuthToken)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargeAuthToken", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "ChargeAuthToken", needed=True)
    v = get("type")
    o.type = (
        _charge_auth_token_type[v]
        if v.__class__ is str and v in _charge_auth_token_type
        else _word(d, "type", "ChargeAuthToken", ChargeAuthTokenType, needed=True)
    )
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "ChargeAuthToken", needed=True)
    v = get("userId")
    o.user_id = None if v is None else v if v.__class__ is int else _integer(d, "userId", "ChargeAuthToken")
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "ChargeAuthToken")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "ChargeAuthToken")
    )
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "ChargeAuthToken")
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "ChargeAuthToken")
    )
    v = get("montaNetwork")
    o.monta_network = (
        v if v.__class__ is bool else _boolean(d, "montaNetwork", "ChargeAuthToken", needed=True)
    )
    v = get("roamingNetwork")
    o.roaming_network = (
        v if v.__class__ is bool else _boolean(d, "roamingNetwork", "ChargeAuthToken", needed=True)
    )
    v = get("operatorNetwork")
    o.operator_network = (
        v if v.__class__ is bool else _boolean(d, "operatorNetwork", "ChargeAuthToken", needed=True)
    )
    v = get("activeUntil")
    o.active_until = None if v is None else _instant(d, "activeUntil", "ChargeAuthToken")
    v = get("blockedAt")
    o.blocked_at = None if v is None else _instant(d, "blockedAt", "ChargeAuthToken")
    o.created_at = _instant(d, "createdAt", "ChargeAuthToken", needed=True)
    o.updated_at = _instant(d, "updatedAt", "ChargeAuthToken", needed=True)
    v = get("deleted")
    o.deleted = v if v.__class__ is bool else _boolean(d, "deleted", "ChargeAuthToken", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeAuthToken")
    return o


# Below the class, so that models may hold each other.
from .charge_auth_token_type import ChargeAuthTokenType, members as _charge_auth_token_type
from .operator import decode_operator

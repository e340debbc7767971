"""ChargeAuthToken."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
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
from .charge_auth_token_type import ChargeAuthTokenType, members as _charge_auth_token_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeAuthToken(_Model):
    """What a driver shows to start a charge: an RFID tag or the id of a vehicle. It belongs to a team."""

    id: int
    """Identifies the charge auth token."""
    identifier: str
    """What the tag or the vehicle sends, without a prefix such as `VID:`."""
    type: _models.ChargeAuthTokenType
    """RFID tag or vehicle id."""
    team_id: int
    """The team that it belongs to."""
    user_id: int | None = None
    """The user that it is tied to; null if none."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    name: str | None = None
    """Name for people to read; null if none."""
    operator: _models.Operator | None = None
    """The operator that it belongs to; null if none."""
    monta_network: bool
    """Whether it works in the Monta network."""
    roaming_network: bool
    """Whether it works in the roaming network."""
    operator_network: bool
    """Whether it works on charge points of other teams of the same operator."""
    active_until: _datetime.datetime | None = None
    """Until when it is active, UTC; null is without end."""
    blocked_at: _datetime.datetime | None = None
    """Since when it is blocked and cannot charge, UTC; null while it is not blocked."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted: bool
    """Whether it is deleted."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "type": _MISSING,
    "teamId": _MISSING,
    "userId": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "name": None,
    "operator": None,
    "montaNetwork": _MISSING,
    "roamingNetwork": _MISSING,
    "operatorNetwork": _MISSING,
    "activeUntil": None,
    "blockedAt": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deleted": _MISSING,
}


def decode_charge_auth_token(d: _Any) -> ChargeAuthToken:
    """Read the JSON object of a `ChargeAuthToken`."""
    if len(d) != 17:
        return _odd(d, ChargeAuthToken, _blank, decode_charge_auth_token)
    o = _new(ChargeAuthToken)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargeAuthToken", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "ChargeAuthToken", True)
        v = d["type"]
        o.type = (
            _charge_auth_token_type[v]
            if v.__class__ is str and v in _charge_auth_token_type
            else _word(v, d, "type", "ChargeAuthToken", ChargeAuthTokenType, True)
        )
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "ChargeAuthToken", True)
        v = d["userId"]
        o.user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "ChargeAuthToken")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "ChargeAuthToken")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "ChargeAuthToken")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "ChargeAuthToken")
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "ChargeAuthToken")
        )
        v = d["montaNetwork"]
        o.monta_network = (
            v if v.__class__ is bool else _boolean(v, d, "montaNetwork", "ChargeAuthToken", True)
        )
        v = d["roamingNetwork"]
        o.roaming_network = (
            v if v.__class__ is bool else _boolean(v, d, "roamingNetwork", "ChargeAuthToken", True)
        )
        v = d["operatorNetwork"]
        o.operator_network = (
            v if v.__class__ is bool else _boolean(v, d, "operatorNetwork", "ChargeAuthToken", True)
        )
        v = d["activeUntil"]
        try:
            o.active_until = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeUntil", "ChargeAuthToken")
            )
        except (TypeError, ValueError):
            o.active_until = _instant(v, d, "activeUntil", "ChargeAuthToken")
        v = d["blockedAt"]
        try:
            o.blocked_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "blockedAt", "ChargeAuthToken")
            )
        except (TypeError, ValueError):
            o.blocked_at = _instant(v, d, "blockedAt", "ChargeAuthToken")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "ChargeAuthToken", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "ChargeAuthToken", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "ChargeAuthToken", True)
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargeAuthToken", True)
        v = d["deleted"]
        o.deleted = v if v.__class__ is bool else _boolean(v, d, "deleted", "ChargeAuthToken", True)
    except KeyError:
        return _odd(d, ChargeAuthToken, _blank, decode_charge_auth_token)
    o._rest = _COMPLETE
    return o

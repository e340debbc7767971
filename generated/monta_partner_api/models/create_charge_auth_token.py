"""CreateChargeAuthToken."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .charge_auth_token_type import ChargeAuthTokenType, members as _charge_auth_token_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargeAuthToken(_Model):
    """A charge auth token to create: what it sends, whose it is and where it works."""

    team_id: int
    """The team that it is to belong to."""
    user_id: int | None | Unset = UNSET
    """The user to tie it to; none unless given."""
    identifier: str
    """What the tag or the vehicle sends. Leave out the prefix `VID:` of a vehicle id; with it, the request
    is refused."""
    type: _models.ChargeAuthTokenType | _models.ChargeAuthTokenTypeValue | str
    """RFID tag or vehicle id."""
    name: str | None | Unset = UNSET
    """Name for people to read."""
    monta_network: bool | Unset = UNSET
    """Whether it works in the Monta network; `true` unless given."""
    roaming_network: bool | Unset = UNSET
    """Whether it works in the roaming network; `true` unless given."""
    operator_network: bool | None | Unset = UNSET
    """Whether it works on charge points of other teams of the same operator; `true` unless given."""
    active_until: _datetime.datetime | None | Unset = UNSET
    """Until when it is to be active, UTC; null is without end."""
    blocked_at: _datetime.datetime | None | Unset = UNSET
    """Since when it is blocked and cannot charge, UTC; null leaves it free to charge."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargeAuthToken:
        """Read the JSON object, under the API's names."""
        return decode_create_charge_auth_token(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("userId", "user_id", None),
        ("identifier", "identifier", None),
        ("type", "type", _to_value),
        ("name", "name", None),
        ("montaNetwork", "monta_network", None),
        ("roamingNetwork", "roaming_network", None),
        ("operatorNetwork", "operator_network", None),
        ("activeUntil", "active_until", _to_second),
        ("blockedAt", "blocked_at", _to_second),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "userId": "user_id",
        "name": "name",
        "montaNetwork": "monta_network",
        "roamingNetwork": "roaming_network",
        "operatorNetwork": "operator_network",
        "activeUntil": "active_until",
        "blockedAt": "blocked_at",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "team_id": {"bits": 64, "above": 0},
        "user_id": {"bits": 64, "above": 0},
        "identifier": {"shortest": 1, "pattern": "^(?!VID:)[\\s\\S]*"},
    }


_new = object.__new__
_blank = {
    "teamId": _MISSING,
    "userId": None,
    "identifier": _MISSING,
    "type": _MISSING,
    "name": None,
    "montaNetwork": None,
    "roamingNetwork": None,
    "operatorNetwork": None,
    "activeUntil": None,
    "blockedAt": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_create_charge_auth_token(d: _Any) -> CreateChargeAuthToken:
    """Read the JSON object of a `CreateChargeAuthToken`."""
    if len(d) != 12:
        return _odd(d, CreateChargeAuthToken, _blank, decode_create_charge_auth_token)
    o = _new(CreateChargeAuthToken)
    try:
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "CreateChargeAuthToken", True)
        v = d["userId"]
        o.user_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "userId", "CreateChargeAuthToken")
        )
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "CreateChargeAuthToken", True)
        v = d["type"]
        o.type = (
            _charge_auth_token_type[v]
            if v.__class__ is str and v in _charge_auth_token_type
            else _word(v, d, "type", "CreateChargeAuthToken", ChargeAuthTokenType, True)
        )
        v = d["name"]
        o.name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "name", "CreateChargeAuthToken")
        )
        v = d["montaNetwork"]
        o.monta_network = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "montaNetwork", "CreateChargeAuthToken")
        )
        v = d["roamingNetwork"]
        o.roaming_network = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "roamingNetwork", "CreateChargeAuthToken")
        )
        v = d["operatorNetwork"]
        o.operator_network = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "operatorNetwork", "CreateChargeAuthToken")
        )
        v = d["activeUntil"]
        try:
            o.active_until = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeUntil", "CreateChargeAuthToken")
            )
        except (TypeError, ValueError):
            o.active_until = _instant(v, d, "activeUntil", "CreateChargeAuthToken")
        v = d["blockedAt"]
        try:
            o.blocked_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "blockedAt", "CreateChargeAuthToken")
            )
        except (TypeError, ValueError):
            o.blocked_at = _instant(v, d, "blockedAt", "CreateChargeAuthToken")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "CreateChargeAuthToken")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "CreateChargeAuthToken")
        )
    except KeyError:
        return _odd(d, CreateChargeAuthToken, _blank, decode_create_charge_auth_token)
    o._rest = _COMPLETE
    return o

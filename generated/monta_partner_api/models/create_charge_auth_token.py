"""CreateChargeAuthToken."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargeAuthToken(_Model):
    """CreateChargeAuthToken."""

    team_id: int
    user_id: int | None | Unset = UNSET
    identifier: str
    type: _models.ChargeAuthTokenType
    name: str | None | Unset = UNSET
    monta_network: bool | Unset = UNSET
    roaming_network: bool | Unset = UNSET
    operator_network: bool | None | Unset = UNSET
    active_until: _datetime.datetime | None | Unset = UNSET
    blocked_at: _datetime.datetime | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "teamId",
        "userId",
        "identifier",
        "type",
        "name",
        "montaNetwork",
        "roamingNetwork",
        "operatorNetwork",
        "activeUntil",
        "blockedAt",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_create_charge_auth_token(d: _Any) -> CreateChargeAuthToken:
    """Read the JSON object of a `CreateChargeAuthToken`."""
    o = _new(CreateChargeAuthToken)
    get = d.get
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "CreateChargeAuthToken", needed=True)
    v = get("userId")
    o.user_id = (
        _absent(d, "userId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "userId", "CreateChargeAuthToken")
    )
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "CreateChargeAuthToken", needed=True)
    v = get("type")
    o.type = (
        _charge_auth_token_type[v]
        if v.__class__ is str and v in _charge_auth_token_type
        else _word(d, "type", "CreateChargeAuthToken", ChargeAuthTokenType, needed=True)
    )
    v = get("name")
    o.name = (
        _absent(d, "name")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "name", "CreateChargeAuthToken")
    )
    v = get("montaNetwork")
    o.monta_network = (
        _absent(d, "montaNetwork")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "montaNetwork", "CreateChargeAuthToken")
    )
    v = get("roamingNetwork")
    o.roaming_network = (
        _absent(d, "roamingNetwork")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "roamingNetwork", "CreateChargeAuthToken")
    )
    v = get("operatorNetwork")
    o.operator_network = (
        _absent(d, "operatorNetwork")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "operatorNetwork", "CreateChargeAuthToken")
    )
    v = get("activeUntil")
    o.active_until = (
        _absent(d, "activeUntil") if v is None else _instant(d, "activeUntil", "CreateChargeAuthToken")
    )
    v = get("blockedAt")
    o.blocked_at = _absent(d, "blockedAt") if v is None else _instant(d, "blockedAt", "CreateChargeAuthToken")
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "CreateChargeAuthToken")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "CreateChargeAuthToken")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateChargeAuthToken")[1]
    return o


# Below the class, so that models may hold each other.
from .charge_auth_token_type import ChargeAuthTokenType, members as _charge_auth_token_type

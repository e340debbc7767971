"""ChargePointIntegration."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
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
class ChargePointIntegration(_Model):
    """ChargePointIntegration."""

    id: int
    state: _models.ChargePointIntegrationState
    serial_number: str
    charge_point_identity: str
    integration_type_identifier: str
    connector_id: int | None = None
    charge_point: _models.ChargePoint
    active_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointIntegration:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_integration(_dict(data))

    _fields = (
        ("id", "id", None),
        ("state", "state", _to_value),
        ("serialNumber", "serial_number", None),
        ("chargePointIdentity", "charge_point_identity", None),
        ("integrationTypeIdentifier", "integration_type_identifier", None),
        ("connectorId", "connector_id", None),
        ("chargePoint", "charge_point", _to_dict),
        ("activeAt", "active_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "state",
        "serialNumber",
        "chargePointIdentity",
        "integrationTypeIdentifier",
        "connectorId",
        "chargePoint",
        "activeAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_charge_point_integration(d: _Any) -> ChargePointIntegration:
    """Read the JSON object of a `ChargePointIntegration`."""
    o = _new(ChargePointIntegration)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargePointIntegration", needed=True)
    v = get("state")
    o.state = (
        _charge_point_integration_state[v]
        if v.__class__ is str and v in _charge_point_integration_state
        else _word(d, "state", "ChargePointIntegration", ChargePointIntegrationState, needed=True)
    )
    v = get("serialNumber")
    o.serial_number = (
        v if v.__class__ is str else _text(d, "serialNumber", "ChargePointIntegration", needed=True)
    )
    v = get("chargePointIdentity")
    o.charge_point_identity = (
        v if v.__class__ is str else _text(d, "chargePointIdentity", "ChargePointIntegration", needed=True)
    )
    v = get("integrationTypeIdentifier")
    o.integration_type_identifier = (
        v
        if v.__class__ is str
        else _text(d, "integrationTypeIdentifier", "ChargePointIntegration", needed=True)
    )
    v = get("connectorId")
    o.connector_id = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "connectorId", "ChargePointIntegration")
    )
    v = get("chargePoint")
    o.charge_point = (
        decode_charge_point(v)
        if v.__class__ is dict
        else _record(d, "chargePoint", "ChargePointIntegration", needed=True)
    )
    v = get("activeAt")
    o.active_at = None if v is None else _instant(d, "activeAt", "ChargePointIntegration")
    o.created_at = _instant(d, "createdAt", "ChargePointIntegration", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "ChargePointIntegration")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "ChargePointIntegration")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointIntegration")
    return o


# Below the class, so that models may hold each other.
from .charge_point import decode_charge_point
from .charge_point_integration_state import (
    ChargePointIntegrationState,
    members as _charge_point_integration_state,
)

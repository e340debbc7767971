"""ChargePointIntegration."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
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
from .charge_point_integration_state import (
    ChargePointIntegrationState,
    members as _charge_point_integration_state,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointIntegration(_Model):
    """How a charge point is connected to Monta."""

    id: int
    """Identifies the integration, not the charge point."""
    state: _models.ChargePointIntegrationState
    """Whether the connection stands."""
    serial_number: str
    """Serial number of the hardware."""
    charge_point_identity: str
    """The name by which Monta knows the hardware; operations with `chargePointIdentity` in their path take
    such a name."""
    integration_type_identifier: str
    """The way of connecting, such as `ocpp`."""
    connector_id: int | None = None
    """The connector of the hardware, counted from 1."""
    charge_point: _models.ChargePoint
    """The charge point that it connects."""
    active_at: _datetime.datetime | None = None
    """When it became active; null if it never did."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "state": _MISSING,
    "serialNumber": _MISSING,
    "chargePointIdentity": _MISSING,
    "integrationTypeIdentifier": _MISSING,
    "connectorId": None,
    "chargePoint": _MISSING,
    "activeAt": None,
    "createdAt": _MISSING,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_charge_point_integration(d: _Any) -> ChargePointIntegration:
    """Read the JSON object of a `ChargePointIntegration`."""
    if len(d) != 11:
        return _odd(d, ChargePointIntegration, _blank, decode_charge_point_integration)
    o = _new(ChargePointIntegration)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargePointIntegration", True)
        v = d["state"]
        o.state = (
            _charge_point_integration_state[v]
            if v.__class__ is str and v in _charge_point_integration_state
            else _word(v, d, "state", "ChargePointIntegration", ChargePointIntegrationState, True)
        )
        v = d["serialNumber"]
        o.serial_number = (
            v if v.__class__ is str else _text(v, d, "serialNumber", "ChargePointIntegration", True)
        )
        v = d["chargePointIdentity"]
        o.charge_point_identity = (
            v if v.__class__ is str else _text(v, d, "chargePointIdentity", "ChargePointIntegration", True)
        )
        v = d["integrationTypeIdentifier"]
        o.integration_type_identifier = (
            v
            if v.__class__ is str
            else _text(v, d, "integrationTypeIdentifier", "ChargePointIntegration", True)
        )
        v = d["connectorId"]
        o.connector_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "connectorId", "ChargePointIntegration")
        )
        v = d["chargePoint"]
        o.charge_point = (
            _models.decode_charge_point(v)
            if v.__class__ is dict
            else _record(v, d, "chargePoint", "ChargePointIntegration", True)
        )
        v = d["activeAt"]
        try:
            o.active_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeAt", "ChargePointIntegration")
            )
        except (TypeError, ValueError):
            o.active_at = _instant(v, d, "activeAt", "ChargePointIntegration")
        v = d["createdAt"]
        try:
            o.created_at = (
                r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "ChargePointIntegration", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "ChargePointIntegration", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "ChargePointIntegration")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargePointIntegration")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "ChargePointIntegration")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "ChargePointIntegration")
    except KeyError:
        return _odd(d, ChargePointIntegration, _blank, decode_charge_point_integration)
    o._rest = _COMPLETE
    return o

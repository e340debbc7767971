"""VehicleIntegration."""

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
    number as _number,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class VehicleIntegration(_Model):
    """The data that a connected vehicle reports itself."""

    id: int
    """Identifies the integration; it is not the id of the vehicle."""
    last_seen_at: _datetime.datetime | None = None
    """When the vehicle last reported, UTC; null if never."""
    vin: str | None = None
    """Vehicle identification number; null if not known."""
    odometer: float | None = None
    """Distance driven in all, in km; null if not known."""
    charge_state: _models.VehicleChargeState | None = None
    """Battery and charging; null if not known."""
    location: _models.VehicleLocation | None = None
    """Where the vehicle is. Only with the needed permissions and only if a team owns it; else null."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> VehicleIntegration:
        """Read the JSON object, under the API's names."""
        return decode_vehicle_integration(_dict(data))

    _fields = (
        ("id", "id", None),
        ("lastSeenAt", "last_seen_at", _to_instant),
        ("vin", "vin", None),
        ("odometer", "odometer", None),
        ("chargeState", "charge_state", _to_dict),
        ("location", "location", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "lastSeenAt": None,
    "vin": None,
    "odometer": None,
    "chargeState": None,
    "location": None,
}


def decode_vehicle_integration(d: _Any) -> VehicleIntegration:
    """Read the JSON object of a `VehicleIntegration`."""
    if len(d) != 6:
        return _odd(d, VehicleIntegration, _blank, decode_vehicle_integration)
    o = _new(VehicleIntegration)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "VehicleIntegration", True)
        v = d["lastSeenAt"]
        try:
            o.last_seen_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "lastSeenAt", "VehicleIntegration")
            )
        except (TypeError, ValueError):
            o.last_seen_at = _instant(v, d, "lastSeenAt", "VehicleIntegration")
        v = d["vin"]
        o.vin = v if v.__class__ is str else None if v is None else _text(v, d, "vin", "VehicleIntegration")
        v = d["odometer"]
        o.odometer = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "odometer", "VehicleIntegration")
        )
        v = d["chargeState"]
        o.charge_state = (
            None
            if v is None
            else _models.decode_vehicle_charge_state(v)
            if v.__class__ is dict
            else _record(v, d, "chargeState", "VehicleIntegration")
        )
        v = d["location"]
        o.location = (
            None
            if v is None
            else _models.decode_vehicle_location(v)
            if v.__class__ is dict
            else _record(v, d, "location", "VehicleIntegration")
        )
    except KeyError:
        return _odd(d, VehicleIntegration, _blank, decode_vehicle_integration)
    o._rest = _COMPLETE
    return o

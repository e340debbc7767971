"""VehicleIntegration."""

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
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class VehicleIntegration(_Model):
    """VehicleIntegration."""

    id: int
    last_seen_at: _datetime.datetime | None = None
    vin: str | None = None
    odometer: float | None = None
    charge_state: _models.VehicleChargeState | None = None
    location: _models.VehicleLocation | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "lastSeenAt",
        "vin",
        "odometer",
        "chargeState",
        "location",
    )
)


def decode_vehicle_integration(d: _Any) -> VehicleIntegration:
    """Read the JSON object of a `VehicleIntegration`."""
    o = _new(VehicleIntegration)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "VehicleIntegration", needed=True)
    v = get("lastSeenAt")
    o.last_seen_at = None if v is None else _instant(d, "lastSeenAt", "VehicleIntegration")
    v = get("vin")
    o.vin = None if v is None else v if v.__class__ is str else _text(d, "vin", "VehicleIntegration")
    v = get("odometer")
    o.odometer = (
        None if v is None else v if v.__class__ is float else _number(d, "odometer", "VehicleIntegration")
    )
    v = get("chargeState")
    o.charge_state = (
        None
        if v is None
        else decode_vehicle_charge_state(v)
        if v.__class__ is dict
        else _record(d, "chargeState", "VehicleIntegration")
    )
    v = get("location")
    o.location = (
        None
        if v is None
        else decode_vehicle_location(v)
        if v.__class__ is dict
        else _record(d, "location", "VehicleIntegration")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "VehicleIntegration")
    return o


# Below the class, so that models may hold each other.
from .vehicle_charge_state import decode_vehicle_charge_state
from .vehicle_location import decode_vehicle_location

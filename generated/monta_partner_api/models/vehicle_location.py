"""VehicleLocation."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    number as _number,
    odd as _odd,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class VehicleLocation(_Model):
    """Where a vehicle was last seen."""

    latitude: float
    """In degrees; north is positive."""
    longitude: float
    """In degrees; east is positive."""
    updated_at: _datetime.datetime | None = None
    """When the location was last brought up to date, UTC."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> VehicleLocation:
        """Read the JSON object, under the API's names."""
        return decode_vehicle_location(_dict(data))

    _fields = (
        ("latitude", "latitude", None),
        ("longitude", "longitude", None),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "latitude": _MISSING,
    "longitude": _MISSING,
    "updatedAt": None,
}


def decode_vehicle_location(d: _Any) -> VehicleLocation:
    """Read the JSON object of a `VehicleLocation`."""
    if len(d) != 3:
        return _odd(d, VehicleLocation, _blank, decode_vehicle_location)
    o = _new(VehicleLocation)
    try:
        v = d["latitude"]
        o.latitude = v if v.__class__ is float else _number(v, d, "latitude", "VehicleLocation", True)
        v = d["longitude"]
        o.longitude = v if v.__class__ is float else _number(v, d, "longitude", "VehicleLocation", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "VehicleLocation")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "VehicleLocation")
    except KeyError:
        return _odd(d, VehicleLocation, _blank, decode_vehicle_location)
    o._rest = _COMPLETE
    return o

"""VehicleLocation."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    number as _number,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class VehicleLocation(_Model):
    """VehicleLocation."""

    latitude: float
    longitude: float
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "latitude",
        "longitude",
        "updatedAt",
    )
)


def decode_vehicle_location(d: _Any) -> VehicleLocation:
    """Read the JSON object of a `VehicleLocation`."""
    o = _new(VehicleLocation)
    get = d.get
    v = get("latitude")
    o.latitude = v if v.__class__ is float else _number(d, "latitude", "VehicleLocation", needed=True)
    v = get("longitude")
    o.longitude = v if v.__class__ is float else _number(d, "longitude", "VehicleLocation", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "VehicleLocation")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "VehicleLocation")
    return o


# Below the class, so that models may hold each other.

"""Coordinates."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    number as _number,
    odd as _odd,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Coordinates(_Model):
    """A point on the map."""

    latitude: float
    """In degrees; north is positive."""
    longitude: float
    """In degrees; east is positive."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Coordinates:
        """Read the JSON object, under the API's names."""
        return decode_coordinates(_dict(data))

    _fields = (
        ("latitude", "latitude", None),
        ("longitude", "longitude", None),
    )


_new = object.__new__
_blank = {
    "latitude": _MISSING,
    "longitude": _MISSING,
}


def decode_coordinates(d: _Any) -> Coordinates:
    """Read the JSON object of a `Coordinates`."""
    if len(d) != 2:
        return _odd(d, Coordinates, _blank, decode_coordinates)
    o = _new(Coordinates)
    try:
        v = d["latitude"]
        o.latitude = v if v.__class__ is float else _number(v, d, "latitude", "Coordinates", True)
        v = d["longitude"]
        o.longitude = v if v.__class__ is float else _number(v, d, "longitude", "Coordinates", True)
    except KeyError:
        return _odd(d, Coordinates, _blank, decode_coordinates)
    o._rest = _COMPLETE
    return o

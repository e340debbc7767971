"""HdvParkingSpot."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    boolean as _boolean,
    integer as _integer,
    number as _number,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class HdvParkingSpot(_Model):
    """A parking spot for heavy vehicles. Null means not known."""

    height: int | None = None
    """Room in height, in cm."""
    width: int | None = None
    """Room in width, in cm."""
    length: int | None = None
    """Room in length, in cm."""
    weight: int | None = None
    """The most weight, in kg."""
    angled_orientation: bool | None = None
    """Vehicles park at an angle."""
    drive_through_orientation: bool | None = None
    """Vehicles drive straight through."""
    parallel_orientation: bool | None = None
    """Vehicles park along the lane."""
    perpendicular_orientation: bool | None = None
    """Vehicles park at a right angle to the lane."""
    turning_radius: float | None = None
    """Radius that a vehicle has for turning, in metres."""
    cp_position: str | None = None
    """Where the charge point stands beside the spot, in words."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> HdvParkingSpot:
        """Read the JSON object, under the API's names."""
        return decode_hdv_parking_spot(_dict(data))

    _fields = (
        ("height", "height", None),
        ("width", "width", None),
        ("length", "length", None),
        ("weight", "weight", None),
        ("angledOrientation", "angled_orientation", None),
        ("driveThroughOrientation", "drive_through_orientation", None),
        ("parallelOrientation", "parallel_orientation", None),
        ("perpendicularOrientation", "perpendicular_orientation", None),
        ("turningRadius", "turning_radius", None),
        ("cpPosition", "cp_position", None),
    )


_new = object.__new__
_blank = {
    "height": None,
    "width": None,
    "length": None,
    "weight": None,
    "angledOrientation": None,
    "driveThroughOrientation": None,
    "parallelOrientation": None,
    "perpendicularOrientation": None,
    "turningRadius": None,
    "cpPosition": None,
}


def decode_hdv_parking_spot(d: _Any) -> HdvParkingSpot:
    """Read the JSON object of a `HdvParkingSpot`."""
    if len(d) != 10:
        return _odd(d, HdvParkingSpot, _blank, decode_hdv_parking_spot)
    o = _new(HdvParkingSpot)
    try:
        v = d["height"]
        o.height = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "height", "HdvParkingSpot")
        )
        v = d["width"]
        o.width = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "width", "HdvParkingSpot")
        )
        v = d["length"]
        o.length = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "length", "HdvParkingSpot")
        )
        v = d["weight"]
        o.weight = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "weight", "HdvParkingSpot")
        )
        v = d["angledOrientation"]
        o.angled_orientation = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "angledOrientation", "HdvParkingSpot")
        )
        v = d["driveThroughOrientation"]
        o.drive_through_orientation = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "driveThroughOrientation", "HdvParkingSpot")
        )
        v = d["parallelOrientation"]
        o.parallel_orientation = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "parallelOrientation", "HdvParkingSpot")
        )
        v = d["perpendicularOrientation"]
        o.perpendicular_orientation = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "perpendicularOrientation", "HdvParkingSpot")
        )
        v = d["turningRadius"]
        o.turning_radius = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "turningRadius", "HdvParkingSpot")
        )
        v = d["cpPosition"]
        o.cp_position = (
            v if v.__class__ is str else None if v is None else _text(v, d, "cpPosition", "HdvParkingSpot")
        )
    except KeyError:
        return _odd(d, HdvParkingSpot, _blank, decode_hdv_parking_spot)
    o._rest = _COMPLETE
    return o

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
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class HdvParkingSpot(_Model):
    """HdvParkingSpot."""

    height: int | None = None
    width: int | None = None
    length: int | None = None
    weight: int | None = None
    angled_orientation: bool | None = None
    drive_through_orientation: bool | None = None
    parallel_orientation: bool | None = None
    perpendicular_orientation: bool | None = None
    turning_radius: float | None = None
    cp_position: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "height",
        "width",
        "length",
        "weight",
        "angledOrientation",
        "driveThroughOrientation",
        "parallelOrientation",
        "perpendicularOrientation",
        "turningRadius",
        "cpPosition",
    )
)


def decode_hdv_parking_spot(d: _Any) -> HdvParkingSpot:
    """Read the JSON object of a `HdvParkingSpot`."""
    o = _new(HdvParkingSpot)
    get = d.get
    v = get("height")
    o.height = None if v is None else v if v.__class__ is int else _integer(d, "height", "HdvParkingSpot")
    v = get("width")
    o.width = None if v is None else v if v.__class__ is int else _integer(d, "width", "HdvParkingSpot")
    v = get("length")
    o.length = None if v is None else v if v.__class__ is int else _integer(d, "length", "HdvParkingSpot")
    v = get("weight")
    o.weight = None if v is None else v if v.__class__ is int else _integer(d, "weight", "HdvParkingSpot")
    v = get("angledOrientation")
    o.angled_orientation = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "angledOrientation", "HdvParkingSpot")
    )
    v = get("driveThroughOrientation")
    o.drive_through_orientation = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "driveThroughOrientation", "HdvParkingSpot")
    )
    v = get("parallelOrientation")
    o.parallel_orientation = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "parallelOrientation", "HdvParkingSpot")
    )
    v = get("perpendicularOrientation")
    o.perpendicular_orientation = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "perpendicularOrientation", "HdvParkingSpot")
    )
    v = get("turningRadius")
    o.turning_radius = (
        None if v is None else v if v.__class__ is float else _number(d, "turningRadius", "HdvParkingSpot")
    )
    v = get("cpPosition")
    o.cp_position = (
        None if v is None else v if v.__class__ is str else _text(d, "cpPosition", "HdvParkingSpot")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "HdvParkingSpot")
    return o


# Below the class, so that models may hold each other.

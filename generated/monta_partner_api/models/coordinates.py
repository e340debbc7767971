"""Coordinates."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    number as _number,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Coordinates(_Model):
    """Coordinates."""

    latitude: float
    longitude: float
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Coordinates:
        """Read the JSON object, under the API's names."""
        return decode_coordinates(_dict(data))

    _fields = (
        ("latitude", "latitude", None),
        ("longitude", "longitude", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "latitude",
        "longitude",
    )
)


def decode_coordinates(d: _Any) -> Coordinates:
    """Read the JSON object of a `Coordinates`."""
    o = _new(Coordinates)
    get = d.get
    v = get("latitude")
    o.latitude = v if v.__class__ is float else _number(d, "latitude", "Coordinates", needed=True)
    v = get("longitude")
    o.longitude = v if v.__class__ is float else _number(d, "longitude", "Coordinates", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Coordinates")
    return o


# Below the class, so that models may hold each other.

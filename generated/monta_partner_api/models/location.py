"""Location."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Location(_Model):
    """Where something stands."""

    coordinates: _models.Coordinates | None = None
    """The point on the map; null if not known."""
    address_label: str | None = None
    """The whole address in one line; null if not known."""
    address: _models.Address | None = None
    """The address in its parts; null if not known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Location:
        """Read the JSON object, under the API's names."""
        return decode_location(_dict(data))

    _fields = (
        ("coordinates", "coordinates", _to_dict),
        ("addressLabel", "address_label", None),
        ("address", "address", _to_dict),
    )


_new = object.__new__
_blank = {
    "coordinates": None,
    "addressLabel": None,
    "address": None,
}


def decode_location(d: _Any) -> Location:
    """Read the JSON object of a `Location`."""
    if len(d) != 3:
        return _odd(d, Location, _blank, decode_location)
    o = _new(Location)
    try:
        v = d["coordinates"]
        o.coordinates = (
            None
            if v is None
            else _models.decode_coordinates(v)
            if v.__class__ is dict
            else _record(v, d, "coordinates", "Location")
        )
        v = d["addressLabel"]
        o.address_label = (
            v if v.__class__ is str else None if v is None else _text(v, d, "addressLabel", "Location")
        )
        v = d["address"]
        o.address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "address", "Location")
        )
    except KeyError:
        return _odd(d, Location, _blank, decode_location)
    o._rest = _COMPLETE
    return o

"""Location."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Location(_Model):
    """Location."""

    coordinates: _models.Coordinates | None = None
    address_label: str | None = None
    address: _models.Address | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "coordinates",
        "addressLabel",
        "address",
    )
)


def decode_location(d: _Any) -> Location:
    """Read the JSON object of a `Location`."""
    o = _new(Location)
    get = d.get
    v = get("coordinates")
    o.coordinates = (
        None
        if v is None
        else decode_coordinates(v)
        if v.__class__ is dict
        else _record(d, "coordinates", "Location")
    )
    v = get("addressLabel")
    o.address_label = None if v is None else v if v.__class__ is str else _text(d, "addressLabel", "Location")
    v = get("address")
    o.address = (
        None if v is None else decode_address(v) if v.__class__ is dict else _record(d, "address", "Location")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Location")
    return o


# Below the class, so that models may hold each other.
from .address import decode_address
from .coordinates import decode_coordinates

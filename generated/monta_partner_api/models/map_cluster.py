"""MapCluster."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MapCluster(_Model):
    """MapCluster."""

    coordinates: _models.Coordinates
    count: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> MapCluster:
        """Read the JSON object, under the API's names."""
        return decode_map_cluster(_dict(data))

    _fields = (
        ("coordinates", "coordinates", _to_dict),
        ("count", "count", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "coordinates",
        "count",
    )
)


def decode_map_cluster(d: _Any) -> MapCluster:
    """Read the JSON object of a `MapCluster`."""
    o = _new(MapCluster)
    get = d.get
    v = get("coordinates")
    o.coordinates = (
        decode_coordinates(v) if v.__class__ is dict else _record(d, "coordinates", "MapCluster", needed=True)
    )
    v = get("count")
    o.count = v if v.__class__ is int else _integer(d, "count", "MapCluster", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "MapCluster")
    return o


# Below the class, so that models may hold each other.
from .coordinates import decode_coordinates

"""MapCluster."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    record as _record,
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
class MapCluster(_Model):
    """Several charge points and sites that a map shows as one."""

    coordinates: _models.Coordinates
    """Where to draw it."""
    count: int
    """How many charge points and sites it stands for."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> MapCluster:
        """Read the JSON object, under the API's names."""
        return decode_map_cluster(_dict(data))

    _fields = (
        ("coordinates", "coordinates", _to_dict),
        ("count", "count", None),
    )


_new = object.__new__
_blank = {
    "coordinates": _MISSING,
    "count": _MISSING,
}


def decode_map_cluster(d: _Any) -> MapCluster:
    """Read the JSON object of a `MapCluster`."""
    if len(d) != 2:
        return _odd(d, MapCluster, _blank, decode_map_cluster)
    o = _new(MapCluster)
    try:
        v = d["coordinates"]
        o.coordinates = (
            _models.decode_coordinates(v)
            if v.__class__ is dict
            else _record(v, d, "coordinates", "MapCluster", True)
        )
        v = d["count"]
        o.count = v if v.__class__ is int else _integer(v, d, "count", "MapCluster", True)
    except KeyError:
        return _odd(d, MapCluster, _blank, decode_map_cluster)
    o._rest = _COMPLETE
    return o

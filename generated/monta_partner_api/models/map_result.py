"""MapResult."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MapResult(_Model):
    """What lies in the rectangle of a map."""

    charge_points: _list[_models.MapChargePoint]
    """Charge points to be shown one by one."""
    sites: _list[_models.MapSite]
    """Sites to be shown one by one."""
    cluster: _list[_models.MapCluster]
    """Groups to be shown as one."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> MapResult:
        """Read the JSON object, under the API's names."""
        return decode_map_result(_dict(data))

    _fields = (
        ("chargePoints", "charge_points", _to_list(_to_dict)),
        ("sites", "sites", _to_list(_to_dict)),
        ("cluster", "cluster", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "chargePoints": _MISSING,
    "sites": _MISSING,
    "cluster": _MISSING,
}


def decode_map_result(d: _Any) -> MapResult:
    """Read the JSON object of a `MapResult`."""
    if len(d) != 3:
        return _odd(d, MapResult, _blank, decode_map_result)
    o = _new(MapResult)
    try:
        v = d["chargePoints"]
        o.charge_points = (
            _records(v, d, "chargePoints", "MapResult", _models.decode_map_charge_point)
            if v.__class__ is list
            else _array(v, d, "chargePoints", "MapResult", True)
        )
        v = d["sites"]
        o.sites = (
            _records(v, d, "sites", "MapResult", _models.decode_map_site)
            if v.__class__ is list
            else _array(v, d, "sites", "MapResult", True)
        )
        v = d["cluster"]
        o.cluster = (
            _records(v, d, "cluster", "MapResult", _models.decode_map_cluster)
            if v.__class__ is list
            else _array(v, d, "cluster", "MapResult", True)
        )
    except KeyError:
        return _odd(d, MapResult, _blank, decode_map_result)
    o._rest = _COMPLETE
    return o

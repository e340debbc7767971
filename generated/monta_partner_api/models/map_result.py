"""MapResult."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_record as _item_record,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MapResult(_Model):
    """MapResult."""

    charge_points: _list[_models.MapChargePoint]
    sites: _list[_models.MapSite]
    cluster: _list[_models.MapCluster]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "chargePoints",
        "sites",
        "cluster",
    )
)


def decode_map_result(d: _Any) -> MapResult:
    """Read the JSON object of a `MapResult`."""
    o = _new(MapResult)
    get = d.get
    v = get("chargePoints")
    o.charge_points = (
        [
            decode_map_charge_point(x)
            if x.__class__ is dict
            else _item_record(x, d, "chargePoints", "MapResult")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "chargePoints", "MapResult", needed=True)
    )
    v = get("sites")
    o.sites = (
        [decode_map_site(x) if x.__class__ is dict else _item_record(x, d, "sites", "MapResult") for x in v]
        if v.__class__ is list
        else _array(d, "sites", "MapResult", needed=True)
    )
    v = get("cluster")
    o.cluster = (
        [
            decode_map_cluster(x) if x.__class__ is dict else _item_record(x, d, "cluster", "MapResult")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "cluster", "MapResult", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "MapResult")
    return o


# Below the class, so that models may hold each other.
from .map_charge_point import decode_map_charge_point
from .map_cluster import decode_map_cluster
from .map_site import decode_map_site

"""MapChargePoint."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    integer as _integer,
    item_record as _item_record,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MapChargePoint(_Model):
    """MapChargePoint."""

    id: int
    site_id: int | None = None
    name: str | None = None
    visibility: _models.Visibility
    max_kw_deprecated: float | None = None
    max_kw: float | None = None
    type: _models.ChargePointType | None = None
    note: str | None = None
    state: _models.MapChargePointState | None = None
    location: _models.Location
    connectors: _list[_models.ChargePointConnector]
    deeplinks: _models.ChargePointDeeplinks
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> MapChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_map_charge_point(_dict(data))

    _fields = (
        ("id", "id", None),
        ("siteId", "site_id", None),
        ("name", "name", None),
        ("visibility", "visibility", _to_value),
        ("maxKW", "max_kw_deprecated", None),
        ("maxKw", "max_kw", None),
        ("type", "type", _to_value),
        ("note", "note", None),
        ("state", "state", _to_value),
        ("location", "location", _to_dict),
        ("connectors", "connectors", _to_list(_to_dict)),
        ("deeplinks", "deeplinks", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "siteId",
        "name",
        "visibility",
        "maxKW",
        "maxKw",
        "type",
        "note",
        "state",
        "location",
        "connectors",
        "deeplinks",
    )
)


def decode_map_charge_point(d: _Any) -> MapChargePoint:
    """Read the JSON object of a `MapChargePoint`."""
    o = _new(MapChargePoint)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "MapChargePoint", needed=True)
    v = get("siteId")
    o.site_id = None if v is None else v if v.__class__ is int else _integer(d, "siteId", "MapChargePoint")
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "MapChargePoint")
    v = get("visibility")
    o.visibility = (
        _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "MapChargePoint", Visibility, needed=True)
    )
    v = get("maxKW")
    o.max_kw_deprecated = (
        None if v is None else v if v.__class__ is float else _number(d, "maxKW", "MapChargePoint")
    )
    v = get("maxKw")
    o.max_kw = None if v is None else v if v.__class__ is float else _number(d, "maxKw", "MapChargePoint")
    v = get("type")
    o.type = (
        None
        if v is None
        else _charge_point_type[v]
        if v.__class__ is str and v in _charge_point_type
        else _word(d, "type", "MapChargePoint", ChargePointType)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "MapChargePoint")
    v = get("state")
    o.state = (
        None
        if v is None
        else _map_charge_point_state[v]
        if v.__class__ is str and v in _map_charge_point_state
        else _word(d, "state", "MapChargePoint", MapChargePointState)
    )
    v = get("location")
    o.location = (
        decode_location(v) if v.__class__ is dict else _record(d, "location", "MapChargePoint", needed=True)
    )
    v = get("connectors")
    o.connectors = (
        [
            decode_charge_point_connector(x)
            if x.__class__ is dict
            else _item_record(x, d, "connectors", "MapChargePoint")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "connectors", "MapChargePoint", needed=True)
    )
    v = get("deeplinks")
    o.deeplinks = (
        decode_charge_point_deeplinks(v)
        if v.__class__ is dict
        else _record(d, "deeplinks", "MapChargePoint", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "MapChargePoint")
    return o


# Below the class, so that models may hold each other.
from .charge_point_connector import decode_charge_point_connector
from .charge_point_deeplinks import decode_charge_point_deeplinks
from .charge_point_type import ChargePointType, members as _charge_point_type
from .location import decode_location
from .map_charge_point_state import MapChargePointState, members as _map_charge_point_state
from .visibility import Visibility, members as _visibility

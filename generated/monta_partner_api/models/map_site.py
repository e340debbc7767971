"""MapSite."""

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
class MapSite(_Model):
    """MapSite."""

    id: int
    name: str
    charge_point_count: int
    max_kw_deprecated: float | None = None
    max_kw: float | None = None
    type: _models.ChargePointType | None = None
    visibility: _models.Visibility
    note: str | None = None
    location: _models.Location
    connectors: _list[_models.ChargePointConnector]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> MapSite:
        """Read the JSON object, under the API's names."""
        return decode_map_site(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("chargePointCount", "charge_point_count", None),
        ("maxKW", "max_kw_deprecated", None),
        ("maxKw", "max_kw", None),
        ("type", "type", _to_value),
        ("visibility", "visibility", _to_value),
        ("note", "note", None),
        ("location", "location", _to_dict),
        ("connectors", "connectors", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "name",
        "chargePointCount",
        "maxKW",
        "maxKw",
        "type",
        "visibility",
        "note",
        "location",
        "connectors",
    )
)


def decode_map_site(d: _Any) -> MapSite:
    """Read the JSON object of a `MapSite`."""
    o = _new(MapSite)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "MapSite", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "MapSite", needed=True)
    v = get("chargePointCount")
    o.charge_point_count = (
        v if v.__class__ is int else _integer(d, "chargePointCount", "MapSite", needed=True)
    )
    v = get("maxKW")
    o.max_kw_deprecated = None if v is None else v if v.__class__ is float else _number(d, "maxKW", "MapSite")
    v = get("maxKw")
    o.max_kw = None if v is None else v if v.__class__ is float else _number(d, "maxKw", "MapSite")
    v = get("type")
    o.type = (
        None
        if v is None
        else _charge_point_type[v]
        if v.__class__ is str and v in _charge_point_type
        else _word(d, "type", "MapSite", ChargePointType)
    )
    v = get("visibility")
    o.visibility = (
        _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "MapSite", Visibility, needed=True)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "MapSite")
    v = get("location")
    o.location = decode_location(v) if v.__class__ is dict else _record(d, "location", "MapSite", needed=True)
    v = get("connectors")
    o.connectors = (
        [
            decode_charge_point_connector(x)
            if x.__class__ is dict
            else _item_record(x, d, "connectors", "MapSite")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "connectors", "MapSite", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "MapSite")
    return o


# Below the class, so that models may hold each other.
from .charge_point_connector import decode_charge_point_connector
from .charge_point_type import ChargePointType, members as _charge_point_type
from .location import decode_location
from .visibility import Visibility, members as _visibility

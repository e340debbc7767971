"""MapSite."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    number as _number,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_point_type import ChargePointType, members as _charge_point_type
from .visibility import Visibility, members as _visibility


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MapSite(_Model):
    """A site as a map needs it. `GET /sites/{siteId}` tells the rest."""

    id: int
    """Identifies the site."""
    name: str
    """What drivers know it by."""
    charge_point_count: int
    """How many charge points it has."""
    max_kw_deprecated: float | None = None
    """Deprecated: use `maxKw`. It was to go on 1 April 2024 and is still sent."""
    max_kw: float | None = None
    """The most power to be had at the site, in kW."""
    type: _models.ChargePointType | None = None
    """The kind of current that its charge points give."""
    visibility: _models.Visibility
    """Who can use it."""
    note: str | None = None
    """A note of the owner's, also set in Monta's portal; often how to get there or in."""
    location: _models.Location
    """Where it is: coordinates and address."""
    connectors: _list[_models.ChargePointConnector]
    """The types of plug and socket to be had there."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "name": _MISSING,
    "chargePointCount": _MISSING,
    "maxKW": None,
    "maxKw": None,
    "type": None,
    "visibility": _MISSING,
    "note": None,
    "location": _MISSING,
    "connectors": _MISSING,
}


def decode_map_site(d: _Any) -> MapSite:
    """Read the JSON object of a `MapSite`."""
    if len(d) != 10:
        return _odd(d, MapSite, _blank, decode_map_site)
    o = _new(MapSite)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "MapSite", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "MapSite", True)
        v = d["chargePointCount"]
        o.charge_point_count = (
            v if v.__class__ is int else _integer(v, d, "chargePointCount", "MapSite", True)
        )
        v = d["maxKW"]
        o.max_kw_deprecated = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKW", "MapSite")
        )
        v = d["maxKw"]
        o.max_kw = v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "MapSite")
        v = d["type"]
        o.type = (
            None
            if v is None
            else _charge_point_type[v]
            if v.__class__ is str and v in _charge_point_type
            else _word(v, d, "type", "MapSite", ChargePointType)
        )
        v = d["visibility"]
        o.visibility = (
            _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "MapSite", Visibility, True)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "MapSite")
        v = d["location"]
        o.location = (
            _models.decode_location(v) if v.__class__ is dict else _record(v, d, "location", "MapSite", True)
        )
        v = d["connectors"]
        o.connectors = (
            _records(v, d, "connectors", "MapSite", _models.decode_charge_point_connector)
            if v.__class__ is list
            else _array(v, d, "connectors", "MapSite", True)
        )
    except KeyError:
        return _odd(d, MapSite, _blank, decode_map_site)
    o._rest = _COMPLETE
    return o

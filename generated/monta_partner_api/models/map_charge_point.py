"""MapChargePoint."""

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
from .map_charge_point_state import MapChargePointState, members as _map_charge_point_state
from .visibility import Visibility, members as _visibility


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MapChargePoint(_Model):
    """A charge point as a map needs it. `GET /charge-points/{chargePointId}` tells the rest."""

    id: int
    """Identifies the charge point."""
    site_id: int | None = None
    """The site where it stands; null if it belongs to none."""
    name: str | None = None
    """What drivers know it by."""
    visibility: _models.Visibility
    """Who can use it."""
    max_kw_deprecated: float | None = None
    """Deprecated: use `maxKw`. It was to go on 1 April 2024 and is still sent."""
    max_kw: float | None = None
    """The most power that it gives, in kW."""
    type: _models.ChargePointType | None = None
    """The kind of current that it gives."""
    note: str | None = None
    """A note of the owner's, also set in Monta's portal; often how to get there or in."""
    state: _models.MapChargePointState | None = None
    """What it is doing."""
    location: _models.Location
    """Where it stands."""
    connectors: _list[_models.ChargePointConnector]
    """The types of plug and socket that it has."""
    deeplinks: _models.ChargePointDeeplinks
    """Links that open it for charging in Monta's app or on the web."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "siteId": None,
    "name": None,
    "visibility": _MISSING,
    "maxKW": None,
    "maxKw": None,
    "type": None,
    "note": None,
    "state": None,
    "location": _MISSING,
    "connectors": _MISSING,
    "deeplinks": _MISSING,
}


def decode_map_charge_point(d: _Any) -> MapChargePoint:
    """Read the JSON object of a `MapChargePoint`."""
    if len(d) != 12:
        return _odd(d, MapChargePoint, _blank, decode_map_charge_point)
    o = _new(MapChargePoint)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "MapChargePoint", True)
        v = d["siteId"]
        o.site_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "siteId", "MapChargePoint")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "MapChargePoint")
        v = d["visibility"]
        o.visibility = (
            _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "MapChargePoint", Visibility, True)
        )
        v = d["maxKW"]
        o.max_kw_deprecated = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKW", "MapChargePoint")
        )
        v = d["maxKw"]
        o.max_kw = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "MapChargePoint")
        )
        v = d["type"]
        o.type = (
            None
            if v is None
            else _charge_point_type[v]
            if v.__class__ is str and v in _charge_point_type
            else _word(v, d, "type", "MapChargePoint", ChargePointType)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "MapChargePoint")
        v = d["state"]
        o.state = (
            None
            if v is None
            else _map_charge_point_state[v]
            if v.__class__ is str and v in _map_charge_point_state
            else _word(v, d, "state", "MapChargePoint", MapChargePointState)
        )
        v = d["location"]
        o.location = (
            _models.decode_location(v)
            if v.__class__ is dict
            else _record(v, d, "location", "MapChargePoint", True)
        )
        v = d["connectors"]
        o.connectors = (
            _records(v, d, "connectors", "MapChargePoint", _models.decode_charge_point_connector)
            if v.__class__ is list
            else _array(v, d, "connectors", "MapChargePoint", True)
        )
        v = d["deeplinks"]
        o.deeplinks = (
            _models.decode_charge_point_deeplinks(v)
            if v.__class__ is dict
            else _record(v, d, "deeplinks", "MapChargePoint", True)
        )
    except KeyError:
        return _odd(d, MapChargePoint, _blank, decode_map_charge_point)
    o._rest = _COMPLETE
    return o

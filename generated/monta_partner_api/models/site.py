"""Site."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    number as _number,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
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
class Site(_Model):
    """A place with charge points."""

    id: int
    """Identifies the site."""
    team_id: int | None = None
    """The team with access to it; null if there is none."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    name: str
    operator: _models.Operator | None = None
    """The operator that runs it; null if there is none."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    charge_point_count: int
    """Number of its charge points."""
    active_charge_point_count: int
    """How many of them are active."""
    available_charge_point_count: int
    """How many of them are available now."""
    max_kw_deprecated: float | None = None
    """Deprecated: use `maxKw`. It was to go on 1 April 2024 and is still sent."""
    max_kw: float | None = None
    """The most power that it offers, in kW; null if not known."""
    type: _models.ChargePointType | None = None
    """Which current its charge points deliver; null if not known."""
    visibility: _models.Visibility
    """Who may find and use the site."""
    note: str | None = None
    """A note of the owner's, also set in Monta's portal; often how to get there or in. Null if there is
    none."""
    location: _models.Location
    """Where it is: coordinates and address."""
    connectors: _list[_models.ChargePointConnector]
    """The kinds of connector that it has."""
    metadata: _models.SiteMetadata | None = None
    """Services, access, parking and opening hours of the place; null if nothing is known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Site:
        """Read the JSON object, under the API's names."""
        return decode_site(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("name", "name", None),
        ("operator", "operator", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
        ("chargePointCount", "charge_point_count", None),
        ("activeChargePointCount", "active_charge_point_count", None),
        ("availableChargePointCount", "available_charge_point_count", None),
        ("maxKW", "max_kw_deprecated", None),
        ("maxKw", "max_kw", None),
        ("type", "type", _to_value),
        ("visibility", "visibility", _to_value),
        ("note", "note", None),
        ("location", "location", _to_dict),
        ("connectors", "connectors", _to_list(_to_dict)),
        ("metadata", "metadata", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "teamId": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "name": _MISSING,
    "operator": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
    "chargePointCount": _MISSING,
    "activeChargePointCount": _MISSING,
    "availableChargePointCount": _MISSING,
    "maxKW": None,
    "maxKw": None,
    "type": None,
    "visibility": _MISSING,
    "note": None,
    "location": _MISSING,
    "connectors": _MISSING,
    "metadata": None,
}


def decode_site(d: _Any) -> Site:
    """Read the JSON object of a `Site`."""
    if len(d) != 20:
        return _odd(d, Site, _blank, decode_site)
    o = _new(Site)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Site", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else None if v is None else _integer(v, d, "teamId", "Site")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "Site")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "Site")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Site", True)
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "Site")
        )
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Site", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Site", True)
        v = d["updatedAt"]
        try:
            o.updated_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "Site", True)
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Site", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "Site")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "Site")
        v = d["chargePointCount"]
        o.charge_point_count = v if v.__class__ is int else _integer(v, d, "chargePointCount", "Site", True)
        v = d["activeChargePointCount"]
        o.active_charge_point_count = (
            v if v.__class__ is int else _integer(v, d, "activeChargePointCount", "Site", True)
        )
        v = d["availableChargePointCount"]
        o.available_charge_point_count = (
            v if v.__class__ is int else _integer(v, d, "availableChargePointCount", "Site", True)
        )
        v = d["maxKW"]
        o.max_kw_deprecated = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKW", "Site")
        )
        v = d["maxKw"]
        o.max_kw = v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "Site")
        v = d["type"]
        o.type = (
            None
            if v is None
            else _charge_point_type[v]
            if v.__class__ is str and v in _charge_point_type
            else _word(v, d, "type", "Site", ChargePointType)
        )
        v = d["visibility"]
        o.visibility = (
            _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "Site", Visibility, True)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "Site")
        v = d["location"]
        o.location = (
            _models.decode_location(v) if v.__class__ is dict else _record(v, d, "location", "Site", True)
        )
        v = d["connectors"]
        o.connectors = (
            _records(v, d, "connectors", "Site", _models.decode_charge_point_connector)
            if v.__class__ is list
            else _array(v, d, "connectors", "Site", True)
        )
        v = d["metadata"]
        o.metadata = (
            None
            if v is None
            else _models.decode_site_metadata(v)
            if v.__class__ is dict
            else _record(v, d, "metadata", "Site")
        )
    except KeyError:
        return _odd(d, Site, _blank, decode_site)
    o._rest = _COMPLETE
    return o

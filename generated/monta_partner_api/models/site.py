"""Site."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    mapping as _mapping,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Site(_Model):
    """Site."""

    id: int
    team_id: int | None = None
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    name: str
    operator: _models.Operator | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    charge_point_count: int
    active_charge_point_count: int
    available_charge_point_count: int
    max_kw_deprecated: float | None = None
    max_kw: float | None = None
    type: _models.ChargePointType | None = None
    visibility: _models.Visibility
    note: str | None = None
    location: _models.Location
    connectors: _list[_models.ChargePointConnector]
    metadata: _models.SiteMetadata | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "teamId",
        "partnerExternalId",
        "partnerCustomPayload",
        "name",
        "operator",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "chargePointCount",
        "activeChargePointCount",
        "availableChargePointCount",
        "maxKW",
        "maxKw",
        "type",
        "visibility",
        "note",
        "location",
        "connectors",
        "metadata",
    )
)


def decode_site(d: _Any) -> Site:
    """Read the JSON object of a `Site`."""
    o = _new(Site)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Site", needed=True)
    v = get("teamId")
    o.team_id = None if v is None else v if v.__class__ is int else _integer(d, "teamId", "Site")
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "Site")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None if v is None else v if v.__class__ is dict else _mapping(d, "partnerCustomPayload", "Site")
    )
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Site", needed=True)
    v = get("operator")
    o.operator = (
        None if v is None else decode_operator(v) if v.__class__ is dict else _record(d, "operator", "Site")
    )
    o.created_at = _instant(d, "createdAt", "Site", needed=True)
    o.updated_at = _instant(d, "updatedAt", "Site", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "Site")
    v = get("chargePointCount")
    o.charge_point_count = v if v.__class__ is int else _integer(d, "chargePointCount", "Site", needed=True)
    v = get("activeChargePointCount")
    o.active_charge_point_count = (
        v if v.__class__ is int else _integer(d, "activeChargePointCount", "Site", needed=True)
    )
    v = get("availableChargePointCount")
    o.available_charge_point_count = (
        v if v.__class__ is int else _integer(d, "availableChargePointCount", "Site", needed=True)
    )
    v = get("maxKW")
    o.max_kw_deprecated = None if v is None else v if v.__class__ is float else _number(d, "maxKW", "Site")
    v = get("maxKw")
    o.max_kw = None if v is None else v if v.__class__ is float else _number(d, "maxKw", "Site")
    v = get("type")
    o.type = (
        None
        if v is None
        else _charge_point_type[v]
        if v.__class__ is str and v in _charge_point_type
        else _word(d, "type", "Site", ChargePointType)
    )
    v = get("visibility")
    o.visibility = (
        _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "Site", Visibility, needed=True)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "Site")
    v = get("location")
    o.location = decode_location(v) if v.__class__ is dict else _record(d, "location", "Site", needed=True)
    v = get("connectors")
    o.connectors = (
        [
            decode_charge_point_connector(x)
            if x.__class__ is dict
            else _item_record(x, d, "connectors", "Site")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "connectors", "Site", needed=True)
    )
    v = get("metadata")
    o.metadata = (
        None
        if v is None
        else decode_site_metadata(v)
        if v.__class__ is dict
        else _record(d, "metadata", "Site")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Site")
    return o


# Below the class, so that models may hold each other.
from .charge_point_connector import decode_charge_point_connector
from .charge_point_type import ChargePointType, members as _charge_point_type
from .location import decode_location
from .operator import decode_operator
from .site_metadata import decode_site_metadata
from .visibility import Visibility, members as _visibility

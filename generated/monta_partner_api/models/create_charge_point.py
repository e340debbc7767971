"""CreateChargePoint."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    mapping as _mapping,
    number as _number,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargePoint(_Model):
    """CreateChargePoint."""

    team_id: int
    site_id: int
    charge_point_model_id: int
    name: str
    max_kw: float
    visibility: _models.Visibility
    type: _models.ElectricCurrentType
    active: bool | None | Unset = UNSET
    show_on_map: bool | None | Unset = UNSET
    connector_ids: _list[int] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_create_charge_point(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("siteId", "site_id", None),
        ("chargePointModelId", "charge_point_model_id", None),
        ("name", "name", None),
        ("maxKw", "max_kw", _to_number),
        ("visibility", "visibility", _to_value),
        ("type", "type", _to_value),
        ("active", "active", None),
        ("showOnMap", "show_on_map", None),
        ("connectorIds", "connector_ids", None),
        ("note", "note", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "teamId",
        "siteId",
        "chargePointModelId",
        "name",
        "maxKw",
        "visibility",
        "type",
        "active",
        "showOnMap",
        "connectorIds",
        "note",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_create_charge_point(d: _Any) -> CreateChargePoint:
    """Read the JSON object of a `CreateChargePoint`."""
    o = _new(CreateChargePoint)
    get = d.get
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "CreateChargePoint", needed=True)
    v = get("siteId")
    o.site_id = v if v.__class__ is int else _integer(d, "siteId", "CreateChargePoint", needed=True)
    v = get("chargePointModelId")
    o.charge_point_model_id = (
        v if v.__class__ is int else _integer(d, "chargePointModelId", "CreateChargePoint", needed=True)
    )
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "CreateChargePoint", needed=True)
    v = get("maxKw")
    o.max_kw = v if v.__class__ is float else _number(d, "maxKw", "CreateChargePoint", needed=True)
    v = get("visibility")
    o.visibility = (
        _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "CreateChargePoint", Visibility, needed=True)
    )
    v = get("type")
    o.type = (
        _electric_current_type[v]
        if v.__class__ is str and v in _electric_current_type
        else _word(d, "type", "CreateChargePoint", ElectricCurrentType, needed=True)
    )
    v = get("active")
    o.active = (
        _absent(d, "active")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "active", "CreateChargePoint")
    )
    v = get("showOnMap")
    o.show_on_map = (
        _absent(d, "showOnMap")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "showOnMap", "CreateChargePoint")
    )
    v = get("connectorIds")
    o.connector_ids = (
        _absent(d, "connectorIds")
        if v is None
        else [x if x.__class__ is int else _item_scalar(x, d, "connectorIds", "CreateChargePoint") for x in v]
        if v.__class__ is list
        else _array(d, "connectorIds", "CreateChargePoint")
    )
    v = get("note")
    o.note = (
        _absent(d, "note")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "note", "CreateChargePoint")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "CreateChargePoint")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "CreateChargePoint")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateChargePoint")[1]
    return o


# Below the class, so that models may hold each other.
from .electric_current_type import ElectricCurrentType, members as _electric_current_type
from .visibility import Visibility, members as _visibility

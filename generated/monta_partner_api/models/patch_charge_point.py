"""PatchChargePoint."""

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
class PatchChargePoint(_Model):
    """PatchChargePoint."""

    site_id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    max_kw: float | None | Unset = UNSET
    visibility: _models.Visibility | None | Unset = UNSET
    type: _models.ElectricCurrentType | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    show_on_map: bool | None | Unset = UNSET
    connector_ids: _list[int] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    meter_id: str | None | Unset = UNSET
    roaming: bool | None | Unset = UNSET
    roaming_price_group_id: int | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_patch_charge_point(_dict(data))

    _fields = (
        ("siteId", "site_id", None),
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
        ("meterId", "meter_id", None),
        ("roaming", "roaming", None),
        ("roamingPriceGroupId", "roaming_price_group_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "siteId",
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
        "meterId",
        "roaming",
        "roamingPriceGroupId",
    )
)


def decode_patch_charge_point(d: _Any) -> PatchChargePoint:
    """Read the JSON object of a `PatchChargePoint`."""
    o = _new(PatchChargePoint)
    get = d.get
    v = get("siteId")
    o.site_id = (
        _absent(d, "siteId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "siteId", "PatchChargePoint")
    )
    v = get("name")
    o.name = (
        _absent(d, "name") if v is None else v if v.__class__ is str else _text(d, "name", "PatchChargePoint")
    )
    v = get("maxKw")
    o.max_kw = (
        _absent(d, "maxKw")
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "maxKw", "PatchChargePoint")
    )
    v = get("visibility")
    o.visibility = (
        _absent(d, "visibility")
        if v is None
        else _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "PatchChargePoint", Visibility)
    )
    v = get("type")
    o.type = (
        _absent(d, "type")
        if v is None
        else _electric_current_type[v]
        if v.__class__ is str and v in _electric_current_type
        else _word(d, "type", "PatchChargePoint", ElectricCurrentType)
    )
    v = get("active")
    o.active = (
        _absent(d, "active")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "active", "PatchChargePoint")
    )
    v = get("showOnMap")
    o.show_on_map = (
        _absent(d, "showOnMap")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "showOnMap", "PatchChargePoint")
    )
    v = get("connectorIds")
    o.connector_ids = (
        _absent(d, "connectorIds")
        if v is None
        else [x if x.__class__ is int else _item_scalar(x, d, "connectorIds", "PatchChargePoint") for x in v]
        if v.__class__ is list
        else _array(d, "connectorIds", "PatchChargePoint")
    )
    v = get("note")
    o.note = (
        _absent(d, "note") if v is None else v if v.__class__ is str else _text(d, "note", "PatchChargePoint")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "PatchChargePoint")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "PatchChargePoint")
    )
    v = get("meterId")
    o.meter_id = (
        _absent(d, "meterId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "meterId", "PatchChargePoint")
    )
    v = get("roaming")
    o.roaming = (
        _absent(d, "roaming")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "roaming", "PatchChargePoint")
    )
    v = get("roamingPriceGroupId")
    o.roaming_price_group_id = (
        _absent(d, "roamingPriceGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "roamingPriceGroupId", "PatchChargePoint")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchChargePoint")[1]
    return o


# Below the class, so that models may hold each other.
from .electric_current_type import ElectricCurrentType, members as _electric_current_type
from .visibility import Visibility, members as _visibility

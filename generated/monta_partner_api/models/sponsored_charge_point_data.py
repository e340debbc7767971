"""SponsoredChargePointData."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsoredChargePointData(_Model):
    """SponsoredChargePointData."""

    id: int
    name: str | None = None
    user: _models.PublicUser | None = None
    sponsored_price_group: _models.PriceGroup | None = None
    location: _models.Location
    serial_number: str | None = None
    last_meter_reading_kwh: float | None = None
    max_kw: float | None = None
    charge_point_model_id: int | None = None
    brand_name: str | None = None
    model_name: str | None = None
    firmware_version: str | None = None
    is_active: bool
    active_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SponsoredChargePointData:
        """Read the JSON object, under the API's names."""
        return decode_sponsored_charge_point_data(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("user", "user", _to_dict),
        ("sponsoredPriceGroup", "sponsored_price_group", _to_dict),
        ("location", "location", _to_dict),
        ("serialNumber", "serial_number", None),
        ("lastMeterReadingKwh", "last_meter_reading_kwh", None),
        ("maxKw", "max_kw", None),
        ("chargePointModelId", "charge_point_model_id", None),
        ("brandName", "brand_name", None),
        ("modelName", "model_name", None),
        ("firmwareVersion", "firmware_version", None),
        ("isActive", "is_active", None),
        ("activeAt", "active_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "name",
        "user",
        "sponsoredPriceGroup",
        "location",
        "serialNumber",
        "lastMeterReadingKwh",
        "maxKw",
        "chargePointModelId",
        "brandName",
        "modelName",
        "firmwareVersion",
        "isActive",
        "activeAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_sponsored_charge_point_data(d: _Any) -> SponsoredChargePointData:
    """Read the JSON object of a `SponsoredChargePointData`."""
    o = _new(SponsoredChargePointData)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "SponsoredChargePointData", needed=True)
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "SponsoredChargePointData")
    v = get("user")
    o.user = (
        None
        if v is None
        else decode_public_user(v)
        if v.__class__ is dict
        else _record(d, "user", "SponsoredChargePointData")
    )
    v = get("sponsoredPriceGroup")
    o.sponsored_price_group = (
        None
        if v is None
        else decode_price_group(v)
        if v.__class__ is dict
        else _record(d, "sponsoredPriceGroup", "SponsoredChargePointData")
    )
    v = get("location")
    o.location = (
        decode_location(v)
        if v.__class__ is dict
        else _record(d, "location", "SponsoredChargePointData", needed=True)
    )
    v = get("serialNumber")
    o.serial_number = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "serialNumber", "SponsoredChargePointData")
    )
    v = get("lastMeterReadingKwh")
    o.last_meter_reading_kwh = (
        None
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "lastMeterReadingKwh", "SponsoredChargePointData")
    )
    v = get("maxKw")
    o.max_kw = (
        None if v is None else v if v.__class__ is float else _number(d, "maxKw", "SponsoredChargePointData")
    )
    v = get("chargePointModelId")
    o.charge_point_model_id = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "chargePointModelId", "SponsoredChargePointData")
    )
    v = get("brandName")
    o.brand_name = (
        None if v is None else v if v.__class__ is str else _text(d, "brandName", "SponsoredChargePointData")
    )
    v = get("modelName")
    o.model_name = (
        None if v is None else v if v.__class__ is str else _text(d, "modelName", "SponsoredChargePointData")
    )
    v = get("firmwareVersion")
    o.firmware_version = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "firmwareVersion", "SponsoredChargePointData")
    )
    v = get("isActive")
    o.is_active = (
        v if v.__class__ is bool else _boolean(d, "isActive", "SponsoredChargePointData", needed=True)
    )
    v = get("activeAt")
    o.active_at = None if v is None else _instant(d, "activeAt", "SponsoredChargePointData")
    o.created_at = _instant(d, "createdAt", "SponsoredChargePointData", needed=True)
    o.updated_at = _instant(d, "updatedAt", "SponsoredChargePointData", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "SponsoredChargePointData")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SponsoredChargePointData")
    return o


# Below the class, so that models may hold each other.
from .location import decode_location
from .price_group import decode_price_group
from .public_user import decode_public_user

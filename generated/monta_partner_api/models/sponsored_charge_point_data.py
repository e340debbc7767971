"""SponsoredChargePointData."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    number as _number,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsoredChargePointData(_Model):
    """The charge point of a sponsorship, with less detail than the charge point itself."""

    id: int
    """The charge point."""
    name: str | None = None
    user: _models.PublicUser | None = None
    """The user who owns the charge point."""
    sponsored_price_group: _models.PriceGroup | None = None
    """The price group by which the sponsorship pays."""
    location: _models.Location
    """Where it stands."""
    serial_number: str | None = None
    last_meter_reading_kwh: float | None = None
    """The last reading of its meter, in kWh."""
    max_kw: float | None = None
    """The most power that it gives, in kW."""
    charge_point_model_id: int | None = None
    """Its model; see `GET /charge-point-models`."""
    brand_name: str | None = None
    model_name: str | None = None
    firmware_version: str | None = None
    is_active: bool
    """Whether it is active, which means that its set-up in Monta is complete."""
    active_at: _datetime.datetime | None = None
    """When it was last activated; null if it never was."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "name": None,
    "user": None,
    "sponsoredPriceGroup": None,
    "location": _MISSING,
    "serialNumber": None,
    "lastMeterReadingKwh": None,
    "maxKw": None,
    "chargePointModelId": None,
    "brandName": None,
    "modelName": None,
    "firmwareVersion": None,
    "isActive": _MISSING,
    "activeAt": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
}


def decode_sponsored_charge_point_data(d: _Any) -> SponsoredChargePointData:
    """Read the JSON object of a `SponsoredChargePointData`."""
    if len(d) != 17:
        return _odd(d, SponsoredChargePointData, _blank, decode_sponsored_charge_point_data)
    o = _new(SponsoredChargePointData)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "SponsoredChargePointData", True)
        v = d["name"]
        o.name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "name", "SponsoredChargePointData")
        )
        v = d["user"]
        o.user = (
            None
            if v is None
            else _models.decode_public_user(v)
            if v.__class__ is dict
            else _record(v, d, "user", "SponsoredChargePointData")
        )
        v = d["sponsoredPriceGroup"]
        o.sponsored_price_group = (
            None
            if v is None
            else _models.decode_price_group(v)
            if v.__class__ is dict
            else _record(v, d, "sponsoredPriceGroup", "SponsoredChargePointData")
        )
        v = d["location"]
        o.location = (
            _models.decode_location(v)
            if v.__class__ is dict
            else _record(v, d, "location", "SponsoredChargePointData", True)
        )
        v = d["serialNumber"]
        o.serial_number = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "serialNumber", "SponsoredChargePointData")
        )
        v = d["lastMeterReadingKwh"]
        o.last_meter_reading_kwh = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "lastMeterReadingKwh", "SponsoredChargePointData")
        )
        v = d["maxKw"]
        o.max_kw = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "maxKw", "SponsoredChargePointData")
        )
        v = d["chargePointModelId"]
        o.charge_point_model_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointModelId", "SponsoredChargePointData")
        )
        v = d["brandName"]
        o.brand_name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "brandName", "SponsoredChargePointData")
        )
        v = d["modelName"]
        o.model_name = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "modelName", "SponsoredChargePointData")
        )
        v = d["firmwareVersion"]
        o.firmware_version = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "firmwareVersion", "SponsoredChargePointData")
        )
        v = d["isActive"]
        o.is_active = (
            v if v.__class__ is bool else _boolean(v, d, "isActive", "SponsoredChargePointData", True)
        )
        v = d["activeAt"]
        try:
            o.active_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeAt", "SponsoredChargePointData")
            )
        except (TypeError, ValueError):
            o.active_at = _instant(v, d, "activeAt", "SponsoredChargePointData")
        v = d["createdAt"]
        try:
            o.created_at = (
                r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "SponsoredChargePointData", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "SponsoredChargePointData", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "SponsoredChargePointData", True)
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "SponsoredChargePointData", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "SponsoredChargePointData")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "SponsoredChargePointData")
    except KeyError:
        return _odd(d, SponsoredChargePointData, _blank, decode_sponsored_charge_point_data)
    o._rest = _COMPLETE
    return o

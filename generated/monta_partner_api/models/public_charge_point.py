"""PublicChargePoint."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
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
class PublicChargePoint(_Model):
    """PublicChargePoint."""

    id: int
    evse_id: str | None = None
    name: str | None = None
    charge_point_operator_id: int
    charge_point_operator_name: str
    location: _models.Location
    max_kw: float | None = None
    charge_point_model_id: int | None = None
    brand_name: str | None = None
    model_name: str | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PublicChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_public_charge_point(_dict(data))

    _fields = (
        ("id", "id", None),
        ("evseId", "evse_id", None),
        ("name", "name", None),
        ("chargePointOperatorId", "charge_point_operator_id", None),
        ("chargePointOperatorName", "charge_point_operator_name", None),
        ("location", "location", _to_dict),
        ("maxKw", "max_kw", None),
        ("chargePointModelId", "charge_point_model_id", None),
        ("brandName", "brand_name", None),
        ("modelName", "model_name", None),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "evseId",
        "name",
        "chargePointOperatorId",
        "chargePointOperatorName",
        "location",
        "maxKw",
        "chargePointModelId",
        "brandName",
        "modelName",
        "deletedAt",
    )
)


def decode_public_charge_point(d: _Any) -> PublicChargePoint:
    """Read the JSON object of a `PublicChargePoint`."""
    o = _new(PublicChargePoint)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "PublicChargePoint", needed=True)
    v = get("evseId")
    o.evse_id = None if v is None else v if v.__class__ is str else _text(d, "evseId", "PublicChargePoint")
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "PublicChargePoint")
    v = get("chargePointOperatorId")
    o.charge_point_operator_id = (
        v if v.__class__ is int else _integer(d, "chargePointOperatorId", "PublicChargePoint", needed=True)
    )
    v = get("chargePointOperatorName")
    o.charge_point_operator_name = (
        v if v.__class__ is str else _text(d, "chargePointOperatorName", "PublicChargePoint", needed=True)
    )
    v = get("location")
    o.location = (
        decode_location(v)
        if v.__class__ is dict
        else _record(d, "location", "PublicChargePoint", needed=True)
    )
    v = get("maxKw")
    o.max_kw = None if v is None else v if v.__class__ is float else _number(d, "maxKw", "PublicChargePoint")
    v = get("chargePointModelId")
    o.charge_point_model_id = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "chargePointModelId", "PublicChargePoint")
    )
    v = get("brandName")
    o.brand_name = (
        None if v is None else v if v.__class__ is str else _text(d, "brandName", "PublicChargePoint")
    )
    v = get("modelName")
    o.model_name = (
        None if v is None else v if v.__class__ is str else _text(d, "modelName", "PublicChargePoint")
    )
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "PublicChargePoint")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PublicChargePoint")
    return o


# Below the class, so that models may hold each other.
from .location import decode_location

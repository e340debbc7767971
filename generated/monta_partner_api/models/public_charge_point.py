"""PublicChargePoint."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
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
class PublicChargePoint(_Model):
    """What anybody may know of a charge point."""

    id: int
    """The charge point."""
    evse_id: str | None = None
    """Its EVSE id, as roaming knows it; missing for a private charge point."""
    name: str | None = None
    """What drivers know it by; null if it has no name."""
    charge_point_operator_id: int
    """The operator of the charge point."""
    charge_point_operator_name: str
    """Name of that operator."""
    location: _models.Location
    """Where it stands."""
    max_kw: float | None = None
    """The most power that it gives, in kW; null if that is not known."""
    charge_point_model_id: int | None = None
    """Its model; null if it is not known."""
    brand_name: str | None = None
    """Its maker; null if it is not known."""
    model_name: str | None = None
    """Its model by name; null if it is not known."""
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "evseId": None,
    "name": None,
    "chargePointOperatorId": _MISSING,
    "chargePointOperatorName": _MISSING,
    "location": _MISSING,
    "maxKw": None,
    "chargePointModelId": None,
    "brandName": None,
    "modelName": None,
    "deletedAt": None,
}


def decode_public_charge_point(d: _Any) -> PublicChargePoint:
    """Read the JSON object of a `PublicChargePoint`."""
    if len(d) != 11:
        return _odd(d, PublicChargePoint, _blank, decode_public_charge_point)
    o = _new(PublicChargePoint)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PublicChargePoint", True)
        v = d["evseId"]
        o.evse_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "evseId", "PublicChargePoint")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "PublicChargePoint")
        v = d["chargePointOperatorId"]
        o.charge_point_operator_id = (
            v if v.__class__ is int else _integer(v, d, "chargePointOperatorId", "PublicChargePoint", True)
        )
        v = d["chargePointOperatorName"]
        o.charge_point_operator_name = (
            v if v.__class__ is str else _text(v, d, "chargePointOperatorName", "PublicChargePoint", True)
        )
        v = d["location"]
        o.location = (
            _models.decode_location(v)
            if v.__class__ is dict
            else _record(v, d, "location", "PublicChargePoint", True)
        )
        v = d["maxKw"]
        o.max_kw = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "PublicChargePoint")
        )
        v = d["chargePointModelId"]
        o.charge_point_model_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointModelId", "PublicChargePoint")
        )
        v = d["brandName"]
        o.brand_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "brandName", "PublicChargePoint")
        )
        v = d["modelName"]
        o.model_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "modelName", "PublicChargePoint")
        )
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "PublicChargePoint")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "PublicChargePoint")
    except KeyError:
        return _odd(d, PublicChargePoint, _blank, decode_public_charge_point)
    o._rest = _COMPLETE
    return o

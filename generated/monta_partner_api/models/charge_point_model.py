"""ChargePointModel."""

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
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointModel(_Model):
    """A model of charge point that Monta knows."""

    id: int
    """Identifies the model."""
    identifier: str
    """Name for programs."""
    name: str
    """Name for people; may start with the name of the brand."""
    brand: _models.ChargePointModelBrand
    """Who makes it."""
    features: _list[_models.ChargePointModelFeature]
    """What the model supports; features that it lacks are left out."""
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointModel:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_model(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("brand", "brand", _to_dict),
        ("features", "features", _to_list(_to_dict)),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "name": _MISSING,
    "brand": _MISSING,
    "features": _MISSING,
    "createdAt": None,
    "updatedAt": None,
}


def decode_charge_point_model(d: _Any) -> ChargePointModel:
    """Read the JSON object of a `ChargePointModel`."""
    if len(d) != 7:
        return _odd(d, ChargePointModel, _blank, decode_charge_point_model)
    o = _new(ChargePointModel)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargePointModel", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "ChargePointModel", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "ChargePointModel", True)
        v = d["brand"]
        o.brand = (
            _models.decode_charge_point_model_brand(v)
            if v.__class__ is dict
            else _record(v, d, "brand", "ChargePointModel", True)
        )
        v = d["features"]
        o.features = (
            _records(v, d, "features", "ChargePointModel", _models.decode_charge_point_model_feature)
            if v.__class__ is list
            else _array(v, d, "features", "ChargePointModel", True)
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "ChargePointModel")
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "ChargePointModel")
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "ChargePointModel")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargePointModel")
    except KeyError:
        return _odd(d, ChargePointModel, _blank, decode_charge_point_model)
    o._rest = _COMPLETE
    return o

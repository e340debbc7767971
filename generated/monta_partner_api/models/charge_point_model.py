"""ChargePointModel."""

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
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointModel(_Model):
    """ChargePointModel."""

    id: int
    identifier: str
    name: str
    brand: _models.ChargePointModelBrand
    features: _list[_models.ChargePointModelFeature]
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "identifier",
        "name",
        "brand",
        "features",
        "createdAt",
        "updatedAt",
    )
)


def decode_charge_point_model(d: _Any) -> ChargePointModel:
    """Read the JSON object of a `ChargePointModel`."""
    o = _new(ChargePointModel)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargePointModel", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "ChargePointModel", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "ChargePointModel", needed=True)
    v = get("brand")
    o.brand = (
        decode_charge_point_model_brand(v)
        if v.__class__ is dict
        else _record(d, "brand", "ChargePointModel", needed=True)
    )
    v = get("features")
    o.features = (
        [
            decode_charge_point_model_feature(x)
            if x.__class__ is dict
            else _item_record(x, d, "features", "ChargePointModel")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "features", "ChargePointModel", needed=True)
    )
    v = get("createdAt")
    o.created_at = None if v is None else _instant(d, "createdAt", "ChargePointModel")
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "ChargePointModel")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointModel")
    return o


# Below the class, so that models may hold each other.
from .charge_point_model_brand import decode_charge_point_model_brand
from .charge_point_model_feature import decode_charge_point_model_feature

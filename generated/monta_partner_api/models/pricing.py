"""Pricing."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
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
class Pricing(_Model):
    """Pricing."""

    id: int
    description: str | None = None
    type: _models.PricingType
    master: bool
    dynamic_pricing: bool
    end_at_fully_charged: bool
    vat: bool
    percentage: float | None = None
    tariff_id: int | None = None
    updated_at: _datetime.datetime
    apply_after_minutes: int | None = None
    price: _models.Money
    price_min: _models.Money | None = None
    price_max: _models.Money | None = None
    fee_price_max: _models.Money | None = None
    additional: _list[_models.AdditionalPricing] | None = None
    from_: _datetime.datetime | None = None
    to: _datetime.datetime | None = None
    tag_id: int | None = None
    interval: _models.PricingInterval | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Pricing:
        """Read the JSON object, under the API's names."""
        return decode_pricing(_dict(data))

    _fields = (
        ("id", "id", None),
        ("description", "description", None),
        ("type", "type", _to_value),
        ("master", "master", None),
        ("dynamicPricing", "dynamic_pricing", None),
        ("endAtFullyCharged", "end_at_fully_charged", None),
        ("vat", "vat", None),
        ("percentage", "percentage", None),
        ("tariffId", "tariff_id", None),
        ("updatedAt", "updated_at", _to_instant),
        ("applyAfterMinutes", "apply_after_minutes", None),
        ("price", "price", _to_dict),
        ("priceMin", "price_min", _to_dict),
        ("priceMax", "price_max", _to_dict),
        ("feePriceMax", "fee_price_max", _to_dict),
        ("additional", "additional", _to_list(_to_dict)),
        ("from", "from_", _to_instant),
        ("to", "to", _to_instant),
        ("tagId", "tag_id", None),
        ("interval", "interval", _to_value),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "description",
        "type",
        "master",
        "dynamicPricing",
        "endAtFullyCharged",
        "vat",
        "percentage",
        "tariffId",
        "updatedAt",
        "applyAfterMinutes",
        "price",
        "priceMin",
        "priceMax",
        "feePriceMax",
        "additional",
        "from",
        "to",
        "tagId",
        "interval",
    )
)


def decode_pricing(d: _Any) -> Pricing:
    """Read the JSON object of a `Pricing`."""
    o = _new(Pricing)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Pricing", needed=True)
    v = get("description")
    o.description = None if v is None else v if v.__class__ is str else _text(d, "description", "Pricing")
    v = get("type")
    o.type = (
        _pricing_type[v]
        if v.__class__ is str and v in _pricing_type
        else _word(d, "type", "Pricing", PricingType, needed=True)
    )
    v = get("master")
    o.master = v if v.__class__ is bool else _boolean(d, "master", "Pricing", needed=True)
    v = get("dynamicPricing")
    o.dynamic_pricing = v if v.__class__ is bool else _boolean(d, "dynamicPricing", "Pricing", needed=True)
    v = get("endAtFullyCharged")
    o.end_at_fully_charged = (
        v if v.__class__ is bool else _boolean(d, "endAtFullyCharged", "Pricing", needed=True)
    )
    v = get("vat")
    o.vat = v if v.__class__ is bool else _boolean(d, "vat", "Pricing", needed=True)
    v = get("percentage")
    o.percentage = None if v is None else v if v.__class__ is float else _number(d, "percentage", "Pricing")
    v = get("tariffId")
    o.tariff_id = None if v is None else v if v.__class__ is int else _integer(d, "tariffId", "Pricing")
    o.updated_at = _instant(d, "updatedAt", "Pricing", needed=True)
    v = get("applyAfterMinutes")
    o.apply_after_minutes = (
        None if v is None else v if v.__class__ is int else _integer(d, "applyAfterMinutes", "Pricing")
    )
    v = get("price")
    o.price = decode_money(v) if v.__class__ is dict else _record(d, "price", "Pricing", needed=True)
    v = get("priceMin")
    o.price_min = (
        None if v is None else decode_money(v) if v.__class__ is dict else _record(d, "priceMin", "Pricing")
    )
    v = get("priceMax")
    o.price_max = (
        None if v is None else decode_money(v) if v.__class__ is dict else _record(d, "priceMax", "Pricing")
    )
    v = get("feePriceMax")
    o.fee_price_max = (
        None
        if v is None
        else decode_money(v)
        if v.__class__ is dict
        else _record(d, "feePriceMax", "Pricing")
    )
    v = get("additional")
    o.additional = (
        None
        if v is None
        else [
            decode_additional_pricing(x)
            if x.__class__ is dict
            else _item_record(x, d, "additional", "Pricing")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "additional", "Pricing")
    )
    v = get("from")
    o.from_ = None if v is None else _instant(d, "from", "Pricing")
    v = get("to")
    o.to = None if v is None else _instant(d, "to", "Pricing")
    v = get("tagId")
    o.tag_id = None if v is None else v if v.__class__ is int else _integer(d, "tagId", "Pricing")
    v = get("interval")
    o.interval = (
        None
        if v is None
        else _pricing_interval[v]
        if v.__class__ is str and v in _pricing_interval
        else _word(d, "interval", "Pricing", PricingInterval)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Pricing")
    return o


# Below the class, so that models may hold each other.
from .additional_pricing import decode_additional_pricing
from .money import decode_money
from .pricing_interval import PricingInterval, members as _pricing_interval
from .pricing_type import PricingType, members as _pricing_type

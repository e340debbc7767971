"""CreateOrUpdatePricing."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_number as _to_number,
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateOrUpdatePricing(_Model):
    """CreateOrUpdatePricing."""

    description: str | None | Unset = UNSET
    type: _models.PricingType
    end_at_fully_charged: bool
    vat: bool
    percentage: float | None | Unset = UNSET
    tariff_id: int | None | Unset = UNSET
    tag_id: int | None | Unset = UNSET
    apply_after_minutes: int | None | Unset = UNSET
    price: _Decimal
    price_min: _Decimal | None | Unset = UNSET
    price_max: _Decimal | None | Unset = UNSET
    fee_price_max: _Decimal | None | Unset = UNSET
    additional: _list[_models.CreateAdditionalPricing] | None | Unset = UNSET
    from_: _datetime.datetime | None | Unset = UNSET
    to: _datetime.datetime | None | Unset = UNSET
    interval: _models.PricingInterval | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateOrUpdatePricing:
        """Read the JSON object, under the API's names."""
        return decode_create_or_update_pricing(_dict(data))

    _fields = (
        ("description", "description", None),
        ("type", "type", _to_value),
        ("endAtFullyCharged", "end_at_fully_charged", None),
        ("vat", "vat", None),
        ("percentage", "percentage", _to_number),
        ("tariffId", "tariff_id", None),
        ("tagId", "tag_id", None),
        ("applyAfterMinutes", "apply_after_minutes", None),
        ("price", "price", _to_number),
        ("priceMin", "price_min", _to_number),
        ("priceMax", "price_max", _to_number),
        ("feePriceMax", "fee_price_max", _to_number),
        ("additional", "additional", _to_list(_to_dict)),
        ("from", "from_", _to_second),
        ("to", "to", _to_second),
        ("interval", "interval", _to_value),
    )


_new = object.__new__
_known = frozenset(
    (
        "description",
        "type",
        "endAtFullyCharged",
        "vat",
        "percentage",
        "tariffId",
        "tagId",
        "applyAfterMinutes",
        "price",
        "priceMin",
        "priceMax",
        "feePriceMax",
        "additional",
        "from",
        "to",
        "interval",
    )
)


def decode_create_or_update_pricing(d: _Any) -> CreateOrUpdatePricing:
    """Read the JSON object of a `CreateOrUpdatePricing`."""
    o = _new(CreateOrUpdatePricing)
    get = d.get
    v = get("description")
    o.description = (
        _absent(d, "description")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "description", "CreateOrUpdatePricing")
    )
    v = get("type")
    o.type = (
        _pricing_type[v]
        if v.__class__ is str and v in _pricing_type
        else _word(d, "type", "CreateOrUpdatePricing", PricingType, needed=True)
    )
    v = get("endAtFullyCharged")
    o.end_at_fully_charged = (
        v if v.__class__ is bool else _boolean(d, "endAtFullyCharged", "CreateOrUpdatePricing", needed=True)
    )
    v = get("vat")
    o.vat = v if v.__class__ is bool else _boolean(d, "vat", "CreateOrUpdatePricing", needed=True)
    v = get("percentage")
    o.percentage = (
        _absent(d, "percentage")
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "percentage", "CreateOrUpdatePricing")
    )
    v = get("tariffId")
    o.tariff_id = (
        _absent(d, "tariffId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "tariffId", "CreateOrUpdatePricing")
    )
    v = get("tagId")
    o.tag_id = (
        _absent(d, "tagId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "tagId", "CreateOrUpdatePricing")
    )
    v = get("applyAfterMinutes")
    o.apply_after_minutes = (
        _absent(d, "applyAfterMinutes")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "applyAfterMinutes", "CreateOrUpdatePricing")
    )
    o.price = _money(d, "price", "CreateOrUpdatePricing", needed=True)
    v = get("priceMin")
    o.price_min = _absent(d, "priceMin") if v is None else _money(d, "priceMin", "CreateOrUpdatePricing")
    v = get("priceMax")
    o.price_max = _absent(d, "priceMax") if v is None else _money(d, "priceMax", "CreateOrUpdatePricing")
    v = get("feePriceMax")
    o.fee_price_max = (
        _absent(d, "feePriceMax") if v is None else _money(d, "feePriceMax", "CreateOrUpdatePricing")
    )
    v = get("additional")
    o.additional = (
        _absent(d, "additional")
        if v is None
        else [
            decode_create_additional_pricing(x)
            if x.__class__ is dict
            else _item_record(x, d, "additional", "CreateOrUpdatePricing")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "additional", "CreateOrUpdatePricing")
    )
    v = get("from")
    o.from_ = _absent(d, "from") if v is None else _instant(d, "from", "CreateOrUpdatePricing")
    v = get("to")
    o.to = _absent(d, "to") if v is None else _instant(d, "to", "CreateOrUpdatePricing")
    v = get("interval")
    o.interval = (
        _absent(d, "interval")
        if v is None
        else _pricing_interval[v]
        if v.__class__ is str and v in _pricing_interval
        else _word(d, "interval", "CreateOrUpdatePricing", PricingInterval)
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateOrUpdatePricing")[1]
    return o


# Below the class, so that models may hold each other.
from .create_additional_pricing import decode_create_additional_pricing
from .pricing_interval import PricingInterval, members as _pricing_interval
from .pricing_type import PricingType, members as _pricing_type

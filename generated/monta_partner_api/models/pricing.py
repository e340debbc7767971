"""Pricing."""

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
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    number as _number,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .pricing_interval import PricingInterval, members as _pricing_interval
from .pricing_type import PricingType, members as _pricing_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Pricing(_Model):
    """One price or fee of a price group. A spot price is made in this order: the spot price, VAT,
    `percentage`, the bounds `priceMin` and `priceMax`, then `additional`. Fees come on top of that."""

    id: int
    """Identifies the price."""
    description: str | None = None
    """Name of the fee; null for the master price."""
    type: _models.PricingType
    """What is paid for: energy, time or an event. Per minute is `min` as the master price and `minute` as
    a fee."""
    master: bool
    """True for the master price, false for a fee."""
    dynamic_pricing: bool
    """True if the price follows a tariff, that is, if `tariffId` is set."""
    end_at_fully_charged: bool
    """For a fee per minute: true ends it once charging is complete, false only at the unplugging of the
    cable."""
    vat: bool
    """For a spot price: true adds VAT, at the rate of the country of the charge point."""
    percentage: float | None = None
    """For a spot price, in %: what it is multiplied by. 100 leaves it as it is."""
    tariff_id: int | None = None
    """The tariff that the price follows; null if it follows none."""
    updated_at: _datetime.datetime
    apply_after_minutes: int | None = None
    """For a fee of type `charging`, `minute` or `idle`: minutes that pass before it starts."""
    price: _models.Money
    """The price itself. For a spot price, what counts when no spot price is known."""
    price_min: _models.Money | None = None
    """For a spot price: a lower one counts as this."""
    price_max: _models.Money | None = None
    """For a spot price: a higher one counts as this."""
    fee_price_max: _models.Money | None = None
    """For a fee of type `idle`: the most that a driver pays of it."""
    additional: _list[_models.AdditionalPricing] | None = None
    """For a spot price: amounts and percentages added at the end."""
    from_: _datetime.datetime | None = None
    """From when it counts, in UTC."""
    to: _datetime.datetime | None = None
    """Until when it counts, in UTC."""
    tag_id: int | None = None
    """The price group tag that it carries."""
    interval: _models.PricingInterval | None = None
    """For a spot price: how long each price lasts. `quarterHourly` works only where the market has such
    prices, as it does since 2025-09-30."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "description": None,
    "type": _MISSING,
    "master": _MISSING,
    "dynamicPricing": _MISSING,
    "endAtFullyCharged": _MISSING,
    "vat": _MISSING,
    "percentage": None,
    "tariffId": None,
    "updatedAt": _MISSING,
    "applyAfterMinutes": None,
    "price": _MISSING,
    "priceMin": None,
    "priceMax": None,
    "feePriceMax": None,
    "additional": None,
    "from": None,
    "to": None,
    "tagId": None,
    "interval": None,
}


def decode_pricing(d: _Any) -> Pricing:
    """Read the JSON object of a `Pricing`."""
    if len(d) != 20:
        return _odd(d, Pricing, _blank, decode_pricing)
    o = _new(Pricing)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Pricing", True)
        v = d["description"]
        o.description = (
            v if v.__class__ is str else None if v is None else _text(v, d, "description", "Pricing")
        )
        v = d["type"]
        o.type = (
            _pricing_type[v]
            if v.__class__ is str and v in _pricing_type
            else _word(v, d, "type", "Pricing", PricingType, True)
        )
        v = d["master"]
        o.master = v if v.__class__ is bool else _boolean(v, d, "master", "Pricing", True)
        v = d["dynamicPricing"]
        o.dynamic_pricing = v if v.__class__ is bool else _boolean(v, d, "dynamicPricing", "Pricing", True)
        v = d["endAtFullyCharged"]
        o.end_at_fully_charged = (
            v if v.__class__ is bool else _boolean(v, d, "endAtFullyCharged", "Pricing", True)
        )
        v = d["vat"]
        o.vat = v if v.__class__ is bool else _boolean(v, d, "vat", "Pricing", True)
        v = d["percentage"]
        o.percentage = (
            v if v.__class__ is float else None if v is None else _number(v, d, "percentage", "Pricing")
        )
        v = d["tariffId"]
        o.tariff_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "tariffId", "Pricing")
        )
        v = d["updatedAt"]
        try:
            o.updated_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "Pricing", True)
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Pricing", True)
        v = d["applyAfterMinutes"]
        o.apply_after_minutes = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "applyAfterMinutes", "Pricing")
        )
        v = d["price"]
        o.price = _models.decode_money(v) if v.__class__ is dict else _record(v, d, "price", "Pricing", True)
        v = d["priceMin"]
        o.price_min = (
            None
            if v is None
            else _models.decode_money(v)
            if v.__class__ is dict
            else _record(v, d, "priceMin", "Pricing")
        )
        v = d["priceMax"]
        o.price_max = (
            None
            if v is None
            else _models.decode_money(v)
            if v.__class__ is dict
            else _record(v, d, "priceMax", "Pricing")
        )
        v = d["feePriceMax"]
        o.fee_price_max = (
            None
            if v is None
            else _models.decode_money(v)
            if v.__class__ is dict
            else _record(v, d, "feePriceMax", "Pricing")
        )
        v = d["additional"]
        o.additional = (
            None
            if v is None
            else _records(v, d, "additional", "Pricing", _models.decode_additional_pricing)
            if v.__class__ is list
            else _array(v, d, "additional", "Pricing")
        )
        v = d["from"]
        try:
            o.from_ = (
                None if v is None else r if (r := _from_iso(v)).tzinfo else _instant(v, d, "from", "Pricing")
            )
        except (TypeError, ValueError):
            o.from_ = _instant(v, d, "from", "Pricing")
        v = d["to"]
        try:
            o.to = None if v is None else r if (r := _from_iso(v)).tzinfo else _instant(v, d, "to", "Pricing")
        except (TypeError, ValueError):
            o.to = _instant(v, d, "to", "Pricing")
        v = d["tagId"]
        o.tag_id = v if v.__class__ is int else None if v is None else _integer(v, d, "tagId", "Pricing")
        v = d["interval"]
        o.interval = (
            None
            if v is None
            else _pricing_interval[v]
            if v.__class__ is str and v in _pricing_interval
            else _word(v, d, "interval", "Pricing", PricingInterval)
        )
    except KeyError:
        return _odd(d, Pricing, _blank, decode_pricing)
    o._rest = _COMPLETE
    return o

"""CreateOrUpdatePricing."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from decimal import Decimal as _Decimal
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
    money as _money,
    number as _number,
    odd as _odd,
    records as _records,
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
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .pricing_interval import PricingInterval, members as _pricing_interval
from .pricing_type import PricingType, members as _pricing_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateOrUpdatePricing(_Model):
    """One price or fee as it is written; amounts in major units. A spot price is made in this order: the
    spot price, VAT, `percentage`, the bounds `priceMin` and `priceMax`, then `additional`."""

    description: str | None | Unset = UNSET
    """Name of the fee; null for the master price."""
    type: _models.PricingType | _models.PricingTypeValue | str
    """What is paid for: energy, time or an event. Per minute is `min` as the master price and `minute` as
    a fee."""
    end_at_fully_charged: bool
    """For a fee per minute: true ends it once charging is complete, false only at the unplugging of the
    cable."""
    vat: bool
    """For a spot price: true adds VAT, at the rate of the country of the charge point (25 % in Denmark)."""
    percentage: float | None | Unset = UNSET
    """For a spot price, in %: what it is multiplied by. 100 unless given, which leaves it as it is."""
    tariff_id: int | None | Unset = UNSET
    """The tariff that the price shall follow."""
    tag_id: int | None | Unset = UNSET
    """The price group tag that it shall carry."""
    apply_after_minutes: int | None | Unset = UNSET
    """For a fee of type `charging`, `minute` or `idle`: minutes that pass before it starts."""
    price: _Decimal | int | float
    """The price itself, in major units; not negative as a master price. For a spot price, what counts when
    no spot price is known."""
    price_min: _Decimal | int | float | None | Unset = UNSET
    """For a spot price, in major units: a lower one counts as this."""
    price_max: _Decimal | int | float | None | Unset = UNSET
    """For a spot price, in major units: a higher one counts as this."""
    fee_price_max: _Decimal | int | float | None | Unset = UNSET
    """For a fee of type `idle`, in major units: the most that a driver pays of it."""
    additional: _Sequence[_models.CreateAdditionalPricing] | None | Unset = UNSET
    """For a spot price: amounts and percentages added at the end."""
    from_: _datetime.datetime | None | Unset = UNSET
    """From when it counts, in UTC."""
    to: _datetime.datetime | None | Unset = UNSET
    """Until when it counts, in UTC."""
    interval: _models.PricingInterval | _models.PricingIntervalValue | str | None | Unset = UNSET
    """For a spot price: how long each price lasts. `quarterHourly` works only where the market has such
    prices, as it does since 2025-09-30."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "description": "description",
        "percentage": "percentage",
        "tariffId": "tariff_id",
        "tagId": "tag_id",
        "applyAfterMinutes": "apply_after_minutes",
        "priceMin": "price_min",
        "priceMax": "price_max",
        "feePriceMax": "fee_price_max",
        "additional": "additional",
        "from": "from_",
        "to": "to",
        "interval": "interval",
    }
    _rules = {
        "tariff_id": {"bits": 64, "above": 0},
        "tag_id": {"bits": 64, "above": 0},
        "apply_after_minutes": {"bits": 32},
    }


_new = object.__new__
_blank = {
    "description": None,
    "type": _MISSING,
    "endAtFullyCharged": _MISSING,
    "vat": _MISSING,
    "percentage": None,
    "tariffId": None,
    "tagId": None,
    "applyAfterMinutes": None,
    "price": _MISSING,
    "priceMin": None,
    "priceMax": None,
    "feePriceMax": None,
    "additional": None,
    "from": None,
    "to": None,
    "interval": None,
}


def decode_create_or_update_pricing(d: _Any) -> CreateOrUpdatePricing:
    """Read the JSON object of a `CreateOrUpdatePricing`."""
    if len(d) != 16:
        return _odd(d, CreateOrUpdatePricing, _blank, decode_create_or_update_pricing)
    o = _new(CreateOrUpdatePricing)
    try:
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "CreateOrUpdatePricing")
        )
        v = d["type"]
        o.type = (
            _pricing_type[v]
            if v.__class__ is str and v in _pricing_type
            else _word(v, d, "type", "CreateOrUpdatePricing", PricingType, True)
        )
        v = d["endAtFullyCharged"]
        o.end_at_fully_charged = (
            v if v.__class__ is bool else _boolean(v, d, "endAtFullyCharged", "CreateOrUpdatePricing", True)
        )
        v = d["vat"]
        o.vat = v if v.__class__ is bool else _boolean(v, d, "vat", "CreateOrUpdatePricing", True)
        v = d["percentage"]
        o.percentage = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "percentage", "CreateOrUpdatePricing")
        )
        v = d["tariffId"]
        o.tariff_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "tariffId", "CreateOrUpdatePricing")
        )
        v = d["tagId"]
        o.tag_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "tagId", "CreateOrUpdatePricing")
        )
        v = d["applyAfterMinutes"]
        o.apply_after_minutes = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "applyAfterMinutes", "CreateOrUpdatePricing")
        )
        v = d["price"]
        o.price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "price", "CreateOrUpdatePricing", True)
        )
        v = d["priceMin"]
        o.price_min = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "priceMin", "CreateOrUpdatePricing")
        )
        v = d["priceMax"]
        o.price_max = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "priceMax", "CreateOrUpdatePricing")
        )
        v = d["feePriceMax"]
        o.fee_price_max = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "feePriceMax", "CreateOrUpdatePricing")
        )
        v = d["additional"]
        o.additional = (
            None
            if v is None
            else _records(
                v, d, "additional", "CreateOrUpdatePricing", _models.decode_create_additional_pricing
            )
            if v.__class__ is list
            else _array(v, d, "additional", "CreateOrUpdatePricing")
        )
        v = d["from"]
        try:
            o.from_ = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "from", "CreateOrUpdatePricing")
            )
        except (TypeError, ValueError):
            o.from_ = _instant(v, d, "from", "CreateOrUpdatePricing")
        v = d["to"]
        try:
            o.to = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "to", "CreateOrUpdatePricing")
            )
        except (TypeError, ValueError):
            o.to = _instant(v, d, "to", "CreateOrUpdatePricing")
        v = d["interval"]
        o.interval = (
            None
            if v is None
            else _pricing_interval[v]
            if v.__class__ is str and v in _pricing_interval
            else _word(v, d, "interval", "CreateOrUpdatePricing", PricingInterval)
        )
    except KeyError:
        return _odd(d, CreateOrUpdatePricing, _blank, decode_create_or_update_pricing)
    o._rest = _COMPLETE
    return o

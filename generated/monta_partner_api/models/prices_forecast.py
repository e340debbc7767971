"""PricesForecast."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PricesForecast(_Model):
    """PricesForecast."""

    operator: _models.Operator
    currency: _models.CurrencySummary
    price_group: _models.PriceGroup
    forecasts: _list[_models.PricesForecastEntry]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PricesForecast:
        """Read the JSON object, under the API's names."""
        return decode_prices_forecast(_dict(data))

    _fields = (
        ("operator", "operator", _to_dict),
        ("currency", "currency", _to_dict),
        ("priceGroup", "price_group", _to_dict),
        ("forecasts", "forecasts", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "operator",
        "currency",
        "priceGroup",
        "forecasts",
    )
)


def decode_prices_forecast(d: _Any) -> PricesForecast:
    """Read the JSON object of a `PricesForecast`."""
    o = _new(PricesForecast)
    get = d.get
    v = get("operator")
    o.operator = (
        decode_operator(v) if v.__class__ is dict else _record(d, "operator", "PricesForecast", needed=True)
    )
    v = get("currency")
    o.currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "PricesForecast", needed=True)
    )
    v = get("priceGroup")
    o.price_group = (
        decode_price_group(v)
        if v.__class__ is dict
        else _record(d, "priceGroup", "PricesForecast", needed=True)
    )
    v = get("forecasts")
    o.forecasts = (
        [
            decode_prices_forecast_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "forecasts", "PricesForecast")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "forecasts", "PricesForecast", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PricesForecast")
    return o


# Below the class, so that models may hold each other.
from .currency_summary import decode_currency_summary
from .operator import decode_operator
from .price_group import decode_price_group
from .prices_forecast_entry import decode_prices_forecast_entry

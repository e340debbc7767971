"""PricesForecast."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    record as _record,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PricesForecast(_Model):
    """What a kWh is expected to cost at a charge point. Beta."""

    operator: _models.Operator
    """The operator of the charge point and the price group."""
    currency: _models.CurrencySummary
    """The currency of the prices."""
    price_group: _models.PriceGroup
    """The price group that the forecast was made with."""
    forecasts: _list[_models.PricesForecastEntry]
    """The expected prices, one entry an hour."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "operator": _MISSING,
    "currency": _MISSING,
    "priceGroup": _MISSING,
    "forecasts": _MISSING,
}


def decode_prices_forecast(d: _Any) -> PricesForecast:
    """Read the JSON object of a `PricesForecast`."""
    if len(d) != 4:
        return _odd(d, PricesForecast, _blank, decode_prices_forecast)
    o = _new(PricesForecast)
    try:
        v = d["operator"]
        o.operator = (
            _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "PricesForecast", True)
        )
        v = d["currency"]
        o.currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "PricesForecast", True)
        )
        v = d["priceGroup"]
        o.price_group = (
            _models.decode_price_group(v)
            if v.__class__ is dict
            else _record(v, d, "priceGroup", "PricesForecast", True)
        )
        v = d["forecasts"]
        o.forecasts = (
            _records(v, d, "forecasts", "PricesForecast", _models.decode_prices_forecast_entry)
            if v.__class__ is list
            else _array(v, d, "forecasts", "PricesForecast", True)
        )
    except KeyError:
        return _odd(d, PricesForecast, _blank, decode_prices_forecast)
    o._rest = _COMPLETE
    return o

"""PricesForecastEntry."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PricesForecastEntry(_Model):
    """What a kWh is expected to cost in one hour."""

    time: _datetime.datetime
    """When the hour begins; the price holds for one hour from here."""
    price_per_kwh: int
    """Expected price of a kWh, as an integer in minor units. Its scale is in doubt: 5978 has been seen
    beside `0.60 DKK/kWh`, so compare with `name` before you use it."""
    name: str
    """The price for people, with its currency."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PricesForecastEntry:
        """Read the JSON object, under the API's names."""
        return decode_prices_forecast_entry(_dict(data))

    _fields = (
        ("time", "time", _to_instant),
        ("pricePerKwh", "price_per_kwh", None),
        ("name", "name", None),
    )


_new = object.__new__
_blank = {
    "time": _MISSING,
    "pricePerKwh": _MISSING,
    "name": _MISSING,
}


def decode_prices_forecast_entry(d: _Any) -> PricesForecastEntry:
    """Read the JSON object of a `PricesForecastEntry`."""
    if len(d) != 3:
        return _odd(d, PricesForecastEntry, _blank, decode_prices_forecast_entry)
    o = _new(PricesForecastEntry)
    try:
        v = d["time"]
        try:
            o.time = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "time", "PricesForecastEntry", True)
        except (TypeError, ValueError):
            o.time = _instant(v, d, "time", "PricesForecastEntry", True)
        v = d["pricePerKwh"]
        o.price_per_kwh = (
            v if v.__class__ is int else _integer(v, d, "pricePerKwh", "PricesForecastEntry", True)
        )
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "PricesForecastEntry", True)
    except KeyError:
        return _odd(d, PricesForecastEntry, _blank, decode_prices_forecast_entry)
    o._rest = _COMPLETE
    return o

"""PricesForecastEntry."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PricesForecastEntry(_Model):
    """PricesForecastEntry."""

    time: _datetime.datetime
    price_per_kwh: int
    name: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "time",
        "pricePerKwh",
        "name",
    )
)


def decode_prices_forecast_entry(d: _Any) -> PricesForecastEntry:
    """Read the JSON object of a `PricesForecastEntry`."""
    o = _new(PricesForecastEntry)
    get = d.get
    o.time = _instant(d, "time", "PricesForecastEntry", needed=True)
    v = get("pricePerKwh")
    o.price_per_kwh = (
        v if v.__class__ is int else _integer(d, "pricePerKwh", "PricesForecastEntry", needed=True)
    )
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "PricesForecastEntry", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PricesForecastEntry")
    return o


# Below the class, so that models may hold each other.

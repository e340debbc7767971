"""CreateTariffPrices."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    day as _day,
    odd as _odd,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import (
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTariffPrices(_Model):
    """The range of days for which to create prices."""

    start: _datetime.date
    """First day that gets prices."""
    end: _datetime.date
    """The day on which the range ends. Whether it still gets prices itself is not stated."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTariffPrices:
        """Read the JSON object, under the API's names."""
        return decode_create_tariff_prices(_dict(data))

    _fields = (
        ("start", "start", _to_day),
        ("end", "end", _to_day),
    )
    _optional = {}


_new = object.__new__
_blank = {
    "start": _MISSING,
    "end": _MISSING,
}


def decode_create_tariff_prices(d: _Any) -> CreateTariffPrices:
    """Read the JSON object of a `CreateTariffPrices`."""
    if len(d) != 2:
        return _odd(d, CreateTariffPrices, _blank, decode_create_tariff_prices)
    o = _new(CreateTariffPrices)
    try:
        v = d["start"]
        o.start = _day(v, d, "start", "CreateTariffPrices", True)
        v = d["end"]
        o.end = _day(v, d, "end", "CreateTariffPrices", True)
    except KeyError:
        return _odd(d, CreateTariffPrices, _blank, decode_create_tariff_prices)
    o._rest = _COMPLETE
    return o

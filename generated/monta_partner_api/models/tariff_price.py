"""TariffPrice."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    money as _money,
    odd as _odd,
)
from ..encoding import (
    to_instant as _to_instant,
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffPrice(_Model):
    """A price of a tariff from a moment on."""

    start: _datetime.datetime
    """From when the price applies, in UTC."""
    price: _Decimal | None = None
    """Price per kWh, in major units of the tariff's currency; null if there is none. Contains VAT if the
    tariff's `pricesWithVat` is true."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffPrice:
        """Read the JSON object, under the API's names."""
        return decode_tariff_price(_dict(data))

    _fields = (
        ("start", "start", _to_instant),
        ("price", "price", _to_number),
    )


_new = object.__new__
_blank = {
    "start": _MISSING,
    "price": None,
}


def decode_tariff_price(d: _Any) -> TariffPrice:
    """Read the JSON object of a `TariffPrice`."""
    if len(d) != 2:
        return _odd(d, TariffPrice, _blank, decode_tariff_price)
    o = _new(TariffPrice)
    try:
        v = d["start"]
        try:
            o.start = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "start", "TariffPrice", True)
        except (TypeError, ValueError):
            o.start = _instant(v, d, "start", "TariffPrice", True)
        v = d["price"]
        o.price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "price", "TariffPrice")
        )
    except KeyError:
        return _odd(d, TariffPrice, _blank, decode_tariff_price)
    o._rest = _COMPLETE
    return o

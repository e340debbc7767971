"""TariffPrice."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    money as _money,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_instant as _to_instant,
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffPrice(_Model):
    """TariffPrice."""

    start: _datetime.datetime
    price: _Decimal | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffPrice:
        """Read the JSON object, under the API's names."""
        return decode_tariff_price(_dict(data))

    _fields = (
        ("start", "start", _to_instant),
        ("price", "price", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "start",
        "price",
    )
)


def decode_tariff_price(d: _Any) -> TariffPrice:
    """Read the JSON object of a `TariffPrice`."""
    o = _new(TariffPrice)
    get = d.get
    o.start = _instant(d, "start", "TariffPrice", needed=True)
    v = get("price")
    o.price = None if v is None else _money(d, "price", "TariffPrice")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TariffPrice")
    return o


# Below the class, so that models may hold each other.

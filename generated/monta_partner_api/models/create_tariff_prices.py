"""CreateTariffPrices."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    day as _day,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTariffPrices(_Model):
    """CreateTariffPrices."""

    start: _datetime.date
    end: _datetime.date
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTariffPrices:
        """Read the JSON object, under the API's names."""
        return decode_create_tariff_prices(_dict(data))

    _fields = (
        ("start", "start", _to_day),
        ("end", "end", _to_day),
    )


_new = object.__new__
_known = frozenset(
    (
        "start",
        "end",
    )
)


def decode_create_tariff_prices(d: _Any) -> CreateTariffPrices:
    """Read the JSON object of a `CreateTariffPrices`."""
    o = _new(CreateTariffPrices)
    o.start = _day(d, "start", "CreateTariffPrices", needed=True)
    o.end = _day(d, "end", "CreateTariffPrices", needed=True)
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateTariffPrices")[1]
    return o


# Below the class, so that models may hold each other.

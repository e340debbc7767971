"""ChargePrice."""

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
class ChargePrice(_Model):
    """ChargePrice."""

    time: _datetime.datetime
    value: _Decimal | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePrice:
        """Read the JSON object, under the API's names."""
        return decode_charge_price(_dict(data))

    _fields = (
        ("time", "time", _to_instant),
        ("value", "value", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "time",
        "value",
    )
)


def decode_charge_price(d: _Any) -> ChargePrice:
    """Read the JSON object of a `ChargePrice`."""
    o = _new(ChargePrice)
    get = d.get
    o.time = _instant(d, "time", "ChargePrice", needed=True)
    v = get("value")
    o.value = None if v is None else _money(d, "value", "ChargePrice")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePrice")
    return o


# Below the class, so that models may hold each other.

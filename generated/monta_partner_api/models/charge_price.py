"""ChargePrice."""

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
class ChargePrice(_Model):
    """Price of one hour of a charge."""

    time: _datetime.datetime
    """The hour, named by its start."""
    value: _Decimal | None = None
    """Price of the hour, in major units of the charge's `currency`."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePrice:
        """Read the JSON object, under the API's names."""
        return decode_charge_price(_dict(data))

    _fields = (
        ("time", "time", _to_instant),
        ("value", "value", _to_number),
    )


_new = object.__new__
_blank = {
    "time": _MISSING,
    "value": None,
}


def decode_charge_price(d: _Any) -> ChargePrice:
    """Read the JSON object of a `ChargePrice`."""
    if len(d) != 2:
        return _odd(d, ChargePrice, _blank, decode_charge_price)
    o = _new(ChargePrice)
    try:
        v = d["time"]
        try:
            o.time = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "time", "ChargePrice", True)
        except (TypeError, ValueError):
            o.time = _instant(v, d, "time", "ChargePrice", True)
        v = d["value"]
        o.value = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "value", "ChargePrice")
        )
    except KeyError:
        return _odd(d, ChargePrice, _blank, decode_charge_price)
    o._rest = _COMPLETE
    return o

"""KwhPerTime."""

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
    number as _number,
    odd as _odd,
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
class KwhPerTime(_Model):
    """Energy of one stretch of a charge."""

    time: _datetime.datetime
    """When the stretch begins, UTC."""
    value: float
    """Energy of the stretch, in kWh."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> KwhPerTime:
        """Read the JSON object, under the API's names."""
        return decode_kwh_per_time(_dict(data))

    _fields = (
        ("time", "time", _to_instant),
        ("value", "value", None),
    )


_new = object.__new__
_blank = {
    "time": _MISSING,
    "value": _MISSING,
}


def decode_kwh_per_time(d: _Any) -> KwhPerTime:
    """Read the JSON object of a `KwhPerTime`."""
    if len(d) != 2:
        return _odd(d, KwhPerTime, _blank, decode_kwh_per_time)
    o = _new(KwhPerTime)
    try:
        v = d["time"]
        try:
            o.time = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "time", "KwhPerTime", True)
        except (TypeError, ValueError):
            o.time = _instant(v, d, "time", "KwhPerTime", True)
        v = d["value"]
        o.value = v if v.__class__ is float else _number(v, d, "value", "KwhPerTime", True)
    except KeyError:
        return _odd(d, KwhPerTime, _blank, decode_kwh_per_time)
    o._rest = _COMPLETE
    return o

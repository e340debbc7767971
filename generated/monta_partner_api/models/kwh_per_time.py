"""KwhPerTime."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    number as _number,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class KwhPerTime(_Model):
    """KwhPerTime."""

    time: _datetime.datetime
    value: float
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> KwhPerTime:
        """Read the JSON object, under the API's names."""
        return decode_kwh_per_time(_dict(data))

    _fields = (
        ("time", "time", _to_instant),
        ("value", "value", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "time",
        "value",
    )
)


def decode_kwh_per_time(d: _Any) -> KwhPerTime:
    """Read the JSON object of a `KwhPerTime`."""
    o = _new(KwhPerTime)
    get = d.get
    o.time = _instant(d, "time", "KwhPerTime", needed=True)
    v = get("value")
    o.value = v if v.__class__ is float else _number(d, "value", "KwhPerTime", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "KwhPerTime")
    return o


# Below the class, so that models may hold each other.

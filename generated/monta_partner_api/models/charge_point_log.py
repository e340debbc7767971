"""ChargePointLog."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointLog(_Model):
    """ChargePointLog."""

    id: str
    timestamp: _datetime.datetime
    message: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointLog:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_log(_dict(data))

    _fields = (
        ("id", "id", None),
        ("timestamp", "timestamp", _to_instant),
        ("message", "message", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "timestamp",
        "message",
    )
)


def decode_charge_point_log(d: _Any) -> ChargePointLog:
    """Read the JSON object of a `ChargePointLog`."""
    o = _new(ChargePointLog)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is str else _text(d, "id", "ChargePointLog", needed=True)
    o.timestamp = _instant(d, "timestamp", "ChargePointLog", needed=True)
    v = get("message")
    o.message = v if v.__class__ is str else _text(d, "message", "ChargePointLog", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointLog")
    return o


# Below the class, so that models may hold each other.

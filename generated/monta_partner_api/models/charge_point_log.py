"""ChargePointLog."""

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
    odd as _odd,
    text as _text,
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
class ChargePointLog(_Model):
    """One entry in the OCPP log of a charge point."""

    id: str
    """Identifies the entry."""
    timestamp: _datetime.datetime
    """When it was logged, UTC."""
    message: str
    """What was logged: plain text, or an OCPP message, which is a list of mixed values."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "timestamp": _MISSING,
    "message": _MISSING,
}


def decode_charge_point_log(d: _Any) -> ChargePointLog:
    """Read the JSON object of a `ChargePointLog`."""
    if len(d) != 3:
        return _odd(d, ChargePointLog, _blank, decode_charge_point_log)
    o = _new(ChargePointLog)
    try:
        v = d["id"]
        o.id = v if v.__class__ is str else _text(v, d, "id", "ChargePointLog", True)
        v = d["timestamp"]
        try:
            o.timestamp = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "timestamp", "ChargePointLog", True)
            )
        except (TypeError, ValueError):
            o.timestamp = _instant(v, d, "timestamp", "ChargePointLog", True)
        v = d["message"]
        o.message = v if v.__class__ is str else _text(v, d, "message", "ChargePointLog", True)
    except KeyError:
        return _odd(d, ChargePointLog, _blank, decode_charge_point_log)
    o._rest = _COMPLETE
    return o

"""ChargingRuleScheduledSettings."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargingRuleScheduledSettings(_Model):
    """Settings of a `scheduled` rule. The time zone is not documented."""

    start: str
    """Time of day when charging starts, such as `22:00`."""
    stop: str
    """Time of day when charging stops, such as `06:00`."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargingRuleScheduledSettings:
        """Read the JSON object, under the API's names."""
        return decode_charging_rule_scheduled_settings(_dict(data))

    _fields = (
        ("start", "start", None),
        ("stop", "stop", None),
    )
    _optional = {}


_new = object.__new__
_blank = {
    "start": _MISSING,
    "stop": _MISSING,
}


def decode_charging_rule_scheduled_settings(d: _Any) -> ChargingRuleScheduledSettings:
    """Read the JSON object of a `ChargingRuleScheduledSettings`."""
    if len(d) != 2:
        return _odd(d, ChargingRuleScheduledSettings, _blank, decode_charging_rule_scheduled_settings)
    o = _new(ChargingRuleScheduledSettings)
    try:
        v = d["start"]
        o.start = v if v.__class__ is str else _text(v, d, "start", "ChargingRuleScheduledSettings", True)
        v = d["stop"]
        o.stop = v if v.__class__ is str else _text(v, d, "stop", "ChargingRuleScheduledSettings", True)
    except KeyError:
        return _odd(d, ChargingRuleScheduledSettings, _blank, decode_charging_rule_scheduled_settings)
    o._rest = _COMPLETE
    return o

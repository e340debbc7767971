"""ChargingRuleScheduledSettings."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargingRuleScheduledSettings(_Model):
    """ChargingRuleScheduledSettings."""

    start: str
    stop: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargingRuleScheduledSettings:
        """Read the JSON object, under the API's names."""
        return decode_charging_rule_scheduled_settings(_dict(data))

    _fields = (
        ("start", "start", None),
        ("stop", "stop", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "start",
        "stop",
    )
)


def decode_charging_rule_scheduled_settings(d: _Any) -> ChargingRuleScheduledSettings:
    """Read the JSON object of a `ChargingRuleScheduledSettings`."""
    o = _new(ChargingRuleScheduledSettings)
    get = d.get
    v = get("start")
    o.start = v if v.__class__ is str else _text(d, "start", "ChargingRuleScheduledSettings", needed=True)
    v = get("stop")
    o.stop = v if v.__class__ is str else _text(d, "stop", "ChargingRuleScheduledSettings", needed=True)
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "ChargingRuleScheduledSettings")[1]
    )
    return o


# Below the class, so that models may hold each other.

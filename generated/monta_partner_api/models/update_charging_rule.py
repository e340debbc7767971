"""UpdateChargingRule."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .charging_rule_type import ChargingRuleType, members as _charging_rule_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UpdateChargingRule(_Model):
    """A charging rule as it is to be. Replaces the old one as a whole."""

    name: str
    """Name for people."""
    type: _models.ChargingRuleType | _models.ChargingRuleTypeValue | str
    """What the rule does; one that the charge point supports."""
    is_active: bool
    """Whether the rule is in force."""
    is_sponsored: bool
    """Whether charges under this rule are sponsored."""
    vehicle_id: int | None | Unset = UNSET
    """The vehicle that the rule is for; leave it out or null for none in particular."""
    settings: _models.ChargingRuleSettings | None
    """Times and limits, shaped by `type`. Has to be sent; null where the type has none."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> UpdateChargingRule:
        """Read the JSON object, under the API's names."""
        return decode_update_charging_rule(_dict(data))

    _fields = (
        ("name", "name", None),
        ("type", "type", _to_value),
        ("isActive", "is_active", None),
        ("isSponsored", "is_sponsored", None),
        ("vehicleId", "vehicle_id", None),
        ("settings", "settings", _to_dict),
    )
    _optional = {
        "vehicleId": "vehicle_id",
    }
    _rules = {
        "vehicle_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "name": _MISSING,
    "type": _MISSING,
    "isActive": _MISSING,
    "isSponsored": _MISSING,
    "vehicleId": None,
    "settings": None,
}


def decode_update_charging_rule(d: _Any) -> UpdateChargingRule:
    """Read the JSON object of a `UpdateChargingRule`."""
    if len(d) != 6:
        return _odd(d, UpdateChargingRule, _blank, decode_update_charging_rule)
    o = _new(UpdateChargingRule)
    try:
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "UpdateChargingRule", True)
        v = d["type"]
        o.type = (
            _charging_rule_type[v]
            if v.__class__ is str and v in _charging_rule_type
            else _word(v, d, "type", "UpdateChargingRule", ChargingRuleType, True)
        )
        v = d["isActive"]
        o.is_active = v if v.__class__ is bool else _boolean(v, d, "isActive", "UpdateChargingRule", True)
        v = d["isSponsored"]
        o.is_sponsored = (
            v if v.__class__ is bool else _boolean(v, d, "isSponsored", "UpdateChargingRule", True)
        )
        v = d["vehicleId"]
        o.vehicle_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "vehicleId", "UpdateChargingRule")
        )
        v = d["settings"]
        o.settings = (
            None
            if v is None
            else _models.decode_charging_rule_settings(v)
            if v.__class__ is dict
            else _record(v, d, "settings", "UpdateChargingRule")
        )
    except KeyError:
        return _odd(d, UpdateChargingRule, _blank, decode_update_charging_rule)
    o._rest = _COMPLETE
    return o

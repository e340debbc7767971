"""ChargingRule."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_word as _item_word,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charging_rule_type import ChargingRuleType, members as _charging_rule_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargingRule(_Model):
    """A rule that decides when charges at a charge point draw energy."""

    id: int
    """Identifies the charging rule."""
    name: str
    """Name for people."""
    type: _models.ChargingRuleType
    """What the rule does; decides the shape of `settings`."""
    is_active: bool
    """Whether the rule is in force."""
    is_sponsored: bool
    """Whether charges under this rule are sponsored."""
    creator_user_id: int
    """The user who created the rule."""
    vehicle_id: int | None = None
    """The vehicle that the rule is for; null if it is for none in particular."""
    supported_charging_rule_types: _list[_models.ChargingRuleType]
    """Types of rule that this charge point supports."""
    settings: _models.ChargingRuleSettings | None = None
    """Times and limits, shaped by `type`; null where the type has none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargingRule:
        """Read the JSON object, under the API's names."""
        return decode_charging_rule(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("type", "type", _to_value),
        ("isActive", "is_active", None),
        ("isSponsored", "is_sponsored", None),
        ("creatorUserId", "creator_user_id", None),
        ("vehicleId", "vehicle_id", None),
        ("supportedChargingRuleTypes", "supported_charging_rule_types", _to_list(_to_value)),
        ("settings", "settings", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "name": _MISSING,
    "type": _MISSING,
    "isActive": _MISSING,
    "isSponsored": _MISSING,
    "creatorUserId": _MISSING,
    "vehicleId": None,
    "supportedChargingRuleTypes": _MISSING,
    "settings": None,
}


def decode_charging_rule(d: _Any) -> ChargingRule:
    """Read the JSON object of a `ChargingRule`."""
    if len(d) != 9:
        return _odd(d, ChargingRule, _blank, decode_charging_rule)
    o = _new(ChargingRule)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargingRule", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "ChargingRule", True)
        v = d["type"]
        o.type = (
            _charging_rule_type[v]
            if v.__class__ is str and v in _charging_rule_type
            else _word(v, d, "type", "ChargingRule", ChargingRuleType, True)
        )
        v = d["isActive"]
        o.is_active = v if v.__class__ is bool else _boolean(v, d, "isActive", "ChargingRule", True)
        v = d["isSponsored"]
        o.is_sponsored = v if v.__class__ is bool else _boolean(v, d, "isSponsored", "ChargingRule", True)
        v = d["creatorUserId"]
        o.creator_user_id = v if v.__class__ is int else _integer(v, d, "creatorUserId", "ChargingRule", True)
        v = d["vehicleId"]
        o.vehicle_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "vehicleId", "ChargingRule")
        )
        v = d["supportedChargingRuleTypes"]
        o.supported_charging_rule_types = (
            [_item_word(x, d, "supportedChargingRuleTypes", "ChargingRule", ChargingRuleType) for x in v]
            if v.__class__ is list
            else _array(v, d, "supportedChargingRuleTypes", "ChargingRule", True)
        )
        v = d["settings"]
        o.settings = (
            None
            if v is None
            else _models.decode_charging_rule_settings(v)
            if v.__class__ is dict
            else _record(v, d, "settings", "ChargingRule")
        )
    except KeyError:
        return _odd(d, ChargingRule, _blank, decode_charging_rule)
    o._rest = _COMPLETE
    return o

"""ChargingRule."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_word as _item_word,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargingRule(_Model):
    """ChargingRule."""

    id: int
    name: str
    type: _models.ChargingRuleType
    is_active: bool
    is_sponsored: bool
    creator_user_id: int
    vehicle_id: int | None = None
    supported_charging_rule_types: _list[_models.ChargingRuleType]
    settings: _models.ChargingRuleSettings | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "name",
        "type",
        "isActive",
        "isSponsored",
        "creatorUserId",
        "vehicleId",
        "supportedChargingRuleTypes",
        "settings",
    )
)


def decode_charging_rule(d: _Any) -> ChargingRule:
    """Read the JSON object of a `ChargingRule`."""
    o = _new(ChargingRule)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargingRule", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "ChargingRule", needed=True)
    v = get("type")
    o.type = (
        _charging_rule_type[v]
        if v.__class__ is str and v in _charging_rule_type
        else _word(d, "type", "ChargingRule", ChargingRuleType, needed=True)
    )
    v = get("isActive")
    o.is_active = v if v.__class__ is bool else _boolean(d, "isActive", "ChargingRule", needed=True)
    v = get("isSponsored")
    o.is_sponsored = v if v.__class__ is bool else _boolean(d, "isSponsored", "ChargingRule", needed=True)
    v = get("creatorUserId")
    o.creator_user_id = v if v.__class__ is int else _integer(d, "creatorUserId", "ChargingRule", needed=True)
    v = get("vehicleId")
    o.vehicle_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "vehicleId", "ChargingRule")
    )
    v = get("supportedChargingRuleTypes")
    o.supported_charging_rule_types = (
        [_item_word(x, d, "supportedChargingRuleTypes", "ChargingRule", ChargingRuleType) for x in v]
        if v.__class__ is list
        else _array(d, "supportedChargingRuleTypes", "ChargingRule", needed=True)
    )
    v = get("settings")
    o.settings = (
        None
        if v is None
        else decode_charging_rule_settings(v)
        if v.__class__ is dict
        else _record(d, "settings", "ChargingRule")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargingRule")
    return o


# Below the class, so that models may hold each other.
from .charging_rule_settings import decode_charging_rule_settings
from .charging_rule_type import ChargingRuleType, members as _charging_rule_type

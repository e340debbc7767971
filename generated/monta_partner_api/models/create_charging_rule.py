"""CreateChargingRule."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargingRule(_Model):
    """CreateChargingRule."""

    name: str
    type: _models.ChargingRuleType
    is_active: bool
    is_sponsored: bool
    creator_user_id: int
    vehicle_id: int | None | Unset = UNSET
    settings: _models.ChargingRuleSettings | None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargingRule:
        """Read the JSON object, under the API's names."""
        return decode_create_charging_rule(_dict(data))

    _fields = (
        ("name", "name", None),
        ("type", "type", _to_value),
        ("isActive", "is_active", None),
        ("isSponsored", "is_sponsored", None),
        ("creatorUserId", "creator_user_id", None),
        ("vehicleId", "vehicle_id", None),
        ("settings", "settings", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "name",
        "type",
        "isActive",
        "isSponsored",
        "creatorUserId",
        "vehicleId",
        "settings",
    )
)


def decode_create_charging_rule(d: _Any) -> CreateChargingRule:
    """Read the JSON object of a `CreateChargingRule`."""
    o = _new(CreateChargingRule)
    get = d.get
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "CreateChargingRule", needed=True)
    v = get("type")
    o.type = (
        _charging_rule_type[v]
        if v.__class__ is str and v in _charging_rule_type
        else _word(d, "type", "CreateChargingRule", ChargingRuleType, needed=True)
    )
    v = get("isActive")
    o.is_active = v if v.__class__ is bool else _boolean(d, "isActive", "CreateChargingRule", needed=True)
    v = get("isSponsored")
    o.is_sponsored = (
        v if v.__class__ is bool else _boolean(d, "isSponsored", "CreateChargingRule", needed=True)
    )
    v = get("creatorUserId")
    o.creator_user_id = (
        v if v.__class__ is int else _integer(d, "creatorUserId", "CreateChargingRule", needed=True)
    )
    v = get("vehicleId")
    o.vehicle_id = (
        _absent(d, "vehicleId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "vehicleId", "CreateChargingRule")
    )
    v = get("settings")
    o.settings = (
        None
        if v is None
        else decode_charging_rule_settings(v)
        if v.__class__ is dict
        else _record(d, "settings", "CreateChargingRule")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateChargingRule")[1]
    return o


# Below the class, so that models may hold each other.
from .charging_rule_settings import decode_charging_rule_settings
from .charging_rule_type import ChargingRuleType, members as _charging_rule_type

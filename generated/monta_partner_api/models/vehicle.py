"""Vehicle."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Vehicle(_Model):
    """Vehicle."""

    id: int
    team_id: int | None = None
    user_id: int | None = None
    name: str | None = None
    license_plate: str | None = None
    battery_capacity_kwh: float | None = None
    max_power_kw_ac: float | None = None
    max_power_kw_dc: float | None = None
    display_name: str | None = None
    integration_id: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Vehicle:
        """Read the JSON object, under the API's names."""
        return decode_vehicle(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("userId", "user_id", None),
        ("name", "name", None),
        ("licensePlate", "license_plate", None),
        ("batteryCapacityKwh", "battery_capacity_kwh", None),
        ("maxPowerKwAc", "max_power_kw_ac", None),
        ("maxPowerKwDc", "max_power_kw_dc", None),
        ("displayName", "display_name", None),
        ("integrationId", "integration_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "teamId",
        "userId",
        "name",
        "licensePlate",
        "batteryCapacityKwh",
        "maxPowerKwAc",
        "maxPowerKwDc",
        "displayName",
        "integrationId",
    )
)


def decode_vehicle(d: _Any) -> Vehicle:
    """Read the JSON object of a `Vehicle`."""
    o = _new(Vehicle)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Vehicle", needed=True)
    v = get("teamId")
    o.team_id = None if v is None else v if v.__class__ is int else _integer(d, "teamId", "Vehicle")
    v = get("userId")
    o.user_id = None if v is None else v if v.__class__ is int else _integer(d, "userId", "Vehicle")
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "Vehicle")
    v = get("licensePlate")
    o.license_plate = None if v is None else v if v.__class__ is str else _text(d, "licensePlate", "Vehicle")
    v = get("batteryCapacityKwh")
    o.battery_capacity_kwh = (
        None if v is None else v if v.__class__ is float else _number(d, "batteryCapacityKwh", "Vehicle")
    )
    v = get("maxPowerKwAc")
    o.max_power_kw_ac = (
        None if v is None else v if v.__class__ is float else _number(d, "maxPowerKwAc", "Vehicle")
    )
    v = get("maxPowerKwDc")
    o.max_power_kw_dc = (
        None if v is None else v if v.__class__ is float else _number(d, "maxPowerKwDc", "Vehicle")
    )
    v = get("displayName")
    o.display_name = None if v is None else v if v.__class__ is str else _text(d, "displayName", "Vehicle")
    v = get("integrationId")
    o.integration_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "integrationId", "Vehicle")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Vehicle")
    return o


# Below the class, so that models may hold each other.

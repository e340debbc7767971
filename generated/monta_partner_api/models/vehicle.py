"""Vehicle."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    number as _number,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Vehicle(_Model):
    """A vehicle that a team or a user owns."""

    id: int
    """Identifies the vehicle."""
    team_id: int | None = None
    """The team that owns it; null if none does."""
    user_id: int | None = None
    """The user who owns it; null if none does."""
    name: str | None = None
    """Name that the user may choose; null if none."""
    license_plate: str | None = None
    battery_capacity_kwh: float | None = None
    """Size of the battery, in kWh; null if not known."""
    max_power_kw_ac: float | None = None
    """Most power that it takes from an AC charge point, in kW; null if not known."""
    max_power_kw_dc: float | None = None
    """Most power that it takes from a DC fast charge point, in kW; null if not known."""
    display_name: str | None = None
    """Make, model and the like, for people; null if not known."""
    integration_id: int | None = None
    """The integration that brings the vehicle's own data; null if it is not connected."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "teamId": None,
    "userId": None,
    "name": None,
    "licensePlate": None,
    "batteryCapacityKwh": None,
    "maxPowerKwAc": None,
    "maxPowerKwDc": None,
    "displayName": None,
    "integrationId": None,
}


def decode_vehicle(d: _Any) -> Vehicle:
    """Read the JSON object of a `Vehicle`."""
    if len(d) != 10:
        return _odd(d, Vehicle, _blank, decode_vehicle)
    o = _new(Vehicle)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Vehicle", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else None if v is None else _integer(v, d, "teamId", "Vehicle")
        v = d["userId"]
        o.user_id = v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "Vehicle")
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "Vehicle")
        v = d["licensePlate"]
        o.license_plate = (
            v if v.__class__ is str else None if v is None else _text(v, d, "licensePlate", "Vehicle")
        )
        v = d["batteryCapacityKwh"]
        o.battery_capacity_kwh = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "batteryCapacityKwh", "Vehicle")
        )
        v = d["maxPowerKwAc"]
        o.max_power_kw_ac = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxPowerKwAc", "Vehicle")
        )
        v = d["maxPowerKwDc"]
        o.max_power_kw_dc = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxPowerKwDc", "Vehicle")
        )
        v = d["displayName"]
        o.display_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "displayName", "Vehicle")
        )
        v = d["integrationId"]
        o.integration_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "integrationId", "Vehicle")
        )
    except KeyError:
        return _odd(d, Vehicle, _blank, decode_vehicle)
    o._rest = _COMPLETE
    return o

"""ClearChargingProfile."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ClearChargingProfile(_Model):
    """Which charging profile is to go."""

    id: int | None | Unset = UNSET
    """The charging profile to clear."""
    connector_id: int | None | Unset = UNSET
    """The connector to clear it from, by its number on the charge point; in OCPP, 0 stands for the charge
    point as a whole."""
    charging_profile_purpose: str | None | Unset = UNSET
    """The purpose of the profile, as OCPP calls it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ClearChargingProfile:
        """Read the JSON object, under the API's names."""
        return decode_clear_charging_profile(_dict(data))

    _fields = (
        ("id", "id", None),
        ("connectorId", "connector_id", None),
        ("chargingProfilePurpose", "charging_profile_purpose", None),
    )
    _optional = {
        "id": "id",
        "connectorId": "connector_id",
        "chargingProfilePurpose": "charging_profile_purpose",
    }
    _rules = {
        "id": {"bits": 64, "minimum": 0},
        "connector_id": {"bits": 64, "minimum": 0},
    }


_new = object.__new__
_blank = {
    "id": None,
    "connectorId": None,
    "chargingProfilePurpose": None,
}


def decode_clear_charging_profile(d: _Any) -> ClearChargingProfile:
    """Read the JSON object of a `ClearChargingProfile`."""
    if len(d) != 3:
        return _odd(d, ClearChargingProfile, _blank, decode_clear_charging_profile)
    o = _new(ClearChargingProfile)
    try:
        v = d["id"]
        o.id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "id", "ClearChargingProfile")
        )
        v = d["connectorId"]
        o.connector_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "connectorId", "ClearChargingProfile")
        )
        v = d["chargingProfilePurpose"]
        o.charging_profile_purpose = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "chargingProfilePurpose", "ClearChargingProfile")
        )
    except KeyError:
        return _odd(d, ClearChargingProfile, _blank, decode_clear_charging_profile)
    o._rest = _COMPLETE
    return o

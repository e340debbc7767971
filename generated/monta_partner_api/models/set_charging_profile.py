"""SetChargingProfile."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    array as _array,
    integer as _integer,
    odd as _odd,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SetChargingProfile(_Model):
    """A charging profile and where it is to hold."""

    connector_id: int | None | Unset = UNSET
    """The connector to set it on, by its number on the charge point; in OCPP, 0 stands for the charge
    point as a whole."""
    profile: _Sequence[_Mapping[str, _Any]] | None | Unset = UNSET
    """The charging profile, in the terms of OCPP."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SetChargingProfile:
        """Read the JSON object, under the API's names."""
        return decode_set_charging_profile(_dict(data))

    _fields = (
        ("connectorId", "connector_id", None),
        ("profile", "profile", None),
    )
    _optional = {
        "connectorId": "connector_id",
        "profile": "profile",
    }
    _rules = {
        "connector_id": {"bits": 64, "minimum": 0},
    }


_new = object.__new__
_blank = {
    "connectorId": None,
    "profile": None,
}


def decode_set_charging_profile(d: _Any) -> SetChargingProfile:
    """Read the JSON object of a `SetChargingProfile`."""
    if len(d) != 2:
        return _odd(d, SetChargingProfile, _blank, decode_set_charging_profile)
    o = _new(SetChargingProfile)
    try:
        v = d["connectorId"]
        o.connector_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "connectorId", "SetChargingProfile")
        )
        v = d["profile"]
        o.profile = (
            None if v is None else v if v.__class__ is list else _array(v, d, "profile", "SetChargingProfile")
        )
    except KeyError:
        return _odd(d, SetChargingProfile, _blank, decode_set_charging_profile)
    o._rest = _COMPLETE
    return o

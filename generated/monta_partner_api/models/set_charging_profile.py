"""SetChargingProfile."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    array as _array,
    integer as _integer,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SetChargingProfile(_Model):
    """SetChargingProfile."""

    connector_id: int | None | Unset = UNSET
    profile: _list[_dict[str, _Any]] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SetChargingProfile:
        """Read the JSON object, under the API's names."""
        return decode_set_charging_profile(_dict(data))

    _fields = (
        ("connectorId", "connector_id", None),
        ("profile", "profile", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "connectorId",
        "profile",
    )
)


def decode_set_charging_profile(d: _Any) -> SetChargingProfile:
    """Read the JSON object of a `SetChargingProfile`."""
    o = _new(SetChargingProfile)
    get = d.get
    v = get("connectorId")
    o.connector_id = (
        _absent(d, "connectorId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "connectorId", "SetChargingProfile")
    )
    v = get("profile")
    o.profile = (
        _absent(d, "profile")
        if v is None
        else v
        if v.__class__ is list
        else _array(d, "profile", "SetChargingProfile")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "SetChargingProfile")[1]
    return o


# Below the class, so that models may hold each other.

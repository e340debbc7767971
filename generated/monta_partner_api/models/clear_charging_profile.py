"""ClearChargingProfile."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ClearChargingProfile(_Model):
    """ClearChargingProfile."""

    id: int | None | Unset = UNSET
    connector_id: int | None | Unset = UNSET
    charging_profile_purpose: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ClearChargingProfile:
        """Read the JSON object, under the API's names."""
        return decode_clear_charging_profile(_dict(data))

    _fields = (
        ("id", "id", None),
        ("connectorId", "connector_id", None),
        ("chargingProfilePurpose", "charging_profile_purpose", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "connectorId",
        "chargingProfilePurpose",
    )
)


def decode_clear_charging_profile(d: _Any) -> ClearChargingProfile:
    """Read the JSON object of a `ClearChargingProfile`."""
    o = _new(ClearChargingProfile)
    get = d.get
    v = get("id")
    o.id = (
        _absent(d, "id")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "id", "ClearChargingProfile")
    )
    v = get("connectorId")
    o.connector_id = (
        _absent(d, "connectorId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "connectorId", "ClearChargingProfile")
    )
    v = get("chargingProfilePurpose")
    o.charging_profile_purpose = (
        _absent(d, "chargingProfilePurpose")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "chargingProfilePurpose", "ClearChargingProfile")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "ClearChargingProfile")[1]
    return o


# Below the class, so that models may hold each other.

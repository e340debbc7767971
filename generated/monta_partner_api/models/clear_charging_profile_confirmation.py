"""ClearChargingProfileConfirmation."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
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
class ClearChargingProfileConfirmation(_Model):
    """The reply to a request to clear a charging profile. Beta."""

    status: str
    """What the charge point made of it, such as `Accepted`."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ClearChargingProfileConfirmation:
        """Read the JSON object, under the API's names."""
        return decode_clear_charging_profile_confirmation(_dict(data))

    _fields = (("status", "status", None),)


_new = object.__new__
_blank = {
    "status": _MISSING,
}


def decode_clear_charging_profile_confirmation(d: _Any) -> ClearChargingProfileConfirmation:
    """Read the JSON object of a `ClearChargingProfileConfirmation`."""
    if len(d) != 1:
        return _odd(d, ClearChargingProfileConfirmation, _blank, decode_clear_charging_profile_confirmation)
    o = _new(ClearChargingProfileConfirmation)
    try:
        v = d["status"]
        o.status = (
            v if v.__class__ is str else _text(v, d, "status", "ClearChargingProfileConfirmation", True)
        )
    except KeyError:
        return _odd(d, ClearChargingProfileConfirmation, _blank, decode_clear_charging_profile_confirmation)
    o._rest = _COMPLETE
    return o

"""OpeningHours."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OpeningHours(_Model):
    """OpeningHours."""

    opening_times: _models.OpeningTimes | None = None
    charging_when_closed: bool | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OpeningHours:
        """Read the JSON object, under the API's names."""
        return decode_opening_hours(_dict(data))

    _fields = (
        ("openingTimes", "opening_times", _to_dict),
        ("chargingWhenClosed", "charging_when_closed", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "openingTimes",
        "chargingWhenClosed",
    )
)


def decode_opening_hours(d: _Any) -> OpeningHours:
    """Read the JSON object of a `OpeningHours`."""
    o = _new(OpeningHours)
    get = d.get
    v = get("openingTimes")
    o.opening_times = (
        None
        if v is None
        else decode_opening_times(v)
        if v.__class__ is dict
        else _record(d, "openingTimes", "OpeningHours")
    )
    v = get("chargingWhenClosed")
    o.charging_when_closed = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "chargingWhenClosed", "OpeningHours")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "OpeningHours")
    return o


# Below the class, so that models may hold each other.
from .opening_times import decode_opening_times

"""UpdateTariffPeriodGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    day as _day,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UpdateTariffPeriodGroup(_Model):
    """UpdateTariffPeriodGroup."""

    active_from: _datetime.date | None | Unset = UNSET
    active_to: _datetime.date | None | Unset = UNSET
    description: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> UpdateTariffPeriodGroup:
        """Read the JSON object, under the API's names."""
        return decode_update_tariff_period_group(_dict(data))

    _fields = (
        ("activeFrom", "active_from", _to_day),
        ("activeTo", "active_to", _to_day),
        ("description", "description", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "activeFrom",
        "activeTo",
        "description",
    )
)


def decode_update_tariff_period_group(d: _Any) -> UpdateTariffPeriodGroup:
    """Read the JSON object of a `UpdateTariffPeriodGroup`."""
    o = _new(UpdateTariffPeriodGroup)
    get = d.get
    v = get("activeFrom")
    o.active_from = (
        _absent(d, "activeFrom") if v is None else _day(d, "activeFrom", "UpdateTariffPeriodGroup")
    )
    v = get("activeTo")
    o.active_to = _absent(d, "activeTo") if v is None else _day(d, "activeTo", "UpdateTariffPeriodGroup")
    v = get("description")
    o.description = (
        _absent(d, "description")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "description", "UpdateTariffPeriodGroup")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "UpdateTariffPeriodGroup")[1]
    return o


# Below the class, so that models may hold each other.

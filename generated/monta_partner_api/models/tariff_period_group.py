"""TariffPeriodGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    day as _day,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TariffPeriodGroup(_Model):
    """TariffPeriodGroup."""

    id: int
    active_from: _datetime.date
    active_to: _datetime.date
    description: str
    tariff_id: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffPeriodGroup:
        """Read the JSON object, under the API's names."""
        return decode_tariff_period_group(_dict(data))

    _fields = (
        ("id", "id", None),
        ("activeFrom", "active_from", _to_day),
        ("activeTo", "active_to", _to_day),
        ("description", "description", None),
        ("tariffId", "tariff_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "activeFrom",
        "activeTo",
        "description",
        "tariffId",
    )
)


def decode_tariff_period_group(d: _Any) -> TariffPeriodGroup:
    """Read the JSON object of a `TariffPeriodGroup`."""
    o = _new(TariffPeriodGroup)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "TariffPeriodGroup", needed=True)
    o.active_from = _day(d, "activeFrom", "TariffPeriodGroup", needed=True)
    o.active_to = _day(d, "activeTo", "TariffPeriodGroup", needed=True)
    v = get("description")
    o.description = v if v.__class__ is str else _text(d, "description", "TariffPeriodGroup", needed=True)
    v = get("tariffId")
    o.tariff_id = v if v.__class__ is int else _integer(d, "tariffId", "TariffPeriodGroup", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TariffPeriodGroup")
    return o


# Below the class, so that models may hold each other.

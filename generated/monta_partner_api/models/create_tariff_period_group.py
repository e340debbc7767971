"""CreateTariffPeriodGroup."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    day as _day,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_day as _to_day,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTariffPeriodGroup(_Model):
    """CreateTariffPeriodGroup."""

    active_from: _datetime.date
    active_to: _datetime.date
    description: str
    tariff_id: int | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTariffPeriodGroup:
        """Read the JSON object, under the API's names."""
        return decode_create_tariff_period_group(_dict(data))

    _fields = (
        ("activeFrom", "active_from", _to_day),
        ("activeTo", "active_to", _to_day),
        ("description", "description", None),
        ("tariffId", "tariff_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "activeFrom",
        "activeTo",
        "description",
        "tariffId",
    )
)


def decode_create_tariff_period_group(d: _Any) -> CreateTariffPeriodGroup:
    """Read the JSON object of a `CreateTariffPeriodGroup`."""
    o = _new(CreateTariffPeriodGroup)
    get = d.get
    o.active_from = _day(d, "activeFrom", "CreateTariffPeriodGroup", needed=True)
    o.active_to = _day(d, "activeTo", "CreateTariffPeriodGroup", needed=True)
    v = get("description")
    o.description = (
        v if v.__class__ is str else _text(d, "description", "CreateTariffPeriodGroup", needed=True)
    )
    v = get("tariffId")
    o.tariff_id = (
        _absent(d, "tariffId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "tariffId", "CreateTariffPeriodGroup")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateTariffPeriodGroup")[1]
    return o


# Below the class, so that models may hold each other.

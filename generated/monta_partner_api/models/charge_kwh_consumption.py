"""ChargeKwhConsumption."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeKwhConsumption(_Model):
    """ChargeKwhConsumption."""

    charge_id: int
    consumption_period_size_in_seconds: int
    kwh_consumption: _list[_models.KwhConsumption] | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeKwhConsumption:
        """Read the JSON object, under the API's names."""
        return decode_charge_kwh_consumption(_dict(data))

    _fields = (
        ("chargeId", "charge_id", None),
        ("consumptionPeriodSizeInSeconds", "consumption_period_size_in_seconds", None),
        ("kwhConsumption", "kwh_consumption", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "chargeId",
        "consumptionPeriodSizeInSeconds",
        "kwhConsumption",
    )
)


def decode_charge_kwh_consumption(d: _Any) -> ChargeKwhConsumption:
    """Read the JSON object of a `ChargeKwhConsumption`."""
    o = _new(ChargeKwhConsumption)
    get = d.get
    v = get("chargeId")
    o.charge_id = v if v.__class__ is int else _integer(d, "chargeId", "ChargeKwhConsumption", needed=True)
    v = get("consumptionPeriodSizeInSeconds")
    o.consumption_period_size_in_seconds = (
        v
        if v.__class__ is int
        else _integer(d, "consumptionPeriodSizeInSeconds", "ChargeKwhConsumption", needed=True)
    )
    v = get("kwhConsumption")
    o.kwh_consumption = (
        None
        if v is None
        else [
            decode_kwh_consumption(x)
            if x.__class__ is dict
            else _item_record(x, d, "kwhConsumption", "ChargeKwhConsumption")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "kwhConsumption", "ChargeKwhConsumption")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeKwhConsumption")
    return o


# Below the class, so that models may hold each other.
from .kwh_consumption import decode_kwh_consumption

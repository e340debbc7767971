"""ChargeKwhConsumption."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeKwhConsumption(_Model):
    """The energy of one charge, cut into equal periods."""

    charge_id: int
    """The charge. Larger than 2^53: do not keep it as a float."""
    consumption_period_size_in_seconds: int
    """Length of a period, in seconds: 300, 600, 900, 1800 or, unless you asked for another, 3600."""
    kwh_consumption: _list[_models.KwhConsumption] | None = None
    """Energy of each period; null if it is not known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "chargeId": _MISSING,
    "consumptionPeriodSizeInSeconds": _MISSING,
    "kwhConsumption": None,
}


def decode_charge_kwh_consumption(d: _Any) -> ChargeKwhConsumption:
    """Read the JSON object of a `ChargeKwhConsumption`."""
    if len(d) != 3:
        return _odd(d, ChargeKwhConsumption, _blank, decode_charge_kwh_consumption)
    o = _new(ChargeKwhConsumption)
    try:
        v = d["chargeId"]
        o.charge_id = v if v.__class__ is int else _integer(v, d, "chargeId", "ChargeKwhConsumption", True)
        v = d["consumptionPeriodSizeInSeconds"]
        o.consumption_period_size_in_seconds = (
            v
            if v.__class__ is int
            else _integer(v, d, "consumptionPeriodSizeInSeconds", "ChargeKwhConsumption", True)
        )
        v = d["kwhConsumption"]
        o.kwh_consumption = (
            None
            if v is None
            else _records(v, d, "kwhConsumption", "ChargeKwhConsumption", _models.decode_kwh_consumption)
            if v.__class__ is list
            else _array(v, d, "kwhConsumption", "ChargeKwhConsumption")
        )
    except KeyError:
        return _odd(d, ChargeKwhConsumption, _blank, decode_charge_kwh_consumption)
    o._rest = _COMPLETE
    return o

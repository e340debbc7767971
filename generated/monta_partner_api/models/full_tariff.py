"""FullTariff."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    record as _record,
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
class FullTariff(_Model):
    """A tariff together with its prices."""

    tariff: _models.Tariff
    """The tariff itself."""
    prices: _list[_models.TariffPrice]
    """Its prices, each with the moment from which it applies. Empty until they are created."""
    price_specification: _models.PriceSpecification | None = None
    """Further named amounts of the tariff; null if it has none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FullTariff:
        """Read the JSON object, under the API's names."""
        return decode_full_tariff(_dict(data))

    _fields = (
        ("tariff", "tariff", _to_dict),
        ("prices", "prices", _to_list(_to_dict)),
        ("priceSpecification", "price_specification", _to_dict),
    )


_new = object.__new__
_blank = {
    "tariff": _MISSING,
    "prices": _MISSING,
    "priceSpecification": None,
}


def decode_full_tariff(d: _Any) -> FullTariff:
    """Read the JSON object of a `FullTariff`."""
    if len(d) != 3:
        return _odd(d, FullTariff, _blank, decode_full_tariff)
    o = _new(FullTariff)
    try:
        v = d["tariff"]
        o.tariff = (
            _models.decode_tariff(v) if v.__class__ is dict else _record(v, d, "tariff", "FullTariff", True)
        )
        v = d["prices"]
        o.prices = (
            _records(v, d, "prices", "FullTariff", _models.decode_tariff_price)
            if v.__class__ is list
            else _array(v, d, "prices", "FullTariff", True)
        )
        v = d["priceSpecification"]
        o.price_specification = (
            None
            if v is None
            else _models.decode_price_specification(v)
            if v.__class__ is dict
            else _record(v, d, "priceSpecification", "FullTariff")
        )
    except KeyError:
        return _odd(d, FullTariff, _blank, decode_full_tariff)
    o._rest = _COMPLETE
    return o

"""FullTariff."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FullTariff(_Model):
    """FullTariff."""

    tariff: _models.Tariff
    prices: _list[_models.TariffPrice]
    price_specification: _models.PriceSpecification | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "tariff",
        "prices",
        "priceSpecification",
    )
)


def decode_full_tariff(d: _Any) -> FullTariff:
    """Read the JSON object of a `FullTariff`."""
    o = _new(FullTariff)
    get = d.get
    v = get("tariff")
    o.tariff = decode_tariff(v) if v.__class__ is dict else _record(d, "tariff", "FullTariff", needed=True)
    v = get("prices")
    o.prices = (
        [
            decode_tariff_price(x) if x.__class__ is dict else _item_record(x, d, "prices", "FullTariff")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "prices", "FullTariff", needed=True)
    )
    v = get("priceSpecification")
    o.price_specification = (
        None
        if v is None
        else decode_price_specification(v)
        if v.__class__ is dict
        else _record(d, "priceSpecification", "FullTariff")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "FullTariff")
    return o


# Below the class, so that models may hold each other.
from .price_specification import decode_price_specification
from .tariff import decode_tariff
from .tariff_price import decode_tariff_price

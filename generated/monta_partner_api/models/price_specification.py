"""PriceSpecification."""

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
class PriceSpecification(_Model):
    """Named amounts that belong to a tariff."""

    specifications: _list[_models.PriceSpecificationEntry]
    """The amounts, each with its name."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceSpecification:
        """Read the JSON object, under the API's names."""
        return decode_price_specification(_dict(data))

    _fields = (("specifications", "specifications", _to_list(_to_dict)),)


_new = object.__new__
_blank = {
    "specifications": _MISSING,
}


def decode_price_specification(d: _Any) -> PriceSpecification:
    """Read the JSON object of a `PriceSpecification`."""
    if len(d) != 1:
        return _odd(d, PriceSpecification, _blank, decode_price_specification)
    o = _new(PriceSpecification)
    try:
        v = d["specifications"]
        o.specifications = (
            _records(v, d, "specifications", "PriceSpecification", _models.decode_price_specification_entry)
            if v.__class__ is list
            else _array(v, d, "specifications", "PriceSpecification", True)
        )
    except KeyError:
        return _odd(d, PriceSpecification, _blank, decode_price_specification)
    o._rest = _COMPLETE
    return o

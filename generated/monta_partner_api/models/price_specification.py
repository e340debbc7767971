"""PriceSpecification."""

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
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceSpecification(_Model):
    """PriceSpecification."""

    specifications: _list[_models.PriceSpecificationEntry]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceSpecification:
        """Read the JSON object, under the API's names."""
        return decode_price_specification(_dict(data))

    _fields = (("specifications", "specifications", _to_list(_to_dict)),)


_new = object.__new__
_known = frozenset(("specifications",))


def decode_price_specification(d: _Any) -> PriceSpecification:
    """Read the JSON object of a `PriceSpecification`."""
    o = _new(PriceSpecification)
    get = d.get
    v = get("specifications")
    o.specifications = (
        [
            decode_price_specification_entry(x)
            if x.__class__ is dict
            else _item_record(x, d, "specifications", "PriceSpecification")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "specifications", "PriceSpecification", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PriceSpecification")
    return o


# Below the class, so that models may hold each other.
from .price_specification_entry import decode_price_specification_entry

"""BreakdownComponent."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .breakdown_component_type import BreakdownComponentType, members as _breakdown_component_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BreakdownComponent(_Model):
    """One line of a breakdown: a price, a fee or an adjustment."""

    type: _models.BreakdownComponentType
    """What the line stands for."""
    price: int
    """Amount of the line, in minor units of the currency of the breakdown."""
    description: str
    """The line in words, fit to be shown."""
    master_pricing: bool
    """Whether the line belongs to the master price."""
    tag: _models.PriceGroupTag | None = None
    """The tag that the price carries; null if it has none."""
    metadata: _models.BreakdownComponentMetadata | None = None
    """How the amount came about, such as kWh, minutes or tariff; its `type` says which fields there are.
    Null if nothing more is known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> BreakdownComponent:
        """Read the JSON object, under the API's names."""
        return decode_breakdown_component(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("price", "price", None),
        ("description", "description", None),
        ("masterPricing", "master_pricing", None),
        ("tag", "tag", _to_dict),
        ("metadata", "metadata", _to_dict),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "price": _MISSING,
    "description": _MISSING,
    "masterPricing": _MISSING,
    "tag": None,
    "metadata": None,
}


def decode_breakdown_component(d: _Any) -> BreakdownComponent:
    """Read the JSON object of a `BreakdownComponent`."""
    if len(d) != 6:
        return _odd(d, BreakdownComponent, _blank, decode_breakdown_component)
    o = _new(BreakdownComponent)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_type[v]
            if v.__class__ is str and v in _breakdown_component_type
            else _word(v, d, "type", "BreakdownComponent", BreakdownComponentType, True)
        )
        v = d["price"]
        o.price = v if v.__class__ is int else _integer(v, d, "price", "BreakdownComponent", True)
        v = d["description"]
        o.description = v if v.__class__ is str else _text(v, d, "description", "BreakdownComponent", True)
        v = d["masterPricing"]
        o.master_pricing = (
            v if v.__class__ is bool else _boolean(v, d, "masterPricing", "BreakdownComponent", True)
        )
        v = d["tag"]
        o.tag = (
            None
            if v is None
            else _models.decode_price_group_tag(v)
            if v.__class__ is dict
            else _record(v, d, "tag", "BreakdownComponent")
        )
        v = d["metadata"]
        o.metadata = (
            None
            if v is None
            else _models.decode_breakdown_component_metadata(v)
            if v.__class__ is dict
            else _record(v, d, "metadata", "BreakdownComponent")
        )
    except KeyError:
        return _odd(d, BreakdownComponent, _blank, decode_breakdown_component)
    o._rest = _COMPLETE
    return o

"""AdditionalPricing."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
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
from .additional_pricing_type import AdditionalPricingType, members as _additional_pricing_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AdditionalPricing(_Model):
    """What a spot price gets added at the end."""

    type: _models.AdditionalPricingType
    """Whether `value` is an amount or a percentage."""
    value: _models.Money
    """The amount or the percentage; both come as money, and the scale of a percentage is not documented."""
    title: str | None = None
    """What it is called."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AdditionalPricing:
        """Read the JSON object, under the API's names."""
        return decode_additional_pricing(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("value", "value", _to_dict),
        ("title", "title", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "value": _MISSING,
    "title": None,
}


def decode_additional_pricing(d: _Any) -> AdditionalPricing:
    """Read the JSON object of a `AdditionalPricing`."""
    if len(d) != 3:
        return _odd(d, AdditionalPricing, _blank, decode_additional_pricing)
    o = _new(AdditionalPricing)
    try:
        v = d["type"]
        o.type = (
            _additional_pricing_type[v]
            if v.__class__ is str and v in _additional_pricing_type
            else _word(v, d, "type", "AdditionalPricing", AdditionalPricingType, True)
        )
        v = d["value"]
        o.value = (
            _models.decode_money(v)
            if v.__class__ is dict
            else _record(v, d, "value", "AdditionalPricing", True)
        )
        v = d["title"]
        o.title = (
            v if v.__class__ is str else None if v is None else _text(v, d, "title", "AdditionalPricing")
        )
    except KeyError:
        return _odd(d, AdditionalPricing, _blank, decode_additional_pricing)
    o._rest = _COMPLETE
    return o

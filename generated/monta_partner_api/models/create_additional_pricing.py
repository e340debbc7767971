"""CreateAdditionalPricing."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    money as _money,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .additional_pricing_type import AdditionalPricingType, members as _additional_pricing_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateAdditionalPricing(_Model):
    """What is added to a spot price at the end."""

    type: _models.AdditionalPricingType | _models.AdditionalPricingTypeValue | str
    """Whether `value` is an amount or a percentage."""
    value: _Decimal | int | float
    """More than 0. In major units when `type` is `absolute`, in % when it is `percentage`."""
    title: str | None | Unset = UNSET
    """What it is called."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateAdditionalPricing:
        """Read the JSON object, under the API's names."""
        return decode_create_additional_pricing(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("value", "value", _to_number),
        ("title", "title", None),
    )
    _optional = {
        "title": "title",
    }
    _rules = {
        "value": {"above": 0},
    }


_new = object.__new__
_blank = {
    "type": _MISSING,
    "value": _MISSING,
    "title": None,
}


def decode_create_additional_pricing(d: _Any) -> CreateAdditionalPricing:
    """Read the JSON object of a `CreateAdditionalPricing`."""
    if len(d) != 3:
        return _odd(d, CreateAdditionalPricing, _blank, decode_create_additional_pricing)
    o = _new(CreateAdditionalPricing)
    try:
        v = d["type"]
        o.type = (
            _additional_pricing_type[v]
            if v.__class__ is str and v in _additional_pricing_type
            else _word(v, d, "type", "CreateAdditionalPricing", AdditionalPricingType, True)
        )
        v = d["value"]
        o.value = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "value", "CreateAdditionalPricing", True)
        )
        v = d["title"]
        o.title = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "title", "CreateAdditionalPricing")
        )
    except KeyError:
        return _odd(d, CreateAdditionalPricing, _blank, decode_create_additional_pricing)
    o._rest = _COMPLETE
    return o

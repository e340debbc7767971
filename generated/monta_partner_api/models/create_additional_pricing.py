"""CreateAdditionalPricing."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    money as _money,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateAdditionalPricing(_Model):
    """CreateAdditionalPricing."""

    type: _models.AdditionalPricingType
    value: _Decimal
    title: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateAdditionalPricing:
        """Read the JSON object, under the API's names."""
        return decode_create_additional_pricing(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("value", "value", _to_number),
        ("title", "title", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "value",
        "title",
    )
)


def decode_create_additional_pricing(d: _Any) -> CreateAdditionalPricing:
    """Read the JSON object of a `CreateAdditionalPricing`."""
    o = _new(CreateAdditionalPricing)
    get = d.get
    v = get("type")
    o.type = (
        _additional_pricing_type[v]
        if v.__class__ is str and v in _additional_pricing_type
        else _word(d, "type", "CreateAdditionalPricing", AdditionalPricingType, needed=True)
    )
    o.value = _money(d, "value", "CreateAdditionalPricing", needed=True)
    v = get("title")
    o.title = (
        _absent(d, "title")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "title", "CreateAdditionalPricing")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateAdditionalPricing")[1]
    return o


# Below the class, so that models may hold each other.
from .additional_pricing_type import AdditionalPricingType, members as _additional_pricing_type

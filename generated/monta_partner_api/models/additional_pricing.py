"""AdditionalPricing."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AdditionalPricing(_Model):
    """AdditionalPricing."""

    type: _models.AdditionalPricingType
    value: _models.Money
    title: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "type",
        "value",
        "title",
    )
)


def decode_additional_pricing(d: _Any) -> AdditionalPricing:
    """Read the JSON object of a `AdditionalPricing`."""
    o = _new(AdditionalPricing)
    get = d.get
    v = get("type")
    o.type = (
        _additional_pricing_type[v]
        if v.__class__ is str and v in _additional_pricing_type
        else _word(d, "type", "AdditionalPricing", AdditionalPricingType, needed=True)
    )
    v = get("value")
    o.value = (
        decode_money(v) if v.__class__ is dict else _record(d, "value", "AdditionalPricing", needed=True)
    )
    v = get("title")
    o.title = None if v is None else v if v.__class__ is str else _text(d, "title", "AdditionalPricing")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "AdditionalPricing")
    return o


# Below the class, so that models may hold each other.
from .additional_pricing_type import AdditionalPricingType, members as _additional_pricing_type
from .money import decode_money

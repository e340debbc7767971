"""EnvironmentalImpact."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    number as _number,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class EnvironmentalImpact(_Model):
    """EnvironmentalImpact."""

    category: _models.EnvironmentalImpactCategory
    amount: float
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> EnvironmentalImpact:
        """Read the JSON object, under the API's names."""
        return decode_environmental_impact(_dict(data))

    _fields = (
        ("category", "category", _to_value),
        ("amount", "amount", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "category",
        "amount",
    )
)


def decode_environmental_impact(d: _Any) -> EnvironmentalImpact:
    """Read the JSON object of a `EnvironmentalImpact`."""
    o = _new(EnvironmentalImpact)
    get = d.get
    v = get("category")
    o.category = (
        _environmental_impact_category[v]
        if v.__class__ is str and v in _environmental_impact_category
        else _word(d, "category", "EnvironmentalImpact", EnvironmentalImpactCategory, needed=True)
    )
    v = get("amount")
    o.amount = v if v.__class__ is float else _number(d, "amount", "EnvironmentalImpact", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "EnvironmentalImpact")
    return o


# Below the class, so that models may hold each other.
from .environmental_impact_category import (
    EnvironmentalImpactCategory,
    members as _environmental_impact_category,
)

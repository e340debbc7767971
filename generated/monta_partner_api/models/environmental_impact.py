"""EnvironmentalImpact."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    number as _number,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .environmental_impact_category import (
    EnvironmentalImpactCategory,
    members as _environmental_impact_category,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class EnvironmentalImpact(_Model):
    """One effect of an energy mix on the environment."""

    category: _models.EnvironmentalImpactCategory
    """Which effect."""
    amount: float
    """How much of it. The unit is not stated."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> EnvironmentalImpact:
        """Read the JSON object, under the API's names."""
        return decode_environmental_impact(_dict(data))

    _fields = (
        ("category", "category", _to_value),
        ("amount", "amount", None),
    )


_new = object.__new__
_blank = {
    "category": _MISSING,
    "amount": _MISSING,
}


def decode_environmental_impact(d: _Any) -> EnvironmentalImpact:
    """Read the JSON object of a `EnvironmentalImpact`."""
    if len(d) != 2:
        return _odd(d, EnvironmentalImpact, _blank, decode_environmental_impact)
    o = _new(EnvironmentalImpact)
    try:
        v = d["category"]
        o.category = (
            _environmental_impact_category[v]
            if v.__class__ is str and v in _environmental_impact_category
            else _word(v, d, "category", "EnvironmentalImpact", EnvironmentalImpactCategory, True)
        )
        v = d["amount"]
        o.amount = v if v.__class__ is float else _number(v, d, "amount", "EnvironmentalImpact", True)
    except KeyError:
        return _odd(d, EnvironmentalImpact, _blank, decode_environmental_impact)
    o._rest = _COMPLETE
    return o

"""EnergySource."""

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
class EnergySource(_Model):
    """EnergySource."""

    source: _models.EnergySourceCategory
    percentage: float
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> EnergySource:
        """Read the JSON object, under the API's names."""
        return decode_energy_source(_dict(data))

    _fields = (
        ("source", "source", _to_value),
        ("percentage", "percentage", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "source",
        "percentage",
    )
)


def decode_energy_source(d: _Any) -> EnergySource:
    """Read the JSON object of a `EnergySource`."""
    o = _new(EnergySource)
    get = d.get
    v = get("source")
    o.source = (
        _energy_source_category[v]
        if v.__class__ is str and v in _energy_source_category
        else _word(d, "source", "EnergySource", EnergySourceCategory, needed=True)
    )
    v = get("percentage")
    o.percentage = v if v.__class__ is float else _number(d, "percentage", "EnergySource", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "EnergySource")
    return o


# Below the class, so that models may hold each other.
from .energy_source_category import EnergySourceCategory, members as _energy_source_category

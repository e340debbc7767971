"""EnergySource."""

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
from .energy_source_category import EnergySourceCategory, members as _energy_source_category


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class EnergySource(_Model):
    """One source in an energy mix and its share."""

    source: _models.EnergySourceCategory
    """Which source."""
    percentage: float
    """Its share in the mix, in %."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> EnergySource:
        """Read the JSON object, under the API's names."""
        return decode_energy_source(_dict(data))

    _fields = (
        ("source", "source", _to_value),
        ("percentage", "percentage", None),
    )


_new = object.__new__
_blank = {
    "source": _MISSING,
    "percentage": _MISSING,
}


def decode_energy_source(d: _Any) -> EnergySource:
    """Read the JSON object of a `EnergySource`."""
    if len(d) != 2:
        return _odd(d, EnergySource, _blank, decode_energy_source)
    o = _new(EnergySource)
    try:
        v = d["source"]
        o.source = (
            _energy_source_category[v]
            if v.__class__ is str and v in _energy_source_category
            else _word(v, d, "source", "EnergySource", EnergySourceCategory, True)
        )
        v = d["percentage"]
        o.percentage = v if v.__class__ is float else _number(v, d, "percentage", "EnergySource", True)
    except KeyError:
        return _odd(d, EnergySource, _blank, decode_energy_source)
    o._rest = _COMPLETE
    return o

"""StateOfCharge."""

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
from .state_of_charge_source import StateOfChargeSource, members as _state_of_charge_source


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class StateOfCharge(_Model):
    """How full the battery of the vehicle is, and who says so."""

    percentage: float
    """State of charge, in %."""
    source: _models.StateOfChargeSource
    """Who reports it."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> StateOfCharge:
        """Read the JSON object, under the API's names."""
        return decode_state_of_charge(_dict(data))

    _fields = (
        ("percentage", "percentage", None),
        ("source", "source", _to_value),
    )


_new = object.__new__
_blank = {
    "percentage": _MISSING,
    "source": _MISSING,
}


def decode_state_of_charge(d: _Any) -> StateOfCharge:
    """Read the JSON object of a `StateOfCharge`."""
    if len(d) != 2:
        return _odd(d, StateOfCharge, _blank, decode_state_of_charge)
    o = _new(StateOfCharge)
    try:
        v = d["percentage"]
        o.percentage = v if v.__class__ is float else _number(v, d, "percentage", "StateOfCharge", True)
        v = d["source"]
        o.source = (
            _state_of_charge_source[v]
            if v.__class__ is str and v in _state_of_charge_source
            else _word(v, d, "source", "StateOfCharge", StateOfChargeSource, True)
        )
    except KeyError:
        return _odd(d, StateOfCharge, _blank, decode_state_of_charge)
    o._rest = _COMPLETE
    return o

"""StateOfCharge."""

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
class StateOfCharge(_Model):
    """StateOfCharge."""

    percentage: float
    source: _models.StateOfChargeSource
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> StateOfCharge:
        """Read the JSON object, under the API's names."""
        return decode_state_of_charge(_dict(data))

    _fields = (
        ("percentage", "percentage", None),
        ("source", "source", _to_value),
    )


_new = object.__new__
_known = frozenset(
    (
        "percentage",
        "source",
    )
)


def decode_state_of_charge(d: _Any) -> StateOfCharge:
    """Read the JSON object of a `StateOfCharge`."""
    o = _new(StateOfCharge)
    get = d.get
    v = get("percentage")
    o.percentage = v if v.__class__ is float else _number(d, "percentage", "StateOfCharge", needed=True)
    v = get("source")
    o.source = (
        _state_of_charge_source[v]
        if v.__class__ is str and v in _state_of_charge_source
        else _word(d, "source", "StateOfCharge", StateOfChargeSource, needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "StateOfCharge")
    return o


# Below the class, so that models may hold each other.
from .state_of_charge_source import StateOfChargeSource, members as _state_of_charge_source

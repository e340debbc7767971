"""ChargeBreakdown."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeBreakdown(_Model):
    """ChargeBreakdown."""

    charge_id: int
    price_breakdown: _models.DetailedBreakdown
    cost_breakdown: _models.DetailedBreakdown | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeBreakdown:
        """Read the JSON object, under the API's names."""
        return decode_charge_breakdown(_dict(data))

    _fields = (
        ("chargeId", "charge_id", None),
        ("priceBreakdown", "price_breakdown", _to_dict),
        ("costBreakdown", "cost_breakdown", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "chargeId",
        "priceBreakdown",
        "costBreakdown",
    )
)


def decode_charge_breakdown(d: _Any) -> ChargeBreakdown:
    """Read the JSON object of a `ChargeBreakdown`."""
    o = _new(ChargeBreakdown)
    get = d.get
    v = get("chargeId")
    o.charge_id = v if v.__class__ is int else _integer(d, "chargeId", "ChargeBreakdown", needed=True)
    v = get("priceBreakdown")
    o.price_breakdown = (
        decode_detailed_breakdown(v)
        if v.__class__ is dict
        else _record(d, "priceBreakdown", "ChargeBreakdown", needed=True)
    )
    v = get("costBreakdown")
    o.cost_breakdown = (
        None
        if v is None
        else decode_detailed_breakdown(v)
        if v.__class__ is dict
        else _record(d, "costBreakdown", "ChargeBreakdown")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeBreakdown")
    return o


# Below the class, so that models may hold each other.
from .detailed_breakdown import decode_detailed_breakdown

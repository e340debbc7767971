"""PriceSpecificationEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    money as _money,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceSpecificationEntry(_Model):
    """PriceSpecificationEntry."""

    first: str
    second: _Decimal
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceSpecificationEntry:
        """Read the JSON object, under the API's names."""
        return decode_price_specification_entry(_dict(data))

    _fields = (
        ("first", "first", None),
        ("second", "second", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "first",
        "second",
    )
)


def decode_price_specification_entry(d: _Any) -> PriceSpecificationEntry:
    """Read the JSON object of a `PriceSpecificationEntry`."""
    o = _new(PriceSpecificationEntry)
    get = d.get
    v = get("first")
    o.first = v if v.__class__ is str else _text(d, "first", "PriceSpecificationEntry", needed=True)
    o.second = _money(d, "second", "PriceSpecificationEntry", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PriceSpecificationEntry")
    return o


# Below the class, so that models may hold each other.

"""CurrencySummary."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CurrencySummary(_Model):
    """CurrencySummary."""

    identifier: str
    name: str | None = None
    decimals: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CurrencySummary:
        """Read the JSON object, under the API's names."""
        return decode_currency_summary(_dict(data))

    _fields = (
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("decimals", "decimals", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "identifier",
        "name",
        "decimals",
    )
)


def decode_currency_summary(d: _Any) -> CurrencySummary:
    """Read the JSON object of a `CurrencySummary`."""
    o = _new(CurrencySummary)
    get = d.get
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "CurrencySummary", needed=True)
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "CurrencySummary")
    v = get("decimals")
    o.decimals = v if v.__class__ is int else _integer(d, "decimals", "CurrencySummary", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "CurrencySummary")
    return o


# Below the class, so that models may hold each other.

"""AfirOpeningHoursEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AfirOpeningHoursEntry(_Model):
    """AfirOpeningHoursEntry."""

    from_: str
    to: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AfirOpeningHoursEntry:
        """Read the JSON object, under the API's names."""
        return decode_afir_opening_hours_entry(_dict(data))

    _fields = (
        ("from", "from_", None),
        ("to", "to", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "from",
        "to",
    )
)


def decode_afir_opening_hours_entry(d: _Any) -> AfirOpeningHoursEntry:
    """Read the JSON object of a `AfirOpeningHoursEntry`."""
    o = _new(AfirOpeningHoursEntry)
    get = d.get
    v = get("from")
    o.from_ = v if v.__class__ is str else _text(d, "from", "AfirOpeningHoursEntry", needed=True)
    v = get("to")
    o.to = v if v.__class__ is str else _text(d, "to", "AfirOpeningHoursEntry", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "AfirOpeningHoursEntry")
    return o


# Below the class, so that models may hold each other.

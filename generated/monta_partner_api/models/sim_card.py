"""SimCard."""

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
class SimCard(_Model):
    """SimCard."""

    imsi: str | None = None
    iccid: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SimCard:
        """Read the JSON object, under the API's names."""
        return decode_sim_card(_dict(data))

    _fields = (
        ("imsi", "imsi", None),
        ("iccid", "iccid", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "imsi",
        "iccid",
    )
)


def decode_sim_card(d: _Any) -> SimCard:
    """Read the JSON object of a `SimCard`."""
    o = _new(SimCard)
    get = d.get
    v = get("imsi")
    o.imsi = None if v is None else v if v.__class__ is str else _text(d, "imsi", "SimCard")
    v = get("iccid")
    o.iccid = None if v is None else v if v.__class__ is str else _text(d, "iccid", "SimCard")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SimCard")
    return o


# Below the class, so that models may hold each other.

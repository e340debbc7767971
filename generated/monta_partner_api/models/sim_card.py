"""SimCard."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SimCard(_Model):
    """The SIM card of a charge point."""

    imsi: str | None = None
    """The number of the subscriber (IMSI)."""
    iccid: str | None = None
    """The number of the card itself (ICCID)."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SimCard:
        """Read the JSON object, under the API's names."""
        return decode_sim_card(_dict(data))

    _fields = (
        ("imsi", "imsi", None),
        ("iccid", "iccid", None),
    )


_new = object.__new__
_blank = {
    "imsi": None,
    "iccid": None,
}


def decode_sim_card(d: _Any) -> SimCard:
    """Read the JSON object of a `SimCard`."""
    if len(d) != 2:
        return _odd(d, SimCard, _blank, decode_sim_card)
    o = _new(SimCard)
    try:
        v = d["imsi"]
        o.imsi = v if v.__class__ is str else None if v is None else _text(v, d, "imsi", "SimCard")
        v = d["iccid"]
        o.iccid = v if v.__class__ is str else None if v is None else _text(v, d, "iccid", "SimCard")
    except KeyError:
        return _odd(d, SimCard, _blank, decode_sim_card)
    o._rest = _COMPLETE
    return o

"""OicpChargeProtocolData."""

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
class OicpChargeProtocolData(_Model):
    """What OICP adds to a charge."""

    session_id: str | None = None
    """What OICP calls the charge by; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OicpChargeProtocolData:
        """Read the JSON object, under the API's names."""
        return decode_oicp_charge_protocol_data(_dict(data))

    _fields = (("sessionId", "session_id", None),)


_new = object.__new__
_blank = {
    "sessionId": None,
}


def decode_oicp_charge_protocol_data(d: _Any) -> OicpChargeProtocolData:
    """Read the JSON object of a `OicpChargeProtocolData`."""
    if len(d) != 1:
        return _odd(d, OicpChargeProtocolData, _blank, decode_oicp_charge_protocol_data)
    o = _new(OicpChargeProtocolData)
    try:
        v = d["sessionId"]
        o.session_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "sessionId", "OicpChargeProtocolData")
        )
    except KeyError:
        return _odd(d, OicpChargeProtocolData, _blank, decode_oicp_charge_protocol_data)
    o._rest = _COMPLETE
    return o

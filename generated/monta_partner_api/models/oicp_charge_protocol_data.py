"""OicpChargeProtocolData."""

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
class OicpChargeProtocolData(_Model):
    """OicpChargeProtocolData."""

    session_id: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OicpChargeProtocolData:
        """Read the JSON object, under the API's names."""
        return decode_oicp_charge_protocol_data(_dict(data))

    _fields = (("sessionId", "session_id", None),)


_new = object.__new__
_known = frozenset(("sessionId",))


def decode_oicp_charge_protocol_data(d: _Any) -> OicpChargeProtocolData:
    """Read the JSON object of a `OicpChargeProtocolData`."""
    o = _new(OicpChargeProtocolData)
    get = d.get
    v = get("sessionId")
    o.session_id = (
        None if v is None else v if v.__class__ is str else _text(d, "sessionId", "OicpChargeProtocolData")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "OicpChargeProtocolData")
    return o


# Below the class, so that models may hold each other.

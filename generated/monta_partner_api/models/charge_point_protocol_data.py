"""ChargePointProtocolData."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointProtocolData(_Model):
    """ChargePointProtocolData."""

    ocpp: _models.ChargePointOcpp | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointProtocolData:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_protocol_data(_dict(data))

    _fields = (("ocpp", "ocpp", _to_dict),)


_new = object.__new__
_known = frozenset(("ocpp",))


def decode_charge_point_protocol_data(d: _Any) -> ChargePointProtocolData:
    """Read the JSON object of a `ChargePointProtocolData`."""
    o = _new(ChargePointProtocolData)
    get = d.get
    v = get("ocpp")
    o.ocpp = (
        None
        if v is None
        else decode_charge_point_ocpp(v)
        if v.__class__ is dict
        else _record(d, "ocpp", "ChargePointProtocolData")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointProtocolData")
    return o


# Below the class, so that models may hold each other.
from .charge_point_ocpp import decode_charge_point_ocpp

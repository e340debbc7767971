"""ChargePointProtocolData."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd as _odd,
    record as _record,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointProtocolData(_Model):
    """What the protocol of a charge point reports. So far only OCPP is covered."""

    ocpp: _models.ChargePointOcpp | None = None
    """The OCPP side; null for one that is not connected that way."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointProtocolData:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_protocol_data(_dict(data))

    _fields = (("ocpp", "ocpp", _to_dict),)


_new = object.__new__
_blank = {
    "ocpp": None,
}


def decode_charge_point_protocol_data(d: _Any) -> ChargePointProtocolData:
    """Read the JSON object of a `ChargePointProtocolData`."""
    if len(d) != 1:
        return _odd(d, ChargePointProtocolData, _blank, decode_charge_point_protocol_data)
    o = _new(ChargePointProtocolData)
    try:
        v = d["ocpp"]
        o.ocpp = (
            None
            if v is None
            else _models.decode_charge_point_ocpp(v)
            if v.__class__ is dict
            else _record(v, d, "ocpp", "ChargePointProtocolData")
        )
    except KeyError:
        return _odd(d, ChargePointProtocolData, _blank, decode_charge_point_protocol_data)
    o._rest = _COMPLETE
    return o

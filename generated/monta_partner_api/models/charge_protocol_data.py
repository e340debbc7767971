"""ChargeProtocolData."""

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
class ChargeProtocolData(_Model):
    """What roaming protocols add to a charge. Null stands for a protocol that had no part in it."""

    oicp: _models.OicpChargeProtocolData | None = None
    """What OICP adds; null if it had no part."""
    ocpi: _models.OcpiChargeProtocolData | None = None
    """What OCPI adds; null if it had no part."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeProtocolData:
        """Read the JSON object, under the API's names."""
        return decode_charge_protocol_data(_dict(data))

    _fields = (
        ("oicp", "oicp", _to_dict),
        ("ocpi", "ocpi", _to_dict),
    )


_new = object.__new__
_blank = {
    "oicp": None,
    "ocpi": None,
}


def decode_charge_protocol_data(d: _Any) -> ChargeProtocolData:
    """Read the JSON object of a `ChargeProtocolData`."""
    if len(d) != 2:
        return _odd(d, ChargeProtocolData, _blank, decode_charge_protocol_data)
    o = _new(ChargeProtocolData)
    try:
        v = d["oicp"]
        o.oicp = (
            None
            if v is None
            else _models.decode_oicp_charge_protocol_data(v)
            if v.__class__ is dict
            else _record(v, d, "oicp", "ChargeProtocolData")
        )
        v = d["ocpi"]
        o.ocpi = (
            None
            if v is None
            else _models.decode_ocpi_charge_protocol_data(v)
            if v.__class__ is dict
            else _record(v, d, "ocpi", "ChargeProtocolData")
        )
    except KeyError:
        return _odd(d, ChargeProtocolData, _blank, decode_charge_protocol_data)
    o._rest = _COMPLETE
    return o

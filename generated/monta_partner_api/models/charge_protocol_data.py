"""ChargeProtocolData."""

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
class ChargeProtocolData(_Model):
    """ChargeProtocolData."""

    oicp: _models.OicpChargeProtocolData | None = None
    ocpi: _models.OcpiChargeProtocolData | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeProtocolData:
        """Read the JSON object, under the API's names."""
        return decode_charge_protocol_data(_dict(data))

    _fields = (
        ("oicp", "oicp", _to_dict),
        ("ocpi", "ocpi", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "oicp",
        "ocpi",
    )
)


def decode_charge_protocol_data(d: _Any) -> ChargeProtocolData:
    """Read the JSON object of a `ChargeProtocolData`."""
    o = _new(ChargeProtocolData)
    get = d.get
    v = get("oicp")
    o.oicp = (
        None
        if v is None
        else decode_oicp_charge_protocol_data(v)
        if v.__class__ is dict
        else _record(d, "oicp", "ChargeProtocolData")
    )
    v = get("ocpi")
    o.ocpi = (
        None
        if v is None
        else decode_ocpi_charge_protocol_data(v)
        if v.__class__ is dict
        else _record(d, "ocpi", "ChargeProtocolData")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeProtocolData")
    return o


# Below the class, so that models may hold each other.
from .ocpi_charge_protocol_data import decode_ocpi_charge_protocol_data
from .oicp_charge_protocol_data import decode_oicp_charge_protocol_data

"""SignedData."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SignedData(_Model):
    """SignedData."""

    format: _models.SignedDataFormat
    certificate: str | None = None
    start_meter: str | None = None
    end_meter: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SignedData:
        """Read the JSON object, under the API's names."""
        return decode_signed_data(_dict(data))

    _fields = (
        ("format", "format", _to_value),
        ("certificate", "certificate", None),
        ("startMeter", "start_meter", None),
        ("endMeter", "end_meter", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "format",
        "certificate",
        "startMeter",
        "endMeter",
    )
)


def decode_signed_data(d: _Any) -> SignedData:
    """Read the JSON object of a `SignedData`."""
    o = _new(SignedData)
    get = d.get
    v = get("format")
    o.format = (
        _signed_data_format[v]
        if v.__class__ is str and v in _signed_data_format
        else _word(d, "format", "SignedData", SignedDataFormat, needed=True)
    )
    v = get("certificate")
    o.certificate = None if v is None else v if v.__class__ is str else _text(d, "certificate", "SignedData")
    v = get("startMeter")
    o.start_meter = None if v is None else v if v.__class__ is str else _text(d, "startMeter", "SignedData")
    v = get("endMeter")
    o.end_meter = v if v.__class__ is str else _text(d, "endMeter", "SignedData", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SignedData")
    return o


# Below the class, so that models may hold each other.
from .signed_data_format import SignedDataFormat, members as _signed_data_format

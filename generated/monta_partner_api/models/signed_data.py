"""SignedData."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .signed_data_format import SignedDataFormat, members as _signed_data_format


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SignedData(_Model):
    """Meter readings of a charge as the charge point signed them, to prove what was delivered."""

    format: _models.SignedDataFormat
    """Which format the signed readings have, as the charge point reports it."""
    certificate: str | None = None
    """The public key that checks the signature; null if it is not known."""
    start_meter: str | None = None
    """The signed reading at the start, exactly as the charge point sent it. Null where the format puts
    both readings in `endMeter`."""
    end_meter: str
    """The signed reading at the end, exactly as the charge point sent it; with some formats it holds the
    reading at the start too."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "format": _MISSING,
    "certificate": None,
    "startMeter": None,
    "endMeter": _MISSING,
}


def decode_signed_data(d: _Any) -> SignedData:
    """Read the JSON object of a `SignedData`."""
    if len(d) != 4:
        return _odd(d, SignedData, _blank, decode_signed_data)
    o = _new(SignedData)
    try:
        v = d["format"]
        o.format = (
            _signed_data_format[v]
            if v.__class__ is str and v in _signed_data_format
            else _word(v, d, "format", "SignedData", SignedDataFormat, True)
        )
        v = d["certificate"]
        o.certificate = (
            v if v.__class__ is str else None if v is None else _text(v, d, "certificate", "SignedData")
        )
        v = d["startMeter"]
        o.start_meter = (
            v if v.__class__ is str else None if v is None else _text(v, d, "startMeter", "SignedData")
        )
        v = d["endMeter"]
        o.end_meter = v if v.__class__ is str else _text(v, d, "endMeter", "SignedData", True)
    except KeyError:
        return _odd(d, SignedData, _blank, decode_signed_data)
    o._rest = _COMPLETE
    return o

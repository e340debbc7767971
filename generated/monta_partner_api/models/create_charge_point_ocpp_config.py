"""CreateChargePointOcppConfig."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargePointOcppConfig(_Model):
    """One OCPP setting to be written."""

    key: str
    """The name of the setting, as the charge point knows it."""
    value: str | None | Unset = UNSET
    """What it is to be, always as text."""
    store: bool
    """True: it is kept and outlasts a reboot. Use false when you change the OCPP URL of the charge point."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargePointOcppConfig:
        """Read the JSON object, under the API's names."""
        return decode_create_charge_point_ocpp_config(_dict(data))

    _fields = (
        ("key", "key", None),
        ("value", "value", None),
        ("store", "store", None),
    )
    _optional = {
        "value": "value",
    }


_new = object.__new__
_blank = {
    "key": _MISSING,
    "value": None,
    "store": _MISSING,
}


def decode_create_charge_point_ocpp_config(d: _Any) -> CreateChargePointOcppConfig:
    """Read the JSON object of a `CreateChargePointOcppConfig`."""
    if len(d) != 3:
        return _odd(d, CreateChargePointOcppConfig, _blank, decode_create_charge_point_ocpp_config)
    o = _new(CreateChargePointOcppConfig)
    try:
        v = d["key"]
        o.key = v if v.__class__ is str else _text(v, d, "key", "CreateChargePointOcppConfig", True)
        v = d["value"]
        o.value = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "value", "CreateChargePointOcppConfig")
        )
        v = d["store"]
        o.store = v if v.__class__ is bool else _boolean(v, d, "store", "CreateChargePointOcppConfig", True)
    except KeyError:
        return _odd(d, CreateChargePointOcppConfig, _blank, decode_create_charge_point_ocpp_config)
    o._rest = _COMPLETE
    return o

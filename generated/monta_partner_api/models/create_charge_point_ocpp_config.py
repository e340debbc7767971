"""CreateChargePointOcppConfig."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargePointOcppConfig(_Model):
    """CreateChargePointOcppConfig."""

    key: str
    value: str | None | Unset = UNSET
    store: bool
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargePointOcppConfig:
        """Read the JSON object, under the API's names."""
        return decode_create_charge_point_ocpp_config(_dict(data))

    _fields = (
        ("key", "key", None),
        ("value", "value", None),
        ("store", "store", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "key",
        "value",
        "store",
    )
)


def decode_create_charge_point_ocpp_config(d: _Any) -> CreateChargePointOcppConfig:
    """Read the JSON object of a `CreateChargePointOcppConfig`."""
    o = _new(CreateChargePointOcppConfig)
    get = d.get
    v = get("key")
    o.key = v if v.__class__ is str else _text(d, "key", "CreateChargePointOcppConfig", needed=True)
    v = get("value")
    o.value = (
        _absent(d, "value")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "value", "CreateChargePointOcppConfig")
    )
    v = get("store")
    o.store = v if v.__class__ is bool else _boolean(d, "store", "CreateChargePointOcppConfig", needed=True)
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "CreateChargePointOcppConfig")[1]
    )
    return o


# Below the class, so that models may hold each other.

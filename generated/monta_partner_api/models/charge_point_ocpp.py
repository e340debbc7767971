"""ChargePointOcpp."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointOcpp(_Model):
    """ChargePointOcpp."""

    status: _models.ChargePointOcppStatus | None = None
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointOcpp:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_ocpp(_dict(data))

    _fields = (
        ("status", "status", _to_value),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "status",
        "updatedAt",
    )
)


def decode_charge_point_ocpp(d: _Any) -> ChargePointOcpp:
    """Read the JSON object of a `ChargePointOcpp`."""
    o = _new(ChargePointOcpp)
    get = d.get
    v = get("status")
    o.status = (
        None
        if v is None
        else _charge_point_ocpp_status[v]
        if v.__class__ is str and v in _charge_point_ocpp_status
        else _word(d, "status", "ChargePointOcpp", ChargePointOcppStatus)
    )
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "ChargePointOcpp")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointOcpp")
    return o


# Below the class, so that models may hold each other.
from .charge_point_ocpp_status import ChargePointOcppStatus, members as _charge_point_ocpp_status

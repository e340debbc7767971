"""ChargePointOcpp."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    from_iso as _from_iso,
    instant as _instant,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_point_ocpp_status import ChargePointOcppStatus, members as _charge_point_ocpp_status


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointOcpp(_Model):
    """What a charge point last reported over OCPP."""

    status: _models.ChargePointOcppStatus | None = None
    """The status that it reported."""
    updated_at: _datetime.datetime | None = None
    """When the status last came in."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointOcpp:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_ocpp(_dict(data))

    _fields = (
        ("status", "status", _to_value),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "status": None,
    "updatedAt": None,
}


def decode_charge_point_ocpp(d: _Any) -> ChargePointOcpp:
    """Read the JSON object of a `ChargePointOcpp`."""
    if len(d) != 2:
        return _odd(d, ChargePointOcpp, _blank, decode_charge_point_ocpp)
    o = _new(ChargePointOcpp)
    try:
        v = d["status"]
        o.status = (
            None
            if v is None
            else _charge_point_ocpp_status[v]
            if v.__class__ is str and v in _charge_point_ocpp_status
            else _word(v, d, "status", "ChargePointOcpp", ChargePointOcppStatus)
        )
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "ChargePointOcpp")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargePointOcpp")
    except KeyError:
        return _odd(d, ChargePointOcpp, _blank, decode_charge_point_ocpp)
    o._rest = _COMPLETE
    return o

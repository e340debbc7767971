"""ChargeAuthTokenReport."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    odd as _odd,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_auth_token_type import ChargeAuthTokenType, members as _charge_auth_token_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeAuthTokenReport(_Model):
    """What was charged with one charge auth token in the range of the report."""

    id: int
    """The charge auth token."""
    identifier: str
    """What the tag or the vehicle sends, without a prefix such as `VID:`."""
    type: _models.ChargeAuthTokenType
    """RFID tag or vehicle id."""
    consumptions: _list[_models.ChargeAuthTokenReportConsumption]
    """Its sums, one row for each `chargeType` and member cost group."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeAuthTokenReport:
        """Read the JSON object, under the API's names."""
        return decode_charge_auth_token_report(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("type", "type", _to_value),
        ("consumptions", "consumptions", _to_list(_to_dict)),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "type": _MISSING,
    "consumptions": _MISSING,
}


def decode_charge_auth_token_report(d: _Any) -> ChargeAuthTokenReport:
    """Read the JSON object of a `ChargeAuthTokenReport`."""
    if len(d) != 4:
        return _odd(d, ChargeAuthTokenReport, _blank, decode_charge_auth_token_report)
    o = _new(ChargeAuthTokenReport)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargeAuthTokenReport", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "ChargeAuthTokenReport", True)
        v = d["type"]
        o.type = (
            _charge_auth_token_type[v]
            if v.__class__ is str and v in _charge_auth_token_type
            else _word(v, d, "type", "ChargeAuthTokenReport", ChargeAuthTokenType, True)
        )
        v = d["consumptions"]
        o.consumptions = (
            _records(
                v,
                d,
                "consumptions",
                "ChargeAuthTokenReport",
                _models.decode_charge_auth_token_report_consumption,
            )
            if v.__class__ is list
            else _array(v, d, "consumptions", "ChargeAuthTokenReport", True)
        )
    except KeyError:
        return _odd(d, ChargeAuthTokenReport, _blank, decode_charge_auth_token_report)
    o._rest = _COMPLETE
    return o

"""ChargeAuthTokenReport."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeAuthTokenReport(_Model):
    """ChargeAuthTokenReport."""

    id: int
    identifier: str
    type: _models.ChargeAuthTokenType
    consumptions: _list[_models.ChargeAuthTokenReportConsumption]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "identifier",
        "type",
        "consumptions",
    )
)


def decode_charge_auth_token_report(d: _Any) -> ChargeAuthTokenReport:
    """Read the JSON object of a `ChargeAuthTokenReport`."""
    o = _new(ChargeAuthTokenReport)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargeAuthTokenReport", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "ChargeAuthTokenReport", needed=True)
    v = get("type")
    o.type = (
        _charge_auth_token_type[v]
        if v.__class__ is str and v in _charge_auth_token_type
        else _word(d, "type", "ChargeAuthTokenReport", ChargeAuthTokenType, needed=True)
    )
    v = get("consumptions")
    o.consumptions = (
        [
            decode_charge_auth_token_report_consumption(x)
            if x.__class__ is dict
            else _item_record(x, d, "consumptions", "ChargeAuthTokenReport")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "consumptions", "ChargeAuthTokenReport", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeAuthTokenReport")
    return o


# Below the class, so that models may hold each other.
from .charge_auth_token_report_consumption import decode_charge_auth_token_report_consumption
from .charge_auth_token_type import ChargeAuthTokenType, members as _charge_auth_token_type

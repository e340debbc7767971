"""PromotionCode."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    money as _money,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PromotionCode(_Model):
    """PromotionCode."""

    id: int
    code: str
    description: str | None = None
    amount: _Decimal
    amount_formatted: str
    type: _models.PromotionCodeType
    operator: _models.Operator | None = None
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    start_at: _datetime.datetime | None = None
    end_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PromotionCode:
        """Read the JSON object, under the API's names."""
        return decode_promotion_code(_dict(data))

    _fields = (
        ("id", "id", None),
        ("code", "code", None),
        ("description", "description", None),
        ("amount", "amount", _to_number),
        ("amountFormatted", "amount_formatted", None),
        ("type", "type", _to_value),
        ("operator", "operator", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
        ("startAt", "start_at", _to_instant),
        ("endAt", "end_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "code",
        "description",
        "amount",
        "amountFormatted",
        "type",
        "operator",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "startAt",
        "endAt",
    )
)


def decode_promotion_code(d: _Any) -> PromotionCode:
    """Read the JSON object of a `PromotionCode`."""
    o = _new(PromotionCode)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "PromotionCode", needed=True)
    v = get("code")
    o.code = v if v.__class__ is str else _text(d, "code", "PromotionCode", needed=True)
    v = get("description")
    o.description = (
        None if v is None else v if v.__class__ is str else _text(d, "description", "PromotionCode")
    )
    o.amount = _money(d, "amount", "PromotionCode", needed=True)
    v = get("amountFormatted")
    o.amount_formatted = (
        v if v.__class__ is str else _text(d, "amountFormatted", "PromotionCode", needed=True)
    )
    v = get("type")
    o.type = (
        _promotion_code_type[v]
        if v.__class__ is str and v in _promotion_code_type
        else _word(d, "type", "PromotionCode", PromotionCodeType, needed=True)
    )
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "PromotionCode")
    )
    v = get("createdAt")
    o.created_at = None if v is None else _instant(d, "createdAt", "PromotionCode")
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "PromotionCode")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "PromotionCode")
    v = get("startAt")
    o.start_at = None if v is None else _instant(d, "startAt", "PromotionCode")
    v = get("endAt")
    o.end_at = None if v is None else _instant(d, "endAt", "PromotionCode")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PromotionCode")
    return o


# Below the class, so that models may hold each other.
from .operator import decode_operator
from .promotion_code_type import PromotionCodeType, members as _promotion_code_type

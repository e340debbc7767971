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
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    money as _money,
    odd as _odd,
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
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .promotion_code_type import PromotionCodeType, members as _promotion_code_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PromotionCode(_Model):
    """A code that gives a driver credit or a discount."""

    id: int
    """Identifies the promotion code; needed to redeem it."""
    code: str
    """The text that drivers know."""
    description: str | None = None
    """What it is for, for people to read; null if nobody said."""
    amount: _Decimal
    """What it gives: major units of money for `CREDIT`, a percentage for the two discounts."""
    amount_formatted: str
    """The amount as people read it, with its unit."""
    type: _models.PromotionCodeType
    """Credit or discount, and on what."""
    operator: _models.Operator | None = None
    """The operator that it belongs to; null if none."""
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    start_at: _datetime.datetime | None = None
    """From when it counts, UTC; null if no start is set."""
    end_at: _datetime.datetime | None = None
    """Until when it counts, UTC; null if no end is set."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "code": _MISSING,
    "description": None,
    "amount": _MISSING,
    "amountFormatted": _MISSING,
    "type": _MISSING,
    "operator": None,
    "createdAt": None,
    "updatedAt": None,
    "deletedAt": None,
    "startAt": None,
    "endAt": None,
}


def decode_promotion_code(d: _Any) -> PromotionCode:
    """Read the JSON object of a `PromotionCode`."""
    if len(d) != 12:
        return _odd(d, PromotionCode, _blank, decode_promotion_code)
    o = _new(PromotionCode)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PromotionCode", True)
        v = d["code"]
        o.code = v if v.__class__ is str else _text(v, d, "code", "PromotionCode", True)
        v = d["description"]
        o.description = (
            v if v.__class__ is str else None if v is None else _text(v, d, "description", "PromotionCode")
        )
        v = d["amount"]
        o.amount = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "amount", "PromotionCode", True)
        )
        v = d["amountFormatted"]
        o.amount_formatted = (
            v if v.__class__ is str else _text(v, d, "amountFormatted", "PromotionCode", True)
        )
        v = d["type"]
        o.type = (
            _promotion_code_type[v]
            if v.__class__ is str and v in _promotion_code_type
            else _word(v, d, "type", "PromotionCode", PromotionCodeType, True)
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "PromotionCode")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "PromotionCode")
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "PromotionCode")
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "PromotionCode")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "PromotionCode")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "PromotionCode")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "PromotionCode")
        v = d["startAt"]
        try:
            o.start_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "startAt", "PromotionCode")
            )
        except (TypeError, ValueError):
            o.start_at = _instant(v, d, "startAt", "PromotionCode")
        v = d["endAt"]
        try:
            o.end_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "endAt", "PromotionCode")
            )
        except (TypeError, ValueError):
            o.end_at = _instant(v, d, "endAt", "PromotionCode")
    except KeyError:
        return _odd(d, PromotionCode, _blank, decode_promotion_code)
    o._rest = _COMPLETE
    return o

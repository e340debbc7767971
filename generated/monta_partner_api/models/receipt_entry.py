"""ReceiptEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    money as _money,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ReceiptEntry(_Model):
    """One line of a receipt."""

    title: str
    """What the line is for."""
    sub_title: str | None = None
    """A second line under the title; null if there is none."""
    amount: _Decimal
    """Amount of the line, in major units of the receipt's currency."""
    sub_amount: _Decimal
    """Sub amount of the line, in major units of the receipt's currency. Elsewhere in the API a sub amount
    is without VAT; for receipts this is not stated."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ReceiptEntry:
        """Read the JSON object, under the API's names."""
        return decode_receipt_entry(_dict(data))

    _fields = (
        ("title", "title", None),
        ("subTitle", "sub_title", None),
        ("amount", "amount", _to_number),
        ("subAmount", "sub_amount", _to_number),
    )


_new = object.__new__
_blank = {
    "title": _MISSING,
    "subTitle": None,
    "amount": _MISSING,
    "subAmount": _MISSING,
}


def decode_receipt_entry(d: _Any) -> ReceiptEntry:
    """Read the JSON object of a `ReceiptEntry`."""
    if len(d) != 4:
        return _odd(d, ReceiptEntry, _blank, decode_receipt_entry)
    o = _new(ReceiptEntry)
    try:
        v = d["title"]
        o.title = v if v.__class__ is str else _text(v, d, "title", "ReceiptEntry", True)
        v = d["subTitle"]
        o.sub_title = (
            v if v.__class__ is str else None if v is None else _text(v, d, "subTitle", "ReceiptEntry")
        )
        v = d["amount"]
        o.amount = _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "amount", "ReceiptEntry", True)
        v = d["subAmount"]
        o.sub_amount = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "subAmount", "ReceiptEntry", True)
        )
    except KeyError:
        return _odd(d, ReceiptEntry, _blank, decode_receipt_entry)
    o._rest = _COMPLETE
    return o

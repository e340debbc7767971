"""ReceiptEntry."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    money as _money,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ReceiptEntry(_Model):
    """ReceiptEntry."""

    title: str
    sub_title: str | None = None
    amount: _Decimal
    sub_amount: _Decimal
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "title",
        "subTitle",
        "amount",
        "subAmount",
    )
)


def decode_receipt_entry(d: _Any) -> ReceiptEntry:
    """Read the JSON object of a `ReceiptEntry`."""
    o = _new(ReceiptEntry)
    get = d.get
    v = get("title")
    o.title = v if v.__class__ is str else _text(d, "title", "ReceiptEntry", needed=True)
    v = get("subTitle")
    o.sub_title = None if v is None else v if v.__class__ is str else _text(d, "subTitle", "ReceiptEntry")
    o.amount = _money(d, "amount", "ReceiptEntry", needed=True)
    o.sub_amount = _money(d, "subAmount", "ReceiptEntry", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ReceiptEntry")
    return o


# Below the class, so that models may hold each other.

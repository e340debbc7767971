"""Receipt."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    money as _money,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Receipt(_Model):
    """Receipt."""

    id: int
    version: int
    total_amount: _Decimal
    currency: _models.CurrencySummary | None = None
    entries: _list[_models.ReceiptEntry]
    vat: _Decimal
    pdf_url: str | None = None
    created_at: _datetime.datetime
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Receipt:
        """Read the JSON object, under the API's names."""
        return decode_receipt(_dict(data))

    _fields = (
        ("id", "id", None),
        ("version", "version", None),
        ("totalAmount", "total_amount", _to_number),
        ("currency", "currency", _to_dict),
        ("entries", "entries", _to_list(_to_dict)),
        ("vat", "vat", _to_number),
        ("pdfUrl", "pdf_url", None),
        ("createdAt", "created_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "version",
        "totalAmount",
        "currency",
        "entries",
        "vat",
        "pdfUrl",
        "createdAt",
    )
)


def decode_receipt(d: _Any) -> Receipt:
    """Read the JSON object of a `Receipt`."""
    o = _new(Receipt)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Receipt", needed=True)
    v = get("version")
    o.version = v if v.__class__ is int else _integer(d, "version", "Receipt", needed=True)
    o.total_amount = _money(d, "totalAmount", "Receipt", needed=True)
    v = get("currency")
    o.currency = (
        None
        if v is None
        else decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "Receipt")
    )
    v = get("entries")
    o.entries = (
        [
            decode_receipt_entry(x) if x.__class__ is dict else _item_record(x, d, "entries", "Receipt")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "entries", "Receipt", needed=True)
    )
    o.vat = _money(d, "vat", "Receipt", needed=True)
    v = get("pdfUrl")
    o.pdf_url = None if v is None else v if v.__class__ is str else _text(d, "pdfUrl", "Receipt")
    o.created_at = _instant(d, "createdAt", "Receipt", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Receipt")
    return o


# Below the class, so that models may hold each other.
from .currency_summary import decode_currency_summary
from .receipt_entry import decode_receipt_entry

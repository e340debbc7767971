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
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    money as _money,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Receipt(_Model):
    """The receipt of a charge."""

    id: int
    """Identifies the receipt."""
    version: int
    """Version of its layout, not of its contents."""
    total_amount: _Decimal
    """Its total, in major units of `currency`."""
    currency: _models.CurrencySummary | None = None
    """The currency of all its amounts; null if none is given."""
    entries: _list[_models.ReceiptEntry]
    """Its lines: titles and amounts."""
    vat: _Decimal
    """VAT on it as an amount, not in %, in major units of `currency`."""
    pdf_url: str | None = None
    """Where to download it as a PDF; null if there is none."""
    created_at: _datetime.datetime
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "version": _MISSING,
    "totalAmount": _MISSING,
    "currency": None,
    "entries": _MISSING,
    "vat": _MISSING,
    "pdfUrl": None,
    "createdAt": _MISSING,
}


def decode_receipt(d: _Any) -> Receipt:
    """Read the JSON object of a `Receipt`."""
    if len(d) != 8:
        return _odd(d, Receipt, _blank, decode_receipt)
    o = _new(Receipt)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Receipt", True)
        v = d["version"]
        o.version = v if v.__class__ is int else _integer(v, d, "version", "Receipt", True)
        v = d["totalAmount"]
        o.total_amount = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "totalAmount", "Receipt", True)
        )
        v = d["currency"]
        o.currency = (
            None
            if v is None
            else _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "Receipt")
        )
        v = d["entries"]
        o.entries = (
            _records(v, d, "entries", "Receipt", _models.decode_receipt_entry)
            if v.__class__ is list
            else _array(v, d, "entries", "Receipt", True)
        )
        v = d["vat"]
        o.vat = _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "vat", "Receipt", True)
        v = d["pdfUrl"]
        o.pdf_url = v if v.__class__ is str else None if v is None else _text(v, d, "pdfUrl", "Receipt")
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Receipt", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Receipt", True)
    except KeyError:
        return _odd(d, Receipt, _blank, decode_receipt)
    o._rest = _COMPLETE
    return o

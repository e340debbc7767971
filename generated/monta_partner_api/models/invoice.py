"""Invoice."""

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
from .invoice_status import InvoiceStatus, members as _invoice_status


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Invoice(_Model):
    """An invoice for one wallet and one period. Amounts are in major units of `currency`."""

    id: int
    """Identifies the invoice."""
    wallet_id: int
    """The wallet."""
    from_: _datetime.datetime
    """When its period begins."""
    to: _datetime.datetime
    """When its period ends."""
    approved_at: _datetime.datetime | None = None
    """When it was approved; null before."""
    total_statement: _Decimal | None = None
    """Total of the statement, in major units; null if there is none."""
    total_payable_balance: _Decimal
    """Balance to be paid in all, in major units."""
    currency: _models.Currency
    """The currency of its amounts."""
    status: _models.InvoiceStatus
    """Whether it is paid."""
    created_at: _datetime.datetime
    due_at: _datetime.datetime | None = None
    """When it has to be paid; null if no day is set."""
    pdf_url: str | None = None
    """Where the PDF is; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Invoice:
        """Read the JSON object, under the API's names."""
        return decode_invoice(_dict(data))

    _fields = (
        ("id", "id", None),
        ("walletId", "wallet_id", None),
        ("from", "from_", _to_instant),
        ("to", "to", _to_instant),
        ("approvedAt", "approved_at", _to_instant),
        ("totalStatement", "total_statement", _to_number),
        ("totalPayableBalance", "total_payable_balance", _to_number),
        ("currency", "currency", _to_dict),
        ("status", "status", _to_value),
        ("createdAt", "created_at", _to_instant),
        ("dueAt", "due_at", _to_instant),
        ("pdfUrl", "pdf_url", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "walletId": _MISSING,
    "from": _MISSING,
    "to": _MISSING,
    "approvedAt": None,
    "totalStatement": None,
    "totalPayableBalance": _MISSING,
    "currency": _MISSING,
    "status": _MISSING,
    "createdAt": _MISSING,
    "dueAt": None,
    "pdfUrl": None,
}


def decode_invoice(d: _Any) -> Invoice:
    """Read the JSON object of a `Invoice`."""
    if len(d) != 12:
        return _odd(d, Invoice, _blank, decode_invoice)
    o = _new(Invoice)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Invoice", True)
        v = d["walletId"]
        o.wallet_id = v if v.__class__ is int else _integer(v, d, "walletId", "Invoice", True)
        v = d["from"]
        try:
            o.from_ = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "from", "Invoice", True)
        except (TypeError, ValueError):
            o.from_ = _instant(v, d, "from", "Invoice", True)
        v = d["to"]
        try:
            o.to = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "to", "Invoice", True)
        except (TypeError, ValueError):
            o.to = _instant(v, d, "to", "Invoice", True)
        v = d["approvedAt"]
        try:
            o.approved_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "approvedAt", "Invoice")
            )
        except (TypeError, ValueError):
            o.approved_at = _instant(v, d, "approvedAt", "Invoice")
        v = d["totalStatement"]
        o.total_statement = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "totalStatement", "Invoice")
        )
        v = d["totalPayableBalance"]
        o.total_payable_balance = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalPayableBalance", "Invoice", True)
        )
        v = d["currency"]
        o.currency = (
            _models.decode_currency(v) if v.__class__ is dict else _record(v, d, "currency", "Invoice", True)
        )
        v = d["status"]
        o.status = (
            _invoice_status[v]
            if v.__class__ is str and v in _invoice_status
            else _word(v, d, "status", "Invoice", InvoiceStatus, True)
        )
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Invoice", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Invoice", True)
        v = d["dueAt"]
        try:
            o.due_at = (
                None if v is None else r if (r := _from_iso(v)).tzinfo else _instant(v, d, "dueAt", "Invoice")
            )
        except (TypeError, ValueError):
            o.due_at = _instant(v, d, "dueAt", "Invoice")
        v = d["pdfUrl"]
        o.pdf_url = v if v.__class__ is str else None if v is None else _text(v, d, "pdfUrl", "Invoice")
    except KeyError:
        return _odd(d, Invoice, _blank, decode_invoice)
    o._rest = _COMPLETE
    return o

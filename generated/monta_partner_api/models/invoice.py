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
class Invoice(_Model):
    """Invoice."""

    id: int
    wallet_id: int
    from_: _datetime.datetime
    to: _datetime.datetime
    approved_at: _datetime.datetime | None = None
    total_statement: _Decimal | None = None
    total_payable_balance: _Decimal
    currency: _models.Currency
    status: _models.InvoiceStatus
    created_at: _datetime.datetime
    due_at: _datetime.datetime | None = None
    pdf_url: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "walletId",
        "from",
        "to",
        "approvedAt",
        "totalStatement",
        "totalPayableBalance",
        "currency",
        "status",
        "createdAt",
        "dueAt",
        "pdfUrl",
    )
)


def decode_invoice(d: _Any) -> Invoice:
    """Read the JSON object of a `Invoice`."""
    o = _new(Invoice)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Invoice", needed=True)
    v = get("walletId")
    o.wallet_id = v if v.__class__ is int else _integer(d, "walletId", "Invoice", needed=True)
    o.from_ = _instant(d, "from", "Invoice", needed=True)
    o.to = _instant(d, "to", "Invoice", needed=True)
    v = get("approvedAt")
    o.approved_at = None if v is None else _instant(d, "approvedAt", "Invoice")
    v = get("totalStatement")
    o.total_statement = None if v is None else _money(d, "totalStatement", "Invoice")
    o.total_payable_balance = _money(d, "totalPayableBalance", "Invoice", needed=True)
    v = get("currency")
    o.currency = decode_currency(v) if v.__class__ is dict else _record(d, "currency", "Invoice", needed=True)
    v = get("status")
    o.status = (
        _invoice_status[v]
        if v.__class__ is str and v in _invoice_status
        else _word(d, "status", "Invoice", InvoiceStatus, needed=True)
    )
    o.created_at = _instant(d, "createdAt", "Invoice", needed=True)
    v = get("dueAt")
    o.due_at = None if v is None else _instant(d, "dueAt", "Invoice")
    v = get("pdfUrl")
    o.pdf_url = None if v is None else v if v.__class__ is str else _text(d, "pdfUrl", "Invoice")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Invoice")
    return o


# Below the class, so that models may hold each other.
from .currency import decode_currency
from .invoice_status import InvoiceStatus, members as _invoice_status

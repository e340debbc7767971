"""InvoiceRequest."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .invoice_request_status import InvoiceRequestStatus, members as _invoice_request_status


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InvoiceRequest(_Model):
    """The request of a team to pay by invoice, on which Monta's finance team decides."""

    id: int
    """Identifies the request."""
    status: _models.InvoiceRequestStatus
    """What became of it."""
    requested_at: _datetime.datetime
    """When it was made, UTC."""
    approved_at: _datetime.datetime | None = None
    """When it was approved, UTC; null while it is not."""
    rejected_at: _datetime.datetime | None = None
    """When it was rejected, UTC; null while it is not."""
    rejection_reason: str | None = None
    """Why it was rejected; null if it was not."""
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> InvoiceRequest:
        """Read the JSON object, under the API's names."""
        return decode_invoice_request(_dict(data))

    _fields = (
        ("id", "id", None),
        ("status", "status", _to_value),
        ("requestedAt", "requested_at", _to_instant),
        ("approvedAt", "approved_at", _to_instant),
        ("rejectedAt", "rejected_at", _to_instant),
        ("rejectionReason", "rejection_reason", None),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "status": _MISSING,
    "requestedAt": _MISSING,
    "approvedAt": None,
    "rejectedAt": None,
    "rejectionReason": None,
    "updatedAt": None,
}


def decode_invoice_request(d: _Any) -> InvoiceRequest:
    """Read the JSON object of a `InvoiceRequest`."""
    if len(d) != 7:
        return _odd(d, InvoiceRequest, _blank, decode_invoice_request)
    o = _new(InvoiceRequest)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "InvoiceRequest", True)
        v = d["status"]
        o.status = (
            _invoice_request_status[v]
            if v.__class__ is str and v in _invoice_request_status
            else _word(v, d, "status", "InvoiceRequest", InvoiceRequestStatus, True)
        )
        v = d["requestedAt"]
        try:
            o.requested_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "requestedAt", "InvoiceRequest", True)
            )
        except (TypeError, ValueError):
            o.requested_at = _instant(v, d, "requestedAt", "InvoiceRequest", True)
        v = d["approvedAt"]
        try:
            o.approved_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "approvedAt", "InvoiceRequest")
            )
        except (TypeError, ValueError):
            o.approved_at = _instant(v, d, "approvedAt", "InvoiceRequest")
        v = d["rejectedAt"]
        try:
            o.rejected_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "rejectedAt", "InvoiceRequest")
            )
        except (TypeError, ValueError):
            o.rejected_at = _instant(v, d, "rejectedAt", "InvoiceRequest")
        v = d["rejectionReason"]
        o.rejection_reason = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "rejectionReason", "InvoiceRequest")
        )
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "InvoiceRequest")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "InvoiceRequest")
    except KeyError:
        return _odd(d, InvoiceRequest, _blank, decode_invoice_request)
    o._rest = _COMPLETE
    return o

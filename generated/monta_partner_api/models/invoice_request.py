"""InvoiceRequest."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InvoiceRequest(_Model):
    """InvoiceRequest."""

    id: int
    status: _models.InvoiceRequestStatus
    requested_at: _datetime.datetime
    approved_at: _datetime.datetime | None = None
    rejected_at: _datetime.datetime | None = None
    rejection_reason: str | None = None
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "status",
        "requestedAt",
        "approvedAt",
        "rejectedAt",
        "rejectionReason",
        "updatedAt",
    )
)


def decode_invoice_request(d: _Any) -> InvoiceRequest:
    """Read the JSON object of a `InvoiceRequest`."""
    o = _new(InvoiceRequest)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "InvoiceRequest", needed=True)
    v = get("status")
    o.status = (
        _invoice_request_status[v]
        if v.__class__ is str and v in _invoice_request_status
        else _word(d, "status", "InvoiceRequest", InvoiceRequestStatus, needed=True)
    )
    o.requested_at = _instant(d, "requestedAt", "InvoiceRequest", needed=True)
    v = get("approvedAt")
    o.approved_at = None if v is None else _instant(d, "approvedAt", "InvoiceRequest")
    v = get("rejectedAt")
    o.rejected_at = None if v is None else _instant(d, "rejectedAt", "InvoiceRequest")
    v = get("rejectionReason")
    o.rejection_reason = (
        None if v is None else v if v.__class__ is str else _text(d, "rejectionReason", "InvoiceRequest")
    )
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "InvoiceRequest")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "InvoiceRequest")
    return o


# Below the class, so that models may hold each other.
from .invoice_request_status import InvoiceRequestStatus, members as _invoice_request_status

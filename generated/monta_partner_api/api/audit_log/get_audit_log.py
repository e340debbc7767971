"""GET /api/v1/auditlog/events/{eventId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-audit-log"]


def request(
    event_id: str,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/auditlog/events/{_quote(event_id)}",
    )


def decode(data: _Any) -> _models.AuditEvent:
    """What the answer holds."""
    return _answer(data, _models.decode_audit_event, "AuditEvent")


async def call(
    client: _httpx.AsyncClient,
    event_id: str,
) -> _models.AuditEvent:
    """Get an event of the audit log

    One event with the user, the thing it happened to and all that was recorded.

    Scopes: audit-log:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        event_id: The event; an opaque text, not a number.

    Returns:
        `AuditEvent`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            event_id,
        ),
        decode,
    )

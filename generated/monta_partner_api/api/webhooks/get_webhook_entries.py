"""GET /api/v1/webhooks/entries."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-webhook-entries"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    status: _models.WebhookEntryStatus | _models.WebhookEntryStatusValue | str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if status is not None:
        params["status"] = _to_value(status)
    return Request(
        OPERATION,
        "/api/v1/webhooks/entries",
        params,
    )


def decode(data: _Any) -> _models.WebhookEntryPage:
    """What the answer holds."""
    return _answer(data, _models.decode_webhook_entry_page, "WebhookEntryPage")


def items(page: _models.WebhookEntryPage) -> _Sequence[_models.WebhookEntry]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    status: _models.WebhookEntryStatus | _models.WebhookEntryStatusValue | str | None = None,
) -> _models.WebhookEntryPage:
    """List webhook entries of the last 24 hours

    The events that were to be sent to your webhook during the last 24 hours, to find out why some are
    pending or have failed. Newer versions of the API list only those two kinds. Entries older than 24 hours
    are gone.

    Scopes: webhooks:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        status: Only those with this status.

    Returns:
        Awaited, one page; iterated with `async for`, every `WebhookEntry` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            status=status,
        ),
        decode,
    )

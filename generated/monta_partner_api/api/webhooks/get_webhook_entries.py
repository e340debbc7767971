"""GET /api/v1/webhooks/entries."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
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
    """The call, ready to be sent."""
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = page
    if per_page is not None:
        params["perPage"] = per_page
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
    """GET /api/v1/webhooks/entries

    Args:
        page:
        per_page:
        status:
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

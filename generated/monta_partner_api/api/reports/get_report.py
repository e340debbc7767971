"""GET /api/v1/reports/{reportId}."""

from __future__ import annotations

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
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-report"]


def request(
    report_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/reports/{_quote(_checked(report_id, 'report_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Report:
    """What the answer holds."""
    return _answer(data, _models.decode_report, "Report")


async def call(
    client: _httpx.AsyncClient,
    report_id: int,
) -> _models.Report:
    """Get a report of a problem

    One report about a charge point: who reported what, who works on it, and whether it is resolved.

    Scopes: reports:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        report_id: The report.

    Returns:
        `Report`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            report_id,
        ),
        decode,
    )

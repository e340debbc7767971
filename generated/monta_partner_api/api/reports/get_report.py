"""GET /api/v1/reports/{reportId}."""

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

OPERATION = _OPERATIONS["get-report"]


def request(
    report_id: int,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/reports/{_quote(report_id)}",
    )


def decode(data: _Any) -> _models.Report:
    """What the answer holds."""
    return _answer(data, _models.decode_report, "Report")


async def call(
    client: _httpx.AsyncClient,
    report_id: int,
) -> _models.Report:
    """GET /api/v1/reports/{reportId}

    Args:
        report_id:
    """
    return await _call(
        client,
        request(
            report_id,
        ),
        decode,
    )

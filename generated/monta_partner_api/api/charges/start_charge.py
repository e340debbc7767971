"""POST /api/v1/charges."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["start-charge"]


def request(
    body: _models.StartCharge,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/charges",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    body: _models.StartCharge,
) -> _models.Charge:
    """POST /api/v1/charges

    Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

    Args:
        kwh_limit: (at least 1, at most 500)
        soc_limit: (at least 1, at most 100)
        price_limit: (at least 1)
        price_group_id: (more than 0)

    Returns:
        `Charge`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )

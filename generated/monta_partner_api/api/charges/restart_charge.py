"""GET /api/v1/charges/{chargeId}/restart."""

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

OPERATION = _OPERATIONS["restart-charge"]


def request(
    charge_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charges/{_quote(_checked(charge_id, 'charge_id', bits=64))}/restart",
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
) -> _models.Charge:
    """Start a reserved charge or restart a stopped one

    Starts a charge that `POST /charges` reserved, or resumes a stopped one. A GET that acts on hardware:
    keep it out of caches, prefetching and automatic retries. The answer comes before energy flows: read the
    charge until its state is `charging`. Also reaches the sub-operators of your organisation.

    Scopes: control-charging:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_id: The charge to start.

    Returns:
        `Charge`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_id,
        ),
        decode,
    )

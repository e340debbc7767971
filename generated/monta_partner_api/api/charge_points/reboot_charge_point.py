"""POST /api/v1/charge-points/{chargePointId}/reboot."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["reboot-charge-point"]


def request(
    charge_point_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(_checked(charge_point_id, 'charge_point_id', bits=64))}/reboot",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    charge_point_id: int,
) -> None:
    """Reboot a charge point

    Tells the charge point to restart. Acts on the hardware, so look for a running charge first. Nothing is
    returned: the state and the logs show what came of it. Also reaches the sub-operators of your
    organisation.

    Scopes: charge-points:write. Never sent again once it may have run.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_id: The charge point.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_id,
        ),
        decode,
    )

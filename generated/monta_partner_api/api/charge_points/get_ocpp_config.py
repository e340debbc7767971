"""GET /api/v1/charge-points/{chargePointIdentity}/ocpp-config."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ...client import Request, call as _call
from ...decoding import (
    free_rows as _free_rows,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-ocpp-config"]


def request(
    charge_point_identity: str,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charge-points/{_quote(charge_point_identity)}/ocpp-config",
    )


def decode(data: _Any) -> _list[_dict[str, _Any]]:
    """What the answer holds."""
    return _free_rows(data, "list")


def items(page: _list[_dict[str, _Any]]) -> _Sequence[_dict[str, _Any]]:
    """The rows of a page."""
    return page


async def call(
    client: _httpx.AsyncClient,
    charge_point_identity: str,
) -> _list[_dict[str, _Any]]:
    """Get the OCPP configuration of a charge point

    The OCPP settings of a charge point. Addressed by its identity, not by its numeric id. There are no
    pages, and no `data` around the list.

    Scopes: ocpp-config:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.

    Returns:
        Awaited, one page; iterated with `async for`, every `_dict[str, _Any]` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_point_identity,
        ),
        decode,
    )

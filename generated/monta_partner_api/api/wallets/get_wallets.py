"""GET /api/v1/wallets."""

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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-wallets"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    operator_id: int | None = None,
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
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=32)
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=32)
    return Request(
        OPERATION,
        "/api/v1/wallets",
        params,
    )


def decode(data: _Any) -> _models.WalletPage:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_page, "WalletPage")


def items(page: _models.WalletPage) -> _Sequence[_models.Wallet]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    operator_id: int | None = None,
) -> _models.WalletPage:
    """List wallets

    The wallets of one team or of one operator: send `teamId` or `operatorId`. Balances are missing here;
    get a single wallet to see its balance.

    Scopes: wallet-transactions:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        team_id: Only the wallets of this team. Required unless you send `operatorId`.
        operator_id: Only the wallets of this operator. Required unless you send `teamId`.

    Returns:
        Awaited, one page; iterated with `async for`, every `Wallet` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            team_id=team_id,
            operator_id=operator_id,
        ),
        decode,
    )

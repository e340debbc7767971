"""GET /api/v1/wallets/{walletId}."""

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

OPERATION = _OPERATIONS["get-wallet"]


def request(
    wallet_id: int,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        f"/api/v1/wallets/{_quote(wallet_id)}",
    )


def decode(data: _Any) -> _models.Wallet:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet, "Wallet")


async def call(
    client: _httpx.AsyncClient,
    wallet_id: int,
) -> _models.Wallet:
    """GET /api/v1/wallets/{walletId}

    Args:
        wallet_id:
    """
    return await _call(
        client,
        request(
            wallet_id,
        ),
        decode,
    )

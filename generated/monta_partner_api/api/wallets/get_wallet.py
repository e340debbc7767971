"""GET /api/v1/wallets/{walletId}."""

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

OPERATION = _OPERATIONS["get-wallet"]


def request(
    wallet_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/wallets/{_quote(_checked(wallet_id, 'wallet_id', bits=64))}",
    )


def decode(data: _Any) -> _models.Wallet:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet, "Wallet")


async def call(
    client: _httpx.AsyncClient,
    wallet_id: int,
) -> _models.Wallet:
    """Get a wallet

    One wallet with its balance.

    Scopes: wallet-transactions:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        wallet_id: The wallet.

    Returns:
        `Wallet`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            wallet_id,
        ),
        decode,
    )

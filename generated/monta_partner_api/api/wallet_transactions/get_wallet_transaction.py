"""GET /api/v1/wallet-transactions/{transactionId}."""

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

OPERATION = _OPERATIONS["get-wallet-transaction"]


def request(
    transaction_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/wallet-transactions/{_quote(_checked(transaction_id, 'transaction_id', bits=64))}",
    )


def decode(data: _Any) -> _models.WalletTransaction:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_transaction, "WalletTransaction")


async def call(
    client: _httpx.AsyncClient,
    transaction_id: int,
) -> _models.WalletTransaction:
    """Get a wallet transaction

    One movement of money with both its ends, VAT and what it was for. Also reaches the sub-operators of
    your organisation.

    Scopes: wallet-transactions:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        transaction_id: The wallet transaction.

    Returns:
        `WalletTransaction`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            transaction_id,
        ),
        decode,
    )

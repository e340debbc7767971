"""PATCH /api/v1/wallet-transactions/{transactionId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["patch-transaction"]


def request(
    transaction_id: int,
    body: _models.PatchWalletTransaction,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/wallet-transactions/{_quote(_checked(transaction_id, 'transaction_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.WalletTransaction:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_transaction, "WalletTransaction")


async def call(
    client: _httpx.AsyncClient,
    transaction_id: int,
    body: _models.PatchWalletTransaction,
) -> _models.WalletTransaction:
    """Update a wallet transaction (deprecated, without effect)

    Deprecated and without effect: it once set `partnerExternalId` and `partnerCustomPayload`, which are now
    always null. Nothing replaces it; match transactions to your own data by `referenceType` and
    `referenceId`.

    Scopes: transaction:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.
    Deprecated.

    Args:
        transaction_id: The wallet transaction.
        partner_external_id: Not kept.
        partner_custom_payload: Not kept.

    Returns:
        `WalletTransaction`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            transaction_id,
            body,
        ),
        decode,
    )

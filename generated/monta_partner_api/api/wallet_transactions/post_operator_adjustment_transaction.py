"""POST /api/v1/wallet-transactions/operator-adjustment-transaction."""

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

OPERATION = _OPERATIONS["post-operator-adjustment-transaction"]


def request(
    body: _models.OperatorAdjustmentTransaction,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/wallet-transactions/operator-adjustment-transaction",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.WalletTransaction:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_transaction, "WalletTransaction")


async def call(
    client: _httpx.AsyncClient,
    body: _models.OperatorAdjustmentTransaction,
) -> _models.WalletTransaction:
    """Move money between two wallets

    The operator moves an amount from one wallet to another, for example to correct a balance. Money moves
    with every call and nothing guards against doubles: after a lost answer, look for the transaction before
    you send it again.

    Scopes: wallet-transaction:write. Never sent again once it may have run.

    Args:
        from_wallet_id: The wallet that pays.
        to_wallet_id: The wallet that receives.
        note: Why the money moves.
        currency_id: The currency of `amount`.
        amount: How much to move, in major units.
        partner_external_id: Deprecated: not kept, always null in answers.
        partner_custom_payload: Deprecated: not kept, always null in answers.

    Returns:
        `WalletTransaction`.

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

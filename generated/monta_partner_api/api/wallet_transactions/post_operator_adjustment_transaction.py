"""POST /api/v1/wallet-transactions/operator-adjustment-transaction."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-operator-adjustment-transaction"]


def request(
    body: _models.OperatorAdjustmentTransaction,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/wallet-transactions/operator-adjustment-transaction",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.WalletTransaction:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_transaction, "WalletTransaction")


async def call(
    client: _httpx.AsyncClient,
    body: _models.OperatorAdjustmentTransaction,
) -> _models.WalletTransaction:
    """POST /api/v1/wallet-transactions/operator-adjustment-transaction

    Args:
        from_wallet_id:
        to_wallet_id:
        note:
        currency_id:
        amount:
        partner_external_id:
        partner_custom_payload:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )

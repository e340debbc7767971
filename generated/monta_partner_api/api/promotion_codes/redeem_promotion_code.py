"""POST /api/v1/promotion-codes/redeem."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["redeem-promotion-code"]


def request(
    body: _models.RedeemPromotionCode,
) -> Request:
    """The call, ready to be sent."""
    return Request(
        OPERATION,
        "/api/v1/promotion-codes/redeem",
        body=body.to_dict(),
    )


def decode(data: _Any) -> _models.PromotionCodeRedemption:
    """What the answer holds."""
    return _answer(data, _models.decode_promotion_code_redemption, "PromotionCodeRedemption")


async def call(
    client: _httpx.AsyncClient,
    body: _models.RedeemPromotionCode,
) -> _models.PromotionCodeRedemption:
    """POST /api/v1/promotion-codes/redeem

    Args:
        promotion_code_id:
        user_id:
        team_id:
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )

"""POST /api/v1/promotion-codes/redeem."""

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

OPERATION = _OPERATIONS["redeem-promotion-code"]


def request(
    body: _models.RedeemPromotionCode,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/promotion-codes/redeem",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.PromotionCodeRedemption:
    """What the answer holds."""
    return _answer(data, _models.decode_promotion_code_redemption, "PromotionCodeRedemption")


async def call(
    client: _httpx.AsyncClient,
    body: _models.RedeemPromotionCode,
) -> _models.PromotionCodeRedemption:
    """Redeem a promotion code

    Redeems a promotion code for a user and, where it applies, for a team. It takes the id of the promotion
    code, not its text; list the promotion codes to find it. Do not send it again after a lost answer: it
    may be redeemed twice. Also reaches the sub-operators of your organisation.

    Scopes: promotion-codes:write. Never sent again once it may have run.

    Args:
        promotion_code_id: The promotion code, by its id and not by its text.
        user_id: The user who redeems it.
        team_id: The team that it is for; leave it out where no team is concerned.

    Returns:
        `PromotionCodeRedemption`.

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

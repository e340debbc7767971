"""GET /api/v1/charge-auth-tokens."""

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

OPERATION = _OPERATIONS["get-charge-auth-tokens"]


def request(
    *,
    team_id: int | None = None,
    partner_external_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    return Request(
        OPERATION,
        "/api/v1/charge-auth-tokens",
        params,
    )


def decode(data: _Any) -> _models.ChargeAuthTokenPage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_auth_token_page, "ChargeAuthTokenPage")


def items(page: _models.ChargeAuthTokenPage) -> _Sequence[_models.ChargeAuthToken]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    team_id: int | None = None,
    partner_external_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> _models.ChargeAuthTokenPage:
    """List charge auth tokens

    The RFID tags and vehicle ids with which drivers start charges, page by page. To find the charges of
    one, filter the charges by its `type` and `identifier`.

    Scopes: charge-auth-tokens:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        team_id: Only those of this team.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.

    Returns:
        Awaited, one page; iterated with `async for`, every `ChargeAuthToken` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            team_id=team_id,
            partner_external_id=partner_external_id,
            page=page,
            per_page=per_page,
        ),
        decode,
    )

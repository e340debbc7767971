"""PATCH /api/v1/teams/{id}."""

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

OPERATION = _OPERATIONS["patch-team"]


def request(
    id: int,
    body: _models.PatchTeam,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/teams/{_quote(_checked(id, 'id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    id: int,
    body: _models.PatchTeam,
) -> _models.Team:
    """Update a team

    Changes a team. What you leave out stays as it is; null clears a value where that makes sense. An
    `address` is sent whole. Operator and `type` cannot be changed. A change to `paymentMethod` `invoice`
    needs `vatNumber`, `financeEmail` and the approval of Monta's finance team. Also reaches the
    sub-operators of your organisation.

    Scopes: teams:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        id: The team.
        user_id: The user who is to own the team. If you do not know it, send `userEmail`.
        user_email: Email address of the user who is to own the team, in place of `userId`.
        finance_email: Email address for matters of money; needed to pay by `invoice`.
        name: Name of the team.
        contact_email: Email address at which the team is reached.
        address: Where the team is. Send the whole address; a country under sanctions is refused.
        company_name: Name of the company behind the team.
        vat_number: VAT number; needed to pay by `invoice`.
        company_registration_number: Number of the company in the public register.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, kept as it is; null removes it.
        payment_method: How the team is to pay.

    Returns:
        `Team`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            id,
            body,
        ),
        decode,
    )

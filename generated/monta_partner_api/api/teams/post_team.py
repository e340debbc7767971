"""POST /api/v1/teams."""

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

OPERATION = _OPERATIONS["post-team"]


def request(
    body: _models.CreateTeam,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/teams",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Team:
    """What the answer holds."""
    return _answer(data, _models.decode_team, "Team")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTeam,
) -> _models.Team:
    """Create a team

    Creates a team, owned by the user that `userId` or, when you do not know that, `userEmail` names.
    Without `operatorId` the team goes to the default operator of the credentials; when that is not
    possible, the request is refused. `paymentMethod` `invoice` needs `vatNumber`, `financeEmail` and the
    approval of Monta's finance team. After a lost answer, look for the team by `partnerExternalId` before
    you create it again. Also reaches the sub-operators of your organisation.

    Scopes: teams:write. Never sent again once it may have run.

    Args:
        user_id: The user who is to own the team. If you do not know it, send `userEmail`.
        user_email: Email address of the user who is to own the team, in place of `userId`.
        operator_id: The operator to put it under; the default operator of the credentials unless given. If that is
            not possible, the request is refused.
        name: Name of the team, not empty.
        contact_email: Email address at which the team is reached.
        type: What kind of team it is.
        address: Where the team is. Send a valid address; a country under sanctions is refused.
        company_name: Name of the company behind the team.
        vat_number: VAT number; needed to pay by `invoice`.
        company_registration_number: Number of the company in the public register.
        finance_email: Email address for matters of money; needed to pay by `invoice`.
        partner_external_id: Your own key for it; null if you set none.
        partner_custom_payload: Any JSON of yours, kept as it is.
        payment_method: How the team is to pay; `source` unless given.

    Returns:
        `Team`.

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

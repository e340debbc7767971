"""PATCH /api/v1/charges/{chargeId}."""

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

OPERATION = _OPERATIONS["patch-charge"]


def request(
    charge_id: int,
    body: _models.PatchCharge,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/charges/{_quote(_checked(charge_id, 'charge_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Charge:
    """What the answer holds."""
    return _answer(data, _models.decode_charge, "Charge")


async def call(
    client: _httpx.AsyncClient,
    charge_id: int,
    body: _models.PatchCharge,
) -> _models.Charge:
    """Update your own data on a charge

    Changes your key, your JSON and the payment session of a charge, nothing else. Keys that you leave out
    stay as they are, null clears. The payment session is replaced as a whole, so send all of it, for
    instance to add the amount after you captured the payment. Also reaches the sub-operators of your
    organisation.

    Scopes: charges:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        charge_id: The charge to change.
        generic_payment_session: The payment outside Monta. It replaces the old one as a whole, so send every field of it.
        partner_external_id: Your own key for it; null removes it.
        partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

    Returns:
        `Charge`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            charge_id,
            body,
        ),
        decode,
    )

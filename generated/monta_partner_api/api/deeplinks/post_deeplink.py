"""POST /api/v1/deeplinks."""

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

OPERATION = _OPERATIONS["post-deeplink"]


def request(
    body: _models.CreateDeeplink,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/deeplinks",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Deeplink:
    """What the answer holds."""
    return _answer(data, _models.decode_deeplink, "Deeplink")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateDeeplink,
) -> _models.Deeplink:
    """Create a deeplink

    Creates a link, usually with a QR code, that leads to a web address or to something in Monta such as a
    charge point. `destination` has to fit `destinationType`. Without `operatorId` it belongs to the
    operator of the credentials. Also reaches the sub-operators of your organisation.

    Scopes: deeplinks:write. Never sent again once it may have run.

    Args:
        destination_type: Whether it leads to a web address or to something in Monta.
        destination: Where it leads; has to fit `destinationType`.
        comment: A note of yours.
        operator_id: The operator that it is for; that of the credentials unless given.

    Returns:
        `Deeplink`.

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

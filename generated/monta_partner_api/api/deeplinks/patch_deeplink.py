"""PATCH /api/v1/deeplinks/{deeplinkId}."""

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

OPERATION = _OPERATIONS["patch-deeplink"]


def request(
    deeplink_id: int,
    body: _models.PatchDeeplink,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/deeplinks/{_quote(_checked(deeplink_id, 'deeplink_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Deeplink:
    """What the answer holds."""
    return _answer(data, _models.decode_deeplink, "Deeplink")


async def call(
    client: _httpx.AsyncClient,
    deeplink_id: int,
    body: _models.PatchDeeplink,
) -> _models.Deeplink:
    """Update a deeplink

    Gives a deeplink another destination or comment. What you leave out stays as it is. Send
    `destinationType` and `destination` together when you go from one kind of destination to the other. Also
    reaches the sub-operators of your organisation.

    Scopes: deeplinks:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        deeplink_id: The deeplink to change.
        destination_type: Whether it leads to a web address or to something in Monta.
        destination: Where it leads; has to fit `destinationType`.
        comment: A note of yours; null removes it.

    Returns:
        `Deeplink`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            deeplink_id,
            body,
        ),
        decode,
    )

"""POST /api/v1/webhooks/get-signature-detail."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-signature-detail"]


def request(
    body: _Sequence[_Mapping[str, _Any]],
    *,
    include_secrets: bool | None = None,
    webhook_secret: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if include_secrets is not None:
        params["includeSecrets"] = include_secrets
    if webhook_secret is not None:
        params["webhookSecret"] = webhook_secret
    return Request(
        OPERATION,
        "/api/v1/webhooks/get-signature-detail",
        params,
        body=body,
    )


def decode(data: _Any) -> _models.SignatureExplanation:
    """What the answer holds."""
    return _answer(data, _models.decode_signature_explanation, "SignatureExplanation")


async def call(
    client: _httpx.AsyncClient,
    body: _Sequence[_Mapping[str, _Any]],
    *,
    include_secrets: bool | None = None,
    webhook_secret: str | None = None,
) -> _models.SignatureExplanation:
    """Explain the signature of a payload

    Signs the payload that you send and shows each step, to compare with your own check of
    `X-Monta-Signature`. The payload is a list of objects and is signed without white space. Alpha: only for
    debugging, not for production, and it may change at any time.

    Scopes: manage-webhooks:read. Safe to repeat.
    Alpha: may change.

    Args:
        include_secrets: True shows the secret in the answer; false unless given.
        webhook_secret: Sign with this secret in place of the one in your settings. It stands in the URL, so use one
            made up for the test.

    Returns:
        `SignatureExplanation`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
            include_secrets=include_secrets,
            webhook_secret=webhook_secret,
        ),
        decode,
    )

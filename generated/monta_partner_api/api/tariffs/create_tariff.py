"""POST /api/v1/tariffs."""

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

OPERATION = _OPERATIONS["create-tariff"]


def request(
    body: _models.CreateTariff,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/tariffs",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Tariff:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff, "Tariff")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateTariff,
) -> _models.Tariff:
    """Create a tariff

    Creates a tariff, still without prices. Next create its period groups, then their recurring periods, and
    at last its prices (`POST /tariffs/{tariffId}/create-prices`): until then the tariff has no effect.

    Scopes: tariffs:write. Never sent again once it may have run.

    Args:
        external_id: Key of the tariff outside Monta.
        description: What the tariff is, in a few words.
        country_id: The country that it applies to, from `GET /countries`.
        country_area_id: The country area that it applies to, from `GET /country-areas`; absent or null: none in
            particular.
        currency_id: The currency of its prices, from `GET /currencies`.
        team_id: The team that the tariff is for; absent or null: no team in particular.
        prices_with_vat: True: its prices contain VAT. False: they do not.
        zip_codes: The zip codes that it covers, each as text.
        tariff_type: How its prices come about.
        active: Whether the tariff is in use. What holds when you leave it out is not stated, so send it.
        time_zone: Time zone by IANA name. The hours of its recurring periods count in it.
        area: The area it covers, in words for people.
        customer_type: The class of customer that it is for; absent or null: no class in particular.

    Returns:
        `Tariff`.

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

"""PUT /api/v1/tariffs/{tariffId}."""

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

OPERATION = _OPERATIONS["update-tariff"]


def request(
    tariff_id: int,
    body: _models.UpdateTariff,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/tariffs/{_quote(_checked(tariff_id, 'tariff_id', bits=64))}",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.Tariff:
    """What the answer holds."""
    return _answer(data, _models.decode_tariff, "Tariff")


async def call(
    client: _httpx.AsyncClient,
    tariff_id: int,
    body: _models.UpdateTariff,
) -> _models.Tariff:
    """Replace a tariff

    Replaces the tariff: send every field, changed or not. Call `POST /tariffs/{tariffId}/create-prices`
    once after all changes to the tariff and its parts; until then the prices are out of date.

    Scopes: tariffs:write. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        tariff_id: The tariff.
        external_id: Key of the tariff outside Monta.
        description: What the tariff is, in a few words.
        country_id: The country that it applies to, from `GET /countries`.
        country_area_id: The country area that it applies to, from `GET /country-areas`; absent or null: none in
            particular.
        currency_id: The currency of its prices, from `GET /currencies`.
        team_id: The team that the tariff is for; absent or null: no team in particular.
        prices_with_vat: True: its prices contain VAT. False: they do not.
        zip_codes: The zip codes that it covers, each as text. Whether leaving them out keeps or clears them is not
            stated, so send them.
        tariff_type: How its prices come about. Whether leaving it out keeps it is not stated, so send it.
        active: Whether the tariff is in use.
        time_zone: Time zone by IANA name. The hours of its recurring periods count in it.
        area: The area it covers, in words for people.
        customer_type: The class of customer that it is for, in capitals; absent or null: no class in particular.

    Returns:
        `Tariff`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            tariff_id,
            body,
        ),
        decode,
    )

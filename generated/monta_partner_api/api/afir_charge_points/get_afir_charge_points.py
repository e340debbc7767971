"""GET /api/v1/afir/charge-points."""

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

OPERATION = _OPERATIONS["get-afir-charge-points"]


def request(
    *,
    country_id: int | None = None,
    per_page: int | None = None,
    after: int | None = None,
    before: int | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if country_id is not None:
        params["countryId"] = _checked(country_id, "country_id", bits=64)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if after is not None:
        params["after"] = _checked(after, "after", bits=64)
    if before is not None:
        params["before"] = _checked(before, "before", bits=64)
    return Request(
        OPERATION,
        "/api/v1/afir/charge-points",
        params,
    )


def decode(data: _Any) -> _models.AfirChargePointPage:
    """What the answer holds."""
    return _answer(data, _models.decode_afir_charge_point_page, "AfirChargePointPage")


def items(page: _models.AfirChargePointPage) -> _Sequence[_models.AfirChargePoint]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    country_id: int | None = None,
    per_page: int | None = None,
    after: int | None = None,
    before: int | None = None,
) -> _models.AfirChargePointPage:
    """List charge points with their AFIR data

    Beta. Charge points with the data that the EU rules on public charging (AFIR) ask for, walked with
    cursors. Free credentials for this data alone exist; they allow 100 requests in 10 minutes. Monta by now
    deprecates it in favour of a DATEX II operation of its Public API, which takes other credentials and a
    two-letter country code.

    Scopes: none. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    Beta: may change.

    Args:
        country_id: Only those in this country, from `GET /countries`.
        per_page: Rows a page, 1 to 100; 100 unless given.
        after: Only charge points after this one: the next page. Take `meta.after`, which is text there and a
            whole number here.
        before: Only charge points before this one: the previous page. Take `meta.before`, which is text there
            and a whole number here.

    Returns:
        Awaited, one page; iterated with `async for`, every `AfirChargePoint` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            country_id=country_id,
            per_page=per_page,
            after=after,
            before=before,
        ),
        decode,
    )

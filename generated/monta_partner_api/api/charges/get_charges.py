"""GET /api/v1/charges."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
    together as _together,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    to_second as _to_second,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-charges"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    operator_id: int | None = None,
    charge_point_id: int | None = None,
    site_id: int | None = None,
    state: _models.ChargeStateFilter | _models.ChargeStateFilterValue | str | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    from_updated_date: _datetime.datetime | None = None,
    from_completed_date: _datetime.datetime | None = None,
    to_completed_date: _datetime.datetime | None = None,
    charge_auth_type: _models.ChargeAuthTokenType | _models.ChargeAuthTokenTypeValue | str | None = None,
    charge_auth_id: str | None = None,
    partner_external_id: str | None = None,
    operator_role: _models.OperatorRole | _models.OperatorRoleValue | str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    _together(charge_auth_type=charge_auth_type, charge_auth_id=charge_auth_id)
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=64)
    if charge_point_id is not None:
        params["chargePointId"] = _checked(charge_point_id, "charge_point_id", bits=64)
    if site_id is not None:
        params["siteId"] = _checked(site_id, "site_id", bits=64)
    if state is not None:
        params["state"] = _to_value(state)
    if from_date is not None:
        params["fromDate"] = _to_second(from_date, "from_date")
    if to_date is not None:
        params["toDate"] = _to_second(to_date, "to_date")
    if from_updated_date is not None:
        params["fromUpdatedDate"] = _to_second(from_updated_date, "from_updated_date")
    if from_completed_date is not None:
        params["fromCompletedDate"] = _to_second(from_completed_date, "from_completed_date")
    if to_completed_date is not None:
        params["toCompletedDate"] = _to_second(to_completed_date, "to_completed_date")
    if charge_auth_type is not None:
        params["chargeAuthType"] = _to_value(charge_auth_type)
    if charge_auth_id is not None:
        params["chargeAuthId"] = charge_auth_id
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    if operator_role is not None:
        params["operatorRole"] = _to_value(operator_role)
    return Request(
        OPERATION,
        "/api/v1/charges",
        params,
    )


def decode(data: _Any) -> _models.ChargePage:
    """What the answer holds."""
    return _answer(data, _models.decode_charge_page, "ChargePage")


def items(page: _models.ChargePage) -> _Sequence[_models.Charge]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    team_id: int | None = None,
    operator_id: int | None = None,
    charge_point_id: int | None = None,
    site_id: int | None = None,
    state: _models.ChargeStateFilter | _models.ChargeStateFilterValue | str | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    from_updated_date: _datetime.datetime | None = None,
    from_completed_date: _datetime.datetime | None = None,
    to_completed_date: _datetime.datetime | None = None,
    charge_auth_type: _models.ChargeAuthTokenType | _models.ChargeAuthTokenTypeValue | str | None = None,
    charge_auth_id: str | None = None,
    partner_external_id: str | None = None,
    operator_role: _models.OperatorRole | _models.OperatorRoleValue | str | None = None,
) -> _models.ChargePage:
    """GET /api/v1/charges

    Scopes: charge-transactions:read. Safe to repeat.
    Paged: at most 100 rows a page.
    One query serves at most 20000 rows; narrow it by dates.

    Args:
        page: (at least 0)
        per_page: (at least 1, at most 100)

    Returns:
        Awaited, one page; iterated with `async for`, every `Charge` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            team_id=team_id,
            operator_id=operator_id,
            charge_point_id=charge_point_id,
            site_id=site_id,
            state=state,
            from_date=from_date,
            to_date=to_date,
            from_updated_date=from_updated_date,
            from_completed_date=from_completed_date,
            to_completed_date=to_completed_date,
            charge_auth_type=charge_auth_type,
            charge_auth_id=charge_auth_id,
            partner_external_id=partner_external_id,
            operator_role=operator_role,
        ),
        decode,
    )

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
    """List charges

    Charges at the charge points that the operator owns or, with `operatorRole` `payer`, charges that it
    paid for, page by page. One query serves at most 20,000 charges: narrow it by date when there are more.
    Which order the rows have is not stated, and pages shift when charges are added meanwhile, so drop
    repeats by `id`. To keep a copy up to date, ask with `fromUpdatedDate`. Also reaches the sub-operators
    of your organisation.

    Scopes: charge-transactions:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.
    One query serves at most 20000 rows; a client splits it by dates when there are more.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        team_id: Only those of this team. With `operatorRole` `owner` the team owns the charge point, with
            `payer` it pays for the charge.
        operator_id: Only those of this operator; one that the credentials reach. Without it, `operatorRole` `payer`
            takes the default operator of the credentials, and is refused if there is none.
        charge_point_id: Only those at this charge point.
        site_id: Only those at charge points of this site.
        state: Only those that are in this state now. `paying`, `releasing` and `released` cannot be asked for.
        from_date: Only those created at this time or later (`createdAt`); UTC, whole seconds.
        to_date: Only those created at this time or earlier (`createdAt`); UTC, whole seconds.
        from_updated_date: Only those updated at this time or later (`updatedAt`); UTC, whole seconds.
        from_completed_date: Only those completed at this time or later (`completedAt`); UTC, whole seconds.
        to_completed_date: Only those completed at this time or earlier (`completedAt`); UTC, whole seconds.
        charge_auth_type: What the driver identified with; give `chargeAuthId` beside it.
        charge_auth_id: Only those authorised with this identifier; give `chargeAuthType` beside it. For `vehicleId`,
            leave out the leading `VID:`.
        partner_external_id: Only those with this key of yours; an empty text finds those without one.
        operator_role: `owner`, the default: charges at the operator's own charge points. `payer`: charges that the
            operator paid for, wherever they took place.

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

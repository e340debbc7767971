"""GET /api/v1/wallet-transactions."""

from __future__ import annotations

import datetime as _datetime
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
from ...encoding import (
    to_second as _to_second,
    to_value as _to_value,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-wallet-transactions"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    operator_id: int | None = None,
    team_id: int | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    reference_id: str | None = None,
    reference_type: _models.WalletTransactionReferenceType
    | _models.WalletTransactionReferenceTypeValue
    | str
    | None = None,
    state: _models.WalletTransactionState | _models.WalletTransactionStateValue | str | None = None,
    group: _models.WalletTransactionGroup | _models.WalletTransactionGroupValue | str | None = None,
    partner_external_id: str | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if operator_id is not None:
        params["operatorId"] = _checked(operator_id, "operator_id", bits=32)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=32)
    if from_date is not None:
        params["fromDate"] = _to_second(
            _checked(from_date, "from_date", pattern="^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})Z$"),
            "from_date",
        )
    if to_date is not None:
        params["toDate"] = _to_second(
            _checked(to_date, "to_date", pattern="^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})Z$"), "to_date"
        )
    if reference_id is not None:
        params["referenceId"] = reference_id
    if reference_type is not None:
        params["referenceType"] = _to_value(reference_type)
    if state is not None:
        params["state"] = _to_value(state)
    if group is not None:
        params["group"] = _to_value(group)
    if partner_external_id is not None:
        params["partnerExternalId"] = partner_external_id
    return Request(
        OPERATION,
        "/api/v1/wallet-transactions",
        params,
    )


def decode(data: _Any) -> _models.WalletTransactionPage:
    """What the answer holds."""
    return _answer(data, _models.decode_wallet_transaction_page, "WalletTransactionPage")


def items(page: _models.WalletTransactionPage) -> _Sequence[_models.WalletTransaction]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    operator_id: int | None = None,
    team_id: int | None = None,
    from_date: _datetime.datetime | None = None,
    to_date: _datetime.datetime | None = None,
    reference_id: str | None = None,
    reference_type: _models.WalletTransactionReferenceType
    | _models.WalletTransactionReferenceTypeValue
    | str
    | None = None,
    state: _models.WalletTransactionState | _models.WalletTransactionStateValue | str | None = None,
    group: _models.WalletTransactionGroup | _models.WalletTransactionGroupValue | str | None = None,
    partner_external_id: str | None = None,
) -> _models.WalletTransactionPage:
    """List wallet transactions

    Movements of money to and from the wallets of a team or, without `teamId`, of the operator. One charge
    gives several, such as from a card to the wallet of the driver, from there to the operator, and the fee
    of the operator to Monta. To find those of a charge, set `referenceType` to `CHARGE` and `referenceId`
    to its id. Also reaches the sub-operators of your organisation.

    Scopes: wallet-transactions:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        operator_id: Only those of this operator; one that the credentials reach. Unless given, the default operator
            of the credentials; where they have none, the request is refused.
        team_id: Only those of this team. Unless given, you get the transactions of the operator.
        from_date: Only those created at this time or later (`createdAt`); UTC, whole seconds.
        to_date: Only those created at this time or earlier (`createdAt`); UTC, whole seconds.
        reference_id: Only those that refer to the thing with this id; set `referenceType` beside it, as ids of
            different kinds can be equal.
        reference_type: Only those that refer to this kind of thing.
        state: Only those in this state.
        group: Only those of this group.
        partner_external_id: Deprecated: has no effect any more, since transactions no longer hold a key of yours.

    Returns:
        Awaited, one page; iterated with `async for`, every `WalletTransaction` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            operator_id=operator_id,
            team_id=team_id,
            from_date=from_date,
            to_date=to_date,
            reference_id=reference_id,
            reference_type=reference_type,
            state=state,
            group=group,
            partner_external_id=partner_external_id,
        ),
        decode,
    )

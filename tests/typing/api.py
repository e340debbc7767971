# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
"""What type checkers know of the API. This file is never run: mypy and pyright read it.

Where a line has to be refused it says so; both checkers fail when it no longer is. Both read `type: ignore`, so a line
that only one of them refuses is marked for that one alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, assert_never, assert_type

import httpx
from monta_partner_api import OPERATIONS, UNSET, Operation, Unset, models
from monta_partner_api.api.charges import get_charge, get_charges, stop_charge
from monta_partner_api.client import Page, Pages
from monta_partner_api.models import (
    AddressInput,
    Charge,
    ChargePage,
    ChargePointLogCursorPage,
    ChargePointLogOffsetPage,
    ChargeState,
    CreateSite,
    DestinationLink,
    PageMeta,
    PatchCharge,
    Site,
    Visibility,
)

from monta_async import Monta


async def lists(monta: Monta) -> None:
    """A list is a page when awaited and items when iterated, each of the exact class."""
    charges = monta.charges.list(state="charging", from_date=datetime.now(UTC), per_page=100)
    assert_type(charges, Pages[Charge])
    async for charge in charges:
        assert_type(charge, Charge)
        assert_type(await monta.charges.get(charge.id), Charge)
    page = await monta.charges.list(site_id=7)
    assert_type(page, Page[Charge])
    assert_type(page.items, Sequence[Charge])
    assert_type(page.has_next, bool)
    async for each in monta.sites.list().pages():
        assert_type(each.items, Sequence[Site])
    assert_type((await monta.charge_points.get_ocpp_config("id")).items, Sequence[dict[str, Any]])
    assert_type([charge.id async for charge in monta.charges.list()], list[int])


async def arguments(monta: Monta) -> None:
    """An enum is a member, one of its words or any text; a date-time is no text; a list of ids is any iterable."""
    monta.charges.list(state=models.ChargeStateFilter.CHARGING)
    monta.charges.list(state="levitating")
    moment = datetime.now(UTC)
    monta.insights.charger_report(team_id=1, from_date=moment, to_date=moment, charge_point_ids=[3, 5])
    monta.insights.charger_report(team_id=1, from_date=moment, to_date=moment, charge_point_ids={3: "x"})
    await monta.charges.update(7, partner_external_id=None)
    await monta.charges.start(charge_point_id=1, paying_team_id=2, price_limit=Decimal("12.5"))
    await monta.charges.start(charge_point_id=1, paying_team_id=2, price_limit=12)


async def bodies(monta: Monta, address: AddressInput) -> None:
    """A body is given field by field or as its model, and the answer has one exact type."""
    by_field = await monta.sites.create(team_id=1, name="Depot", address=address, visibility="private")
    assert_type(by_field, Site)
    model = CreateSite(team_id=1, name="Depot", address=address, visibility=Visibility.PRIVATE)
    assert_type(await monta.sites.create(model), Site)
    assert_type(await monta.sites.create(body=model), Site)
    assert_type(await monta.sites.update(7, name="Yard"), Site)
    assert_type(await monta.charges.update(7, PatchCharge(partner_external_id=None)), Charge)


async def functions(client: httpx.AsyncClient) -> None:
    """The functions of an operation have the types of its method."""
    assert_type(await get_charge.call(client, 7), Charge)
    page = await get_charges.call(client, page=1)
    assert_type(page, ChargePage)
    assert_type(page.meta, PageMeta)
    assert_type(get_charges.items(page), Sequence[Charge])
    assert_type(OPERATIONS["stop-charge"], Operation)
    assert_type(stop_charge.request(7).operation, Operation)


async def answers(monta: Monta) -> None:
    """What operations answer: models, unions told apart by their class, and None."""
    operation = await monta.charges.get(7)
    assert_type(operation.id, int)
    assert_type(operation.price, Decimal | None)
    assert_type(operation.consumed_kwh, float | None)
    assert_type(operation.created_at, datetime)
    assert_type(operation.state, ChargeState)
    assert_type(operation.additional_properties, dict[str, Any])
    assert_type(operation.to_dict(), dict[str, Any])
    assert_type(Charge.from_dict({}), Charge)
    deeplink = await monta.deeplinks.get(7)
    if isinstance(deeplink.destination, DestinationLink):
        assert_type(deeplink.destination, DestinationLink)
    async for log in monta.charge_points.get_logs(7):
        assert_type(log, models.ChargePointLog)


def kinds(page: models.ChargePointLogPage) -> str:
    """A union is exhausted by its classes and the mapping that stands for what nobody knows."""
    match page:
        case ChargePointLogOffsetPage():
            return "offset"
        case ChargePointLogCursorPage():
            return "cursor"
        case dict():
            return "unknown"
        case _:
            assert_never(page)


def states(state: ChargeState) -> str:
    """A match over every state leaves nothing; one that leaves a state out does not pass."""
    match state:
        case ChargeState.RESERVED | ChargeState.STARTING | ChargeState.CHARGING:
            return "on"
        case _:
            assert_never(state)  # type: ignore[arg-type]


def unset(patch: PatchCharge) -> str | None:
    """What may be UNSET is narrowed by comparison and by truth, and None stays."""
    assert_type(patch.partner_external_id, str | None | Unset)
    if patch.partner_external_id is UNSET:
        return None
    assert_type(patch.partner_external_id, str | None)
    return patch.partner_external_id

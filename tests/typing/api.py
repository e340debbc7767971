# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
"""What type checkers know of the API. This file is never run: mypy and pyright read it.

A line that has to be refused says `type: ignore`, which both read: each fails as soon as it no longer refuses the line.
"""

from __future__ import annotations

import math
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
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
    StartCharge,
    Visibility,
)

from monta_async import (
    AccessForbiddenError,
    CallEvent,
    ChargeFeed,
    FanOut,
    FileTokenStore,
    Hooks,
    Monta,
    Outcome,
    PermissionDeniedError,
    ResponseReceived,
    RetryPolicy,
    StoredToken,
    TokenStore,
    WaitStarted,
    months,
)
from monta_async.jobs import Changes, Fault, Reconciliation
from monta_async.testing import (
    Call,
    FakeClock,
    RecordingTransport,
    Replay,
    SimulatedMonta,
    make,
    sign_webhook,
    webhook_batch,
)


async def raw(monta: Monta) -> None:
    """An answer as it came knows what the method returns, and takes what the method takes."""
    charge = await monta.raw(monta.charges.get, 42)
    assert_type(charge.parsed, Charge)
    page = await monta.raw(monta.charges.list, per_page=2)
    assert_type(page.parsed, Page[Charge])
    await monta.raw(monta.charges.get, "42")  # type: ignore[arg-type]


def watched() -> Monta:
    """Each hook takes its own event, or any; an async one is refused when it is given."""
    seen: list[CallEvent] = []

    def answered(event: ResponseReceived) -> None:
        assert_type(event.status, int)
        assert_type(event.operation_id, str | None)

    def waits(event: WaitStarted) -> None:
        assert_type(event.seconds, float)

    hooks = Hooks(on_request=seen.append, on_response=answered, on_wait=waits)
    Hooks(on_retry=answered)  # type: ignore[arg-type]
    return Monta("an-id", "a-secret", hooks=hooks, max_retries=2, deadline=60)


def connecting() -> Monta:
    """How to connect, as httpx has it; a view has limits of its own, but connects as its client does."""
    limits = httpx.Limits(max_connections=5)
    monta = Monta("an-id", "a-secret", proxy="http://127.0.0.1:3128", limits=limits, http2=True, verify=Path("ca.pem"))
    Monta("an-id", "a-secret", verify=ssl.create_default_context(), proxy=httpx.Proxy("http://127.0.0.1:3128"))
    monta.with_options(proxy="http://127.0.0.1:3128")  # type: ignore[call-arg]
    return monta.with_options(max_retries=0, deadline=math.inf)


def forbidden(error: AccessForbiddenError) -> PermissionDeniedError:
    """A class of a code is one of its status."""
    assert_type(error.key_scopes, tuple[str, ...] | None)
    assert_type(error.any_scope, bool)
    return error


class Cache:
    """A store of tokens is anything with these methods."""

    def __init__(self) -> None:
        self.content: bytes | None = None

    async def load(self) -> StoredToken | None:
        """Get."""
        return StoredToken.from_json(self.content) if self.content is not None else None

    async def save(self, token: StoredToken) -> None:
        """Set."""
        self.content = token.to_json()

    async def acquire(self, wait: float) -> bool:
        """Lock."""
        return wait > 0

    async def release(self) -> None:
        """Unlock."""


def stores(client: type[Monta], file: FileTokenStore, cache: Cache) -> None:
    """A client takes a file, or a store of one's own, and nothing less."""
    shared: list[TokenStore] = [file, cache]
    client("id", "secret", token_store=shared[0])
    client("id", "secret", token_store=file)
    client("id", "secret", token_store=cache)
    client("id", "secret", token_store="path")  # type: ignore[arg-type]


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
    assert_type(await charges.collect(limit=5), list[Charge])
    assert_type(await charges.first(), Charge | None)
    assert_type(await charges.total(), int)
    assert_type(await page.next(), Page[Charge] | None)
    assert_type(page.resume_point, dict[str, Any])
    assert_type(charges.limit(5).without_overlap().resume(page.resume_point), Pages[Charge])
    async with monta.charges.list().stream(concurrency=4) as ahead:
        async for charge in ahead:
            assert_type(charge, Charge)
    async for row in monta.request_pages("GET", "/api/v1/anything-new"):
        assert_type(row, dict[str, Any])
    async with monta.request_pages("GET", "/api/v1/anything-new").stream() as rows:
        assert_type([row async for row in rows], list[dict[str, Any]])


async def refused_lists(monta: Monta) -> None:
    """What is no number is no limit, a first item may be missing, and no list is one of other items."""
    await monta.charges.list().collect(limit="5")  # type: ignore[arg-type]
    monta.charges.list().stream(4)  # type: ignore[call-arg]
    sites: Pages[Site] = monta.charges.list()  # type: ignore[assignment]
    str(sites)
    str((await monta.charges.list().first()).id)  # type: ignore[union-attr]


def ranges(charge: Charge) -> bool:
    """The months of a year are pairs of moments."""
    month = months(2026, tz="Europe/Copenhagen")[0]
    assert_type(month.start, datetime)
    return charge.created_at in month


async def arguments(monta: Monta) -> None:
    """An enum is a member, one of its words or any text; a date-time is no text; a list of ids is any iterable."""
    monta.charges.list(state=models.ChargeStateFilter.CHARGING)
    monta.charges.list(state="levitating")
    moment = datetime.now(UTC)
    monta.insights.list_charger_report(team_id=1, from_date=moment, to_date=moment, charge_point_ids=[3, 5])
    monta.insights.list_charger_report(team_id=1, from_date=moment, to_date=moment, charge_point_ids={3, 5})
    await monta.charges.update(7, partner_external_id=None)
    await monta.charges.start(charge_point_id=1, paying_team_id=2, price_limit=Decimal("12.5"))
    await monta.charges.start(charge_point_id=1, paying_team_id=2, price_limit=12)


async def refused_arguments(monta: Monta, charge: Charge) -> None:
    """Names that do not exist, and values of the wrong type, are refused."""
    monta.charges.list(sight_id=7)  # type: ignore[call-arg]
    monta.charges.list(7)  # type: ignore[call-arg]
    monta.charges.list(from_date="2026-01-15")  # type: ignore[arg-type]
    monta.charges.list(state=7)  # type: ignore[arg-type]
    monta.charges.list(site_id="7")  # type: ignore[arg-type]
    await monta.charges.get()  # type: ignore[call-arg]
    await monta.charges.get(charge)  # type: ignore[arg-type]
    await monta.charges.get(charge.partner_external_id)  # type: ignore[arg-type]
    await monta.charges.start(charge_point_id=1)  # type: ignore[call-overload]
    await monta.charges.start(1, 2)  # type: ignore[call-overload]
    await monta.charges.stop(7, force=True)  # type: ignore[call-arg]
    await monta.charges.update(7, "text")  # type: ignore[call-overload]
    str(monta.charges.delete)  # type: ignore[attr-defined]
    str(monta.charge)  # type: ignore[attr-defined]


async def bodies(monta: Monta, address: AddressInput) -> None:
    """A body is given field by field or as its model, and the answer has one exact type."""
    by_field = await monta.sites.create(team_id=1, name="Depot", address=address, visibility="private")
    assert_type(by_field, Site)
    model = CreateSite(team_id=1, name="Depot", address=address, visibility=Visibility.PRIVATE)
    assert_type(await monta.sites.create(model), Site)
    assert_type(await monta.sites.create(body=model), Site)
    assert_type(await monta.sites.update(7, name="Yard"), Site)
    assert_type(await monta.charges.update(7, PatchCharge(partner_external_id=None)), Charge)


async def refused_bodies(monta: Monta, address: AddressInput, model: CreateSite) -> None:
    """A body that lacks a field, has another, or is given in both ways is refused, and so is the model of another."""
    await monta.sites.create(team_id=1, name="Depot")  # type: ignore[call-overload]
    await monta.sites.create(model, name="Depot")  # type: ignore[call-overload]
    await monta.sites.create(PatchCharge())  # type: ignore[call-overload]
    await monta.sites.update(7, nme="Yard")  # type: ignore[call-overload]
    await monta.sites.update(7, name=7)  # type: ignore[call-overload]
    CreateSite(team_id=1, name="Depot", address=address)  # type: ignore[call-arg]
    CreateSite(1, "Depot", address, Visibility.PUBLIC)  # type: ignore[call-arg]
    PatchCharge(price=1)  # type: ignore[call-arg]


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
    async for log in monta.charge_points.list_logs(7):
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


def states(state: ChargeState) -> bool:
    """A match over every state leaves nothing."""
    match state:
        case ChargeState.PAYING | ChargeState.RESERVED | ChargeState.STARTING | ChargeState.CHARGING:
            return True
        case ChargeState.STOPPING | ChargeState.PAUSED | ChargeState.SCHEDULED:
            return True
        case ChargeState.STOPPED | ChargeState.RELEASING | ChargeState.RELEASED | ChargeState.COMPLETED:
            return False
        case ChargeState.OTHER:
            return False
        case _:
            assert_never(state)


def states_but_one(state: ChargeState) -> bool:
    """A match that leaves a state out leaves something."""
    match state:
        case ChargeState.PAYING | ChargeState.RESERVED | ChargeState.STARTING | ChargeState.CHARGING:
            return True
        case ChargeState.STOPPING | ChargeState.PAUSED | ChargeState.SCHEDULED | ChargeState.STOPPED:
            return True
        case ChargeState.RELEASING | ChargeState.RELEASED | ChargeState.COMPLETED:
            return False
        case _:
            assert_never(state)  # type: ignore[arg-type]


def words(given: models.ChargeStateFilterValue) -> models.ChargeStateFilterValue:
    """The words of an enum are a type of their own, for code that takes no others."""
    if given == "charging":
        return "levitating"  # type: ignore[return-value]
    return "completed"


def unset(patch: PatchCharge) -> str | None:
    """What may be UNSET is narrowed by comparison, and None stays."""
    assert_type(patch.partner_external_id, str | None | Unset)
    if patch.partner_external_id is UNSET:
        return None
    assert_type(patch.partner_external_id, str | None)
    return patch.partner_external_id


def unset_by_class(text: str | Unset, number: int | Unset | None) -> str:
    """It is narrowed by its class and by truth as well."""
    if isinstance(text, Unset):
        return ""
    assert_type(text, str)
    if number:
        assert_type(number, int)
    return text


def nullable(charge: Charge) -> None:
    """What may be missing cannot be used before it is looked at."""
    str(charge.price + 1)  # type: ignore[operator]
    str(charge.currency.identifier)  # type: ignore[union-attr]
    str(charge.sate)  # type: ignore[attr-defined]
    charge.state = 7  # type: ignore[assignment]
    if charge.currency is not None:
        assert_type(charge.currency, models.CurrencySummary)


async def simulated(http: httpx.AsyncClient) -> None:
    """The simulator says what it takes and gives."""
    from monta_async.simulator import Credential, Fault, Simulator  # noqa: PLC0415 - an extra
    from monta_async.simulator.webhooks import Delivery  # noqa: PLC0415 - an extra

    simulator = Simulator(seed=7, credentials=[Credential("id", "secret", scopes=["all:read"], team_ids=[102])])
    simulator.advance(60.0)
    simulator.faults.script("get-sites", [Fault(status=503), None])
    simulator.faults.add(Fault(status="503"))  # type: ignore[arg-type]
    simulator.faults.add(Fault(without=["price"], extra={"mood": None}, cut=True))
    assert_type(simulator.speed, float)
    simulator.speed = 60
    assert_type(simulator.faults.waiting(), list[dict[str, Any]])
    assert_type(await simulator.deliver_webhooks(http), list[Delivery])


async def fan_out(monta: Monta, ids: AsyncIterator[int], names: list[str]) -> None:
    """From the function to the results; the arguments are those that the function takes."""
    assert_type(await monta.fan_out(monta.charges.get, [1, 2]), list[Charge])
    assert_type(monta.fan_out(monta.charges.get, ids, ordered=False, errors="skip"), FanOut[Charge])
    async with monta.fan_out(monta.charges.get, ids, limit=5) as charges:
        async for charge in charges:
            assert_type(charge, Charge)
        assert_type(charges.report.failed, int)
    outcomes = await monta.fan_out(monta.sites.get, [1], errors="return")
    assert_type(outcomes, list[Outcome[int, Site]])
    assert_type(outcomes[0].argument, int)
    assert_type(outcomes[0].result, Site)
    assert_type(outcomes[0].error, Exception | None)
    assert_type(await monta.fan_out(lambda pair: monta.charges.get(pair[0]), [(1, 2)]), list[Charge])
    await monta.fan_out(monta.charges.get, names)  # type: ignore[arg-type]
    await monta.fan_out(str, [1])  # type: ignore[arg-type]
    await monta.fan_out(monta.charges.get, [1], errors="ignore")  # type: ignore[call-overload]
    async for _ in monta.fan_out(monta.charges.get, [1]):  # type: ignore[attr-defined]
        break


async def following(monta: Monta, body: StartCharge, feed: ChargeFeed, is_full: Callable[[Charge], bool]) -> None:
    """Jobs give what the operations give, and take what they take."""
    assert_type(await monta.charges.start_and_wait(body, timeout=60), Charge)
    assert_type(await monta.charges.stop_and_wait(7, "completed", feed=feed), Charge)
    assert_type(await monta.charges.wait_until(7, ChargeState.CHARGING, timeout=60), Charge)
    assert_type(await monta.charges.wait_until(7, is_full), Charge)
    async for charge in monta.charges.watch(7):
        assert_type(charge, Charge)
    assert_type(await monta.sharing(lifetime=60).charges.get(7), Charge)
    await monta.charges.start_and_wait(7)  # type: ignore[arg-type]
    await monta.charges.wait_until("7", "charging")  # type: ignore[arg-type]


async def jobs(monta: Monta, body: CreateSite, moment: datetime) -> None:
    """The exact models, whatever the job."""
    changes = monta.charges.changes(moment)
    assert_type(changes, Changes[Charge])
    assert_type([each async for each in changes], list[Charge])
    assert_type(changes.checkpoint, str)
    assert_type(monta.teams.changes(changes.checkpoint), Changes[models.Team])
    reconciliation = await monta.charges.reconcile(moment, moment)
    assert_type(reconciliation, Reconciliation)
    assert_type(reconciliation.mismatches[0].paid, Decimal)
    assert_type(await monta.charge_points.faulty(), list[Fault])
    assert_type(await monta.sites.find_or_create(body), tuple[Site, bool])
    async with monta.tariffs.editing(7, start=moment.date(), end=moment.date()) as edit:
        assert_type(await edit.period_groups.get(8), models.TariffPeriodGroup)
    assert_type(edit.prices, models.FullTariff | None)
    await monta.teams.find_or_create(body)  # type: ignore[arg-type]
    monta.charges.changes(7)  # type: ignore[arg-type]


async def recordings(transport: httpx.AsyncBaseTransport) -> None:
    """A recorder is a transport, and a replay makes clients."""
    async with RecordingTransport(transport, "sites.json", keep=["order-17", 7]) as recorder:
        assert_type(recorder, RecordingTransport)
        Monta(token="a-token", transport=recorder)
    async with Replay(Path("sites.json")) as replay:
        assert_type(replay.client(max_retries=0), Monta)
        assert_type(replay.transport, httpx.MockTransport)
    RecordingTransport(transport)  # type: ignore[call-arg]


async def tested(monta_simulator: SimulatedMonta) -> None:
    """The test kit: what is made has the type of its class, and what was called comes back."""
    assert_type(make(Charge, state="charging"), Charge)
    make(str)  # type: ignore[type-var]
    assert_type(monta_simulator.client, Monta)
    assert_type(monta_simulator.assert_called("start-charge", times=1, kwh_limit=5), list[Call])
    assert_type(monta_simulator.calls, list[Call])
    assert_type(sign_webhook(webhook_batch(make(Charge)), "a-secret").content, bytes)
    clock = FakeClock(datetime(2026, 1, 1, tzinfo=UTC))
    RetryPolicy(sleep=clock.sleep)
    RetryPolicy(sleep=clock.advance)  # type: ignore[arg-type]

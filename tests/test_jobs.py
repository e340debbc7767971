from __future__ import annotations

import json
import logging
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, get_overloads

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import FakeApi, one_page
from monta_partner_api import models, resources

from monta_async import UNSET, APIStatusError, Monta, MontaError, NotFoundError, OutcomeUnknownError, RetryPolicy, jobs
from monta_async.jobs import keyed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ADDED = sorted(name for name in jobs.__all__ if hasattr(resources, name))


@pytest.mark.parametrize("name", ADDED)
def test_a_resource_with_jobs_is_the_resource_with_more(name: str) -> None:
    """It redeclares nothing, and is what the client gives, on every view."""
    ours, theirs = getattr(jobs, name), getattr(resources, name)
    names = {each for base in ours.__mro__ if base not in theirs.__mro__ for each in vars(base) if each[0] != "_"}
    assert names
    assert not names & set(dir(theirs))
    attribute = next(
        key
        for key, held in vars(jobs.Jobs).items()
        if getattr(held, "fget", None) and name in str(held.fget.__annotations__["return"]).split(".")
    )
    monta = Monta("an-id", "a-secret")
    assert type(getattr(monta, attribute)) is ours
    assert type(getattr(monta.with_options(timeout=1), attribute)) is ours


def test_every_list_by_key_has_find_or_create() -> None:
    """Whatever can be created with a key of yours and listed by it; no resource is forgotten."""
    found = set()
    for name in resources.__all__:
        kind = getattr(resources, name)
        lists, creates = getattr(kind, "list", None), getattr(kind, "create", None)
        if lists is None or creates is None:
            continue
        fields = {each for one in get_overloads(creates) for each in one.__annotations__}
        if {"partner_external_id"} <= fields & set(lists.__annotations__):
            found.add(name)
    assert found == {name for name in ADDED if hasattr(getattr(jobs, name), "find_or_create")}


class Stock:
    """Sites with keys: listed by them, and created."""

    def __init__(self, *rows: tuple[int, str]) -> None:
        self.rows = [{"id": number, "partnerExternalId": key} for number, key in rows]
        self.before_create: Callable[[], None] = lambda: None
        self.outcome: httpx.Response | Exception | None = None
        self.creates = self.lists = True
        self.api = FakeApi(self._answer)

    def client(self) -> Monta:
        """A client that sends nothing twice, and whose calls overlap."""

        async def handle(request: httpx.Request) -> httpx.Response:
            await anyio.lowlevel.checkpoint()
            return self.api.handle(request)

        transport = httpx.MockTransport(handle)
        return Monta("id", "secret", base_url="https://api.test", retry=RetryPolicy(retries=0), transport=transport)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            if not self.lists:
                return httpx.Response(503)
            key = request.url.params["partnerExternalId"]
            rows = [row for row in self.rows if row["partnerExternalId"] in {key, "somebody else's"}]
            return one_page(rows)
        self.before_create()
        row = {"id": 50 + len(self.rows), "partnerExternalId": json.loads(request.content)["partnerExternalId"]}
        if self.creates:
            self.rows.append(row)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome or httpx.Response(200, json=row)


def body(key: Any = "depot") -> models.CreateSite:
    """A site that is to be there."""
    address = models.AddressInput(address1="Street 1", city="Aarhus", zip_code="8000", country_id=1)
    return models.CreateSite(team_id=1, name="Depot", address=address, visibility="private", partner_external_id=key)


@on_both
def test_what_is_there_is_found_and_what_is_not_is_created(backend: str) -> None:
    """Nothing is sent twice; rows with other keys, which a list should not have, are passed over."""
    stock = Stock((9, "somebody else's"), (3, "yard"))

    async def main() -> None:
        async with stock.client() as monta:
            site, created = await monta.sites.find_or_create(body("yard"))
            assert (3, False) == (site.id, created)
            site, created = await monta.sites.find_or_create(body())
            assert (52, True) == (site.id, created)
            site, created = await monta.sites.find_or_create(body())
            assert (52, False) == (site.id, created)

    anyio.run(main, backend=backend)
    assert 3 == len(stock.rows)


@on_both
def test_it_is_created_once_however_many_ask(backend: str) -> None:
    """In one process, whichever client or view asks; other keys do not wait."""
    stock = Stock()

    async def main() -> None:
        async with stock.client() as monta, stock.client() as other:
            found = await monta.fan_out(monta.sites.find_or_create, [body()] * 20, limit=20)
            found += await other.fan_out(other.sites.find_or_create, [body(), body("yard")])
            assert {50, 51} == {site.id for site, _ in found}
            assert 2 == sum(created for _, created in found)

    anyio.run(main, backend=backend)
    assert 2 == len(stock.rows)
    assert not keyed._turns


@on_both
def test_two_processes_agree_on_one(backend: str, caplog: pytest.LogCaptureFixture) -> None:
    """If another creates between the look and the creation, both get the lowest id, and a warning names the other."""
    stock = Stock()
    stock.before_create = lambda: stock.rows.append({"id": 7, "partnerExternalId": "depot"})

    async def main() -> None:
        async with stock.client() as monta:
            with caplog.at_level(logging.WARNING, "monta_async"):
                site, created = await monta.sites.find_or_create(body())
            assert (7, False) == (site.id, created)

    anyio.run(main, backend=backend)
    assert "7 is taken; [51] have the same" in caplog.text


@on_both
def test_a_creation_whose_answer_is_lost_is_looked_for(backend: str) -> None:
    """It is not repeated; if nothing shows, or nothing can have been created, the error comes."""

    async def main() -> None:
        stock = Stock()
        stock.outcome = httpx.ReadError("reset")
        async with stock.client() as monta:
            site, created = await monta.sites.find_or_create(body())
            assert (50, True, 1) == (site.id, created, len(stock.rows))

        stock = Stock()
        stock.creates, stock.outcome = False, httpx.ReadError("reset")
        async with stock.client() as monta:
            with pytest.raises(OutcomeUnknownError):
                await monta.sites.find_or_create(body())

        stock.outcome = httpx.Response(400)
        stock.api.calls.clear()
        async with stock.client() as monta:
            with pytest.raises(APIStatusError):
                await monta.sites.find_or_create(body())
        assert 2 == stock.api.calls["/api/v1/sites"]

    anyio.run(main, backend=backend)


@on_both
def test_the_look_afterwards_may_fail(backend: str) -> None:
    """What was created is given all the same; a creation that was lost is told as such."""

    async def main() -> None:
        for outcome in (None, httpx.ReadError("reset")):
            stock = Stock()
            stock.outcome = outcome
            stock.before_create = lambda stock=stock: setattr(stock, "lists", False)  # type: ignore[misc]
            async with stock.client() as monta:
                if outcome is None:
                    site, created = await monta.sites.find_or_create(body())
                    assert (50, True) == (site.id, created)
                else:
                    with pytest.raises(OutcomeUnknownError):
                        await monta.sites.find_or_create(body())

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("key", [None, "", UNSET])
async def test_a_key_is_needed(key: Any) -> None:
    """An empty one would find those that have none."""
    stock = Stock()
    async with stock.client() as monta:
        with pytest.raises(ValueError, match="partner_external_id"):
            await monta.sites.find_or_create(body(key))
    assert not stock.api.calls


class Grid:
    """Charge points by state, reports and logs."""

    def __init__(self) -> None:
        gone = {"id": 1, "state": "disconnected", "disconnectedAt": NOW.isoformat(), "updatedAt": NOW.isoformat()}
        seen = (NOW - timedelta(minutes=1)).isoformat()
        self.points = [
            gone | {"lastConnectedAt": seen},
            {"id": 2, "state": "error", "updatedAt": NOW.isoformat(), "disconnectedAt": "2020-01-01T00:00:00Z"},
            {"id": 3, "state": "error", "updatedAt": NOW.isoformat()},
            {"id": 4, "state": "available", "updatedAt": NOW.isoformat()},
        ]
        self.reports = [
            {"id": 10, "relationType": "charge-point", "relationId": 2, "state": "new"},
            {
                "id": 11,
                "relationType": "charge-point",
                "relationId": 2,
                "state": "resolved",
                "resolvedAt": "2026-01-01T00:00:00Z",
            },
            {"id": 12, "relationType": "charge_point", "relationId": 2, "state": "assigned-owner"},
            {"id": 13, "relationType": "site", "relationId": 2, "state": "new"},
            {"id": 14, "relationType": "charge-point", "relationId": 4, "state": "new"},
            {"id": 15, "relationType": "charge", "relationId": 2, "state": "new"},
            {"id": 16, "relationId": 3, "state": "action"},
        ]
        self.logs_of_3: httpx.Response | Exception = httpx.Response(404)
        self.asked: list[httpx.URL] = []
        self.api = FakeApi(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url)
        if request.url.path.endswith("/logs"):
            number = request.url.path.split("/")[4]
            if number == "3":
                return self.logs_of_3  # type: ignore[return-value]
            row = {"id": f"log-{number}", "timestamp": NOW.isoformat(), "message": "[2, 'StatusNotification']"}
            return httpx.Response(200, json={"data": [row], "meta": {"paginationType": "cursor"}})
        rows = self.reports if request.url.path.endswith("/reports") else self.points
        rows = [row for row in rows if row["state"] == request.url.params["state"]]
        return one_page(rows)


@on_both
def test_faulty_charge_points_with_what_is_known_of_them(backend: str) -> None:
    """In error or disconnected: since when, the last contact, open reports, and the log around it in one call each."""
    grid = Grid()

    async def main() -> list[jobs.Fault]:
        async with grid.api.client() as monta:
            return await monta.charge_points.faulty(operator_id=3)

    by_id = {fault.charge_point.id: fault for fault in anyio.run(main, backend=backend)}
    assert {1, 2, 3} == set(by_id)
    assert (NOW, NOW - timedelta(minutes=1)) == (by_id[1].since, by_id[1].last_contact)
    assert (NOW, None) == (by_id[2].since, by_id[2].last_contact)
    assert [[], [10, 12], [16]] == [sorted(report.id for report in by_id[number].reports) for number in (1, 2, 3)]
    assert [["log-1"], ["log-2"], []] == [[entry.id for entry in by_id[number].logs] for number in (1, 2, 3)]
    assert isinstance(by_id[3].logs_error, NotFoundError)
    assert by_id[1].logs_error is None
    asked = [url for url in grid.asked if url.path.endswith("/logs")]
    assert 3 == len(asked)
    around = ("cursor", "1000", "2026-03-01T11:55:00Z", "2026-03-01T12:05:00Z")
    assert all(
        around == tuple(url.params[k] for k in ("paginationType", "perPage", "fromDate", "toDate")) for url in asked
    )
    assert 2 + 5 + 3 == len(grid.asked)


async def test_a_fault_of_which_little_is_known() -> None:
    """An answer that lacks what is promised: the newest entries of the log, whenever they are of."""
    grid = Grid()
    grid.points = [{"id": 2, "state": "error"}]
    async with grid.api.client() as monta:
        (fault,) = await monta.charge_points.faulty()
    assert (None, None) == (fault.since, fault.last_contact)
    assert ["log-2"] == [entry.id for entry in fault.logs]
    assert {"paginationType": "cursor", "perPage": "1000"} == dict(grid.asked[-1].params)


async def test_without_a_fault_little_is_asked() -> None:
    """Two lists, and nothing about reports and logs."""
    grid = Grid()
    grid.points = grid.points[3:]
    async with grid.api.client() as monta:
        assert [] == await monta.charge_points.faulty()
    assert 2 == len(grid.asked)


class Pricing:
    """Takes every change of a tariff; says 500 to the creation of prices if told so."""

    def __init__(self, *, fails: str = "", loses: str = "none") -> None:
        self.api = FakeApi(self._answer)
        self._fails, self._loses = fails, loses

    @property
    def made(self) -> list[str]:
        """What was sent beside the token call."""
        calls = [f"{each.method} {each.url.path.removeprefix('/api/v1')}" for each in self.api.requests]
        return [call for call in calls if "/auth/" not in call]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self._fails and request.url.path.endswith(self._fails):
            return httpx.Response(400)
        if request.url.path.endswith(self._loses):
            raise httpx.ReadError("reset")
        if request.method == "DELETE":
            return httpx.Response(204)
        return httpx.Response(200, json=[{"id": 9}] if request.url.params.get("tariffId") else {"id": 4})


DAYS = {"start": date(2026, 1, 1), "end": date(2026, 12, 31)}


def run(pricing: Pricing, job: Callable[[Monta], Awaitable[None]], backend: str = "asyncio") -> None:
    """Do something with a client of a price list."""

    async def main() -> None:
        async with pricing.api.client() as monta:
            await job(monta)

    anyio.run(main, backend=backend)


@on_both
def test_prices_are_created_once_after_all_changes(backend: str) -> None:
    """However many there were, through whichever part of the tariff."""
    pricing = Pricing()

    async def job(monta: Monta) -> None:
        async with monta.tariffs.editing(4, **DAYS) as edit:
            group = await edit.period_groups.create(
                active_from=date(2026, 1, 1), active_to=date(2026, 6, 30), description="Spring", tariff_id=4
            )
            for hour in (0, 12):
                await edit.recurring_periods.create(
                    tariff_id=4, group_id=group.id, day_of_week="MONDAY", start_hour=hour, end_hour=hour + 12, price=2
                )
            await edit.recurring_periods.delete(7)
            assert edit.prices is None
        assert edit.prices is not None

    run(pricing, job, backend)
    assert "POST /tariffs/4/create-prices" == pricing.made[-1]
    assert 5 == len(pricing.made)
    assert {"start": "2026-01-01", "end": "2026-12-31"} == json.loads(pricing.api.requests[-1].content)


@on_both
def test_prices_are_not_created_for_nothing(backend: str) -> None:
    """Not after a block that only read, nor after one that created them itself."""
    pricing = Pricing()

    async def job(monta: Monta) -> None:
        async with monta.tariffs.editing(4, **DAYS) as edit:
            await edit.tariffs.get(4)
            _ = [each async for each in edit.period_groups.list(tariff_id=4)]
        async with monta.tariffs.editing(4, **DAYS) as edit:
            await edit.recurring_periods.delete(7)
            await edit.tariffs.create_prices(4, **DAYS)

    run(pricing, job, backend)
    assert 1 == pricing.made.count("POST /tariffs/4/create-prices")


@on_both
def test_half_a_change_gets_no_prices(backend: str) -> None:
    """The exception comes as it is, with a note if something was changed already."""
    pricing = Pricing(fails="/7")

    async def delete(monta: Monta, *periods: int) -> None:
        async with monta.tariffs.editing(4, **DAYS) as edit:
            for period in periods:
                await edit.recurring_periods.delete(period)

    async def job(monta: Monta) -> None:
        with pytest.raises(APIStatusError) as caught:
            await delete(monta, 7)
        assert not hasattr(caught.value, "__notes__")
        with pytest.raises(APIStatusError) as caught:
            await delete(monta, 8, 7)
        assert ["tariff 4 was changed, and its prices were not created anew"] == caught.value.__notes__

    async def lose(monta: Monta) -> None:
        with pytest.raises(MontaError) as caught:
            await delete(monta, 6)
        assert caught.value.__notes__

    run(pricing, job, backend)
    assert "POST /tariffs/4/create-prices" not in pricing.made
    run(Pricing(loses="/6"), lose, backend)


async def test_a_range_that_is_none_is_refused() -> None:
    """Before anything is changed."""
    with pytest.raises(ValueError, match="start"):
        async with Monta("id", "secret").tariffs.editing(4, start=date(2026, 2, 1), end=date(2026, 1, 1)):
            pass

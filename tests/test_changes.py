from __future__ import annotations

import json
import random
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from fake_api import FakeApi, one_page

from monta_async import APIConnectError, RetryPolicy, ServerError
from monta_async.jobs import changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from monta_async import Monta

on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the time anew for each test: the file may have been imported long ago."""
    monkeypatch.setattr(sys.modules[__name__], "NOW", datetime.now(UTC).replace(microsecond=0))


def ago(**options: float) -> datetime:
    """Some time before now."""
    return NOW - timedelta(**options)


class Server:
    """Rows with a time of their last change, listed by it, newest first; `between` is called before each page."""

    def __init__(self, rows: dict[int, datetime], *, newest_first: bool = True) -> None:
        self.rows = rows
        self.asked: list[dict[str, str]] = []
        self.between: Callable[[], None] = lambda: None
        self.api = FakeApi(self._answer)
        self._newest_first = newest_first

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.between()
        params = dict(request.url.params)
        self.asked.append(params)
        since = datetime.fromisoformat(params.get("fromUpdatedDate") or params["fromUpdatedAt"])
        page, size = int(params.get("page", 0)), int(params["perPage"])
        found = sorted((when, each) for each, when in self.rows.items() if when >= since)
        found = found[::-1] if self._newest_first else sorted(found, key=lambda pair: pair[1])
        data = [{"id": each, "updatedAt": when.isoformat()} for when, each in found[page * size : (page + 1) * size]]
        meta = {"itemCount": len(data), "currentPage": page, "perPage": size}
        meta |= {"totalPageCount": -(-len(found) // size), "totalItemCount": len(found)}
        return httpx.Response(200, json={"data": data, "meta": meta})


async def walk(monta: Monta, since: datetime | str, **options: Any) -> tuple[list[int], str]:
    """The ids of what has changed, and the checkpoint after it."""
    found = monta.charges.changes(since, **options)
    return [charge.id async for charge in found], found.checkpoint


@on_both
def test_a_walk_goes_on_where_the_last_one_ended(backend: str) -> None:
    """With some overlap, so that what shows late is seen; what was given comes again only if it has changed."""
    server = Server({1: ago(hours=3), 2: ago(hours=2), 3: ago(minutes=62), 4: ago(hours=1)})

    async def main() -> None:
        async with server.api.client() as monta:
            ids, checkpoint = await walk(monta, ago(hours=2))
            assert [4, 3, 2] == ids
            ids, same = await walk(monta, checkpoint)
            assert [] == ids
            assert checkpoint == same
            assert ago(minutes=65) == datetime.fromisoformat(server.asked[-1]["fromUpdatedDate"])
            server.rows |= {5: ago(minutes=61), 3: ago(minutes=1), 1: ago(minutes=70)}
            ids, checkpoint = await walk(monta, checkpoint)
            assert [3, 5] == ids
            assert ([], checkpoint) == await walk(monta, checkpoint)

    anyio.run(main, backend=backend)


@on_both
def test_what_changes_during_a_walk_is_seen_by_the_next(backend: str) -> None:
    """The next begins before this one began, however new what this one has seen is."""
    server = Server({1: ago(hours=1)})

    async def main() -> None:
        async with server.api.client() as monta:
            server.rows[2] = NOW + timedelta(hours=5)  # by a clock that is ahead
            _, checkpoint = await walk(monta, ago(hours=2))
            server.rows[3] = ago(minutes=1)
            ids, _ = await walk(monta, checkpoint)
            assert [3] == ids

    anyio.run(main, backend=backend)


@on_both
def test_a_walk_that_breaks_off_begins_anew(backend: str) -> None:
    """Its checkpoint stays what it was until the end is reached."""
    server = Server({number: ago(minutes=number) for number in range(1, 251)})
    calls = 0

    def fail() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            server.between = lambda: None
            raise httpx.ConnectError("no")

    async def main() -> None:
        async with server.api.client().with_options(retry=RetryPolicy(retries=0)) as monta:
            first = monta.charges.changes(ago(days=1))
            before = first.checkpoint
            server.between = fail
            got: list[int] = []

            async def collect() -> None:
                async for charge in first:
                    got.append(charge.id)  # noqa: PERF401 - what came before the failure

            with pytest.raises(APIConnectError):
                await collect()
            assert 100 < len(got) < 250
            assert before == first.checkpoint
            ids, _ = await walk(monta, before)
            assert 250 == len(ids)

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_copy_stays_true_whatever_changes_meanwhile(newest_first: bool) -> None:  # noqa: FBT001
    """Rows change and appear between pages: in the end the copy is the original, and no version came twice."""

    async def main(seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - no secret
        server = Server({number: ago(days=2, minutes=number) for number in range(230)}, newest_first=newest_first)

        def change() -> None:
            for _ in range(chance.randrange(4)):
                server.rows[chance.randrange(260)] = datetime.now(UTC)

        copy: dict[int, datetime] = {}
        given: set[tuple[int, datetime]] = set()
        async with server.api.client() as monta:
            checkpoint: datetime | str = ago(days=3)
            for turn in range(12):
                server.between = change if turn < 11 else lambda: None
                found = monta.charges.changes(checkpoint, overlap=timedelta(0))
                async for row in found:
                    assert (row.id, row.updated_at) not in given
                    given.add((row.id, row.updated_at))
                    if row.id not in copy or row.updated_at > copy[row.id]:
                        copy[row.id] = row.updated_at
                checkpoint = found.checkpoint
        assert server.rows == copy

    for seed in range(20):
        anyio.run(main, seed)


@on_both
def test_charge_points_and_teams_tell_of_deletions(backend: str) -> None:
    """They have the same, and deleted ones come with the others; filters are passed on."""
    server = Server({1: ago(hours=1)})

    async def main() -> None:
        async with server.api.client() as monta:
            points = monta.charge_points.changes(ago(hours=2), operator_id=5, team_id=6, site_id=7)
            assert [1] == [each.id async for each in points]
            teams = monta.teams.changes(ago(hours=2), operator_id=5)
            assert [1] == [each.id async for each in teams]
            _ = await walk(monta, ago(hours=2), operator_role="payer", team_id=6, overlap=timedelta(0))

    anyio.run(main, backend=backend)
    points, teams, charges = server.asked
    assert ("true", "5", "6", "7") == tuple(points[key] for key in ("includeDeleted", "operatorId", "teamId", "siteId"))
    assert ("true", "5") == (teams["includeDeleted"], teams["operatorId"])
    assert "payer" == charges["operatorRole"]
    assert "includeDeleted" not in charges


async def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a walk over very many rows, the oldest of those already given are forgotten: they may come twice, not less."""
    monkeypatch.setattr(changes, "REMEMBERED", 10)
    server = Server({number: ago(seconds=number) for number in range(1, 101)})
    async with server.api.client() as monta:
        ids, checkpoint = await walk(monta, ago(hours=1))
        assert 100 == len(ids)
        assert 10 == len(json.loads(checkpoint)["seen"])
        again, _ = await walk(monta, checkpoint)
        assert ids == again


@pytest.mark.parametrize("since", [datetime(2026, 1, 1), "yesterday", "{}", '{"since": 1, "seen": {}}'])  # noqa: DTZ001 - a naive one is what is refused
async def test_what_is_no_beginning_is_refused(since: datetime | str) -> None:
    """Before anything is asked."""
    server = Server({})
    async with server.api.client() as monta:
        with pytest.raises(ValueError, match="since must"):
            monta.charges.changes(since)
    assert [] == server.asked


async def test_a_moment_within_a_second_begins_before_it() -> None:
    """The API knows whole seconds; rows without a time of their change are given whenever they come."""
    api = FakeApi(lambda _: one_page([{"id": 1}, {"id": 2}]))
    async with api.client() as monta:
        ids, checkpoint = await walk(monta, NOW.replace(microsecond=900_000))
    assert [1, 2] == ids
    assert NOW.isoformat()[:19] == api.requests[-1].url.params["fromUpdatedDate"][:19]
    assert NOW.replace(microsecond=900_000) == datetime.fromisoformat(json.loads(checkpoint)["since"])


async def test_a_failure_is_the_apis() -> None:
    """It comes as it is."""
    api = FakeApi(lambda _: httpx.Response(500))
    async with api.client() as monta:
        with pytest.raises(ServerError):
            await walk(monta, ago(hours=1))

"""Lists that change while they are read, beside a server that inserts and deletes rows between two pages."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from monta_partner_api import OPERATIONS, Request

from monta_async import Pages

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEDULES = {"asyncio": 1000, "trio": 200}


class Moving:
    """A list that a schedule, told by a seed, changes before each answer but the first."""

    def __init__(self, seed: int, change: Callable[[Moving], None], size: int, *, often: float = 0.5) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a schedule, no secret
        self.ids = 0
        self.rows: list[int] = []
        self.insert(self.random.randint(0, 8 * size))
        self.stood = set(self.rows)
        self.change = change
        self.often = often
        self.calls = 0
        self.has_changed = False

    def insert(self, count: int, at: int | None = None) -> None:
        """Put in new rows: at one place, or anywhere."""
        for _ in range(count):
            self.ids += 1
            self.rows.insert(self.random.randint(0, len(self.rows)) if at is None else at, self.ids)

    def delete(self, count: int) -> None:
        """Take out rows from anywhere."""
        for _ in range(min(count, len(self.rows))):
            self.stood.discard(self.rows.pop(self.random.randrange(len(self.rows))))

    async def answer(self, request: Request) -> dict[str, Any]:
        """The page that a request asks for, of the list as it is now."""
        self.calls += 1
        assert self.calls < 2000, "an endless walk"
        if self.calls > 1 and self.random.random() < self.often:
            self.change(self)
        page, size = int(request.params.get("page", 0)), int(request.params["perPage"])
        data = [{"id": row} for row in self.rows[page * size : (page + 1) * size]]
        total = len(self.rows)
        meta = {"currentPage": page, "perPage": size, "totalPageCount": -(-total // size), "totalItemCount": total}
        return {"data": data, "meta": meta}

    def list(self, size: int) -> Pages[dict[str, Any]]:
        """The list, to be walked."""
        request = Request(OPERATIONS["get-sites"], "/api/v1/sites", {"perPage": size})
        return Pages(self.answer, request, lambda page: page["data"], lambda: datetime.now(UTC))


def inserts(server: Moving) -> None:
    """Rows come in anywhere."""
    server.insert(server.random.randint(0, 4))


def deletes(server: Moving) -> None:
    """Rows go from anywhere; now and then many."""
    server.delete(server.random.choice([1, 2, 4, 60]))


def comes_in_front(server: Moving) -> None:
    """Rows come in at the front, as in a list with the newest first, and go from anywhere."""
    server.insert(server.random.choice([0, 1, 2, 50]), at=0)
    server.delete(server.random.randint(0, 4))


def anything(server: Moving) -> None:
    """Rows come in anywhere and go from anywhere, as many or not."""
    server.insert(server.random.randint(0, 4))
    server.delete(server.random.randint(0, 4))


def comes_behind(server: Moving) -> None:
    """Rows go from anywhere, and as many come in at the end: no answer shows that anything happened."""
    count = server.random.randint(1, 4)
    server.delete(count)
    server.insert(count, at=len(server.rows))


def first_seen(change: Callable[[Moving], None]) -> Callable[[Moving], None]:
    """The same, but the first change is of the number of rows."""

    def changes(server: Moving) -> None:
        if server.has_changed:
            change(server)
        else:
            server.has_changed = True
            server.delete(1)

    return changes


async def walk(server: Moving, size: int, *, plain: bool = False, concurrency: int = 0) -> list[int]:
    """The ids of all that a walk delivers."""
    pages = server.list(size).without_overlap() if plain else server.list(size)
    if not concurrency:
        return [row["id"] async for row in pages]
    async with pages.stream(concurrency=concurrency) as rows:
        return [row["id"] async for row in rows]


def check(
    backend: str, change: Callable[[Moving], None], size: int, *, plain: bool = False, concurrency: int = 0
) -> None:
    """Every row that stood all the time comes once, every other at most once, in every schedule."""

    async def main() -> None:
        for seed in range(SCHEDULES[backend]):
            server = Moving(seed, change, size)
            found = await walk(server, size, plain=plain, concurrency=concurrency)
            assert len(found) == len(set(found)), f"schedule {seed}: twice"
            assert server.stood <= set(found), f"schedule {seed}: missed"

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("change", [inserts, deletes, comes_in_front, anything, comes_behind])
def test_what_stands_all_the_time_comes_once(backend: str, change: Callable[[Moving], None]) -> None:
    """Whatever comes and goes; also when rows go and as many come in behind, which no answer shows."""
    check(backend, change, 20)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("change", [inserts, deletes, comes_in_front, first_seen(anything), first_seen(comes_behind)])
def test_without_overlap_nothing_is_missed_once_a_change_was_seen(
    backend: str, change: Callable[[Moving], None]
) -> None:
    """Rows come in, or go, or come in at the front while others go; or anything, once the count was seen to change."""
    check(backend, change, 20, plain=True)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("change", [anything, comes_behind])
def test_a_stream_misses_nothing_whatever_happens(backend: str, change: Callable[[Moving], None]) -> None:
    """Pages that are not read one after another overlap from the start."""
    check(backend, change, 20, concurrency=3)


@pytest.mark.parametrize("change", [inserts, deletes])
def test_small_pages_are_read_again(change: Callable[[Moving], None]) -> None:
    """Pages that are too small to overlap: a change of the count has the page before read again."""
    check("asyncio", change, 7)


async def test_without_overlap_a_list_that_stands_still_costs_no_call_more() -> None:
    """Every page once, none for what is not there, none twice."""
    for count in (0, 1, 99, 100, 101, 1000):
        server = Moving(0, lambda _: None, 100)
        server.rows = list(range(1, count + 1))

        assert server.rows == await walk(server, 100, plain=True)
        assert max(1, -(-count // 100)) == server.calls


async def test_what_overlap_costs() -> None:
    """Pages of 100 that overlap by a row or a few take one call more in seven."""
    server = Moving(0, lambda _: None, 100)
    server.rows = list(range(1, 10_001))

    assert server.rows == await walk(server, 100)
    assert 114 == server.calls


async def test_new_rows_in_front_cost_no_call_more_while_pages_follow_one_another() -> None:
    """What comes in earlier is seen by the rows that come again: nothing is read twice because of it."""
    server = Moving(0, lambda each: each.insert(1, at=0), 100, often=1.0)
    server.rows = list(range(1, 301))
    stood = {*server.rows}

    assert stood <= {*await walk(server, 100, plain=True)}
    assert 4 == server.calls


async def test_what_is_remembered_is_bounded() -> None:
    """After 50,000 rows, the position holds the ids of the last thousand."""
    server = Moving(0, lambda _: None, 100)
    server.rows = list(range(1, 50_001))
    async for page in server.list(100).pages():
        point = page.resume_point

    assert 1000 == len(point["position"]["recent"])
    assert 50_000 == point["position"]["recent"][-1]

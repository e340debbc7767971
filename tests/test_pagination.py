from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx
import pytest
from fake_api import FakeApi, offset_page, rows

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable

    from monta_async import Monta


def by_cursor(request: httpx.Request) -> httpx.Response:
    """Three pages of two rows; the cursor is the id of the last row, as text in the answer."""
    first = int(request.url.params.get("after", -1)) + 1
    after = str(first + 1) if first < 4 else None
    meta = {"perPage": 2, "after": after, "before": None, "itemCount": 2}
    return httpx.Response(200, json={"data": rows(first, 2), "meta": meta})


def logs(request: httpx.Request) -> httpx.Response:
    """The charge point log, which comes by offset or by cursor as it was asked for."""
    kind = request.url.params.get("paginationType", "offset")
    answer = (by_cursor(request) if kind == "cursor" else offset_page(request, 12)).json()
    answer["meta"]["paginationType"] = kind
    answer["data"] = [{**row, "id": str(row["id"])} for row in answer["data"]]
    return httpx.Response(200, json=answer)


def page_object(request: httpx.Request) -> httpx.Response:
    """The other envelope: content, pageNumber, totalPages."""
    page = int(request.url.params.get("page", 0))
    envelope = {"content": rows(page * 3, 3), "pageNumber": page, "totalPages": 4, "totalSize": 12, "size": 3}
    return httpx.Response(200, json=envelope)


def plain_list(_: httpx.Request) -> httpx.Response:
    """A list without pages."""
    return httpx.Response(200, json=rows(0, 5))


async def ids(items: AsyncIterable[object]) -> list[int]:
    """The ids of everything that comes."""
    return [int(item.id) async for item in items]  # type: ignore[attr-defined]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(
    ("answer", "ask", "count", "calls"),
    [
        (lambda request: offset_page(request, 25), lambda m: m.charges.list(), 25, 1),
        (lambda request: offset_page(request, 25), lambda m: m.charges.list(per_page=10), 25, 3),
        (lambda request: offset_page(request, 25), lambda m: m.charges.list(per_page=5, page=2), 15, 3),
        (lambda request: offset_page(request, 200), lambda m: m.charges.list(), 200, 2),
        (lambda request: offset_page(request, 250), lambda m: m.sites.list().exact(), 250, 3),
        (lambda request: offset_page(request, 0), lambda m: m.teams.list(), 0, 1),
        (by_cursor, lambda m: m.afir_charge_points.list(), 6, 3),
        (by_cursor, lambda m: m.audit_log.list(), 6, 3),
        (logs, lambda m: m.charge_points.list_logs(21), 6, 3),
        (logs, lambda m: m.charge_points.list_logs(21, pagination_type="offset", per_page=10), 12, 2),
        (logs, lambda m: m.charge_points.list_logs(21, page=0, per_page=4), 12, 3),
        (logs, lambda m: m.charge_points.list_logs(21, pagination_type="cursor"), 6, 3),
        (page_object, lambda m: m.tariff_recurring_periods.list(tariff_id=1, tariff_period_group_id=2), 12, 4),
        (plain_list, lambda m: m.tariffs.list(), 5, 1),
        (lambda request: offset_page(request, 10), lambda m: m.countries.list(), 10, 1),
    ],
)
def test_iterating_reaches_the_last_item_of_every_kind_of_list(
    backend: str,
    answer: Callable[[httpx.Request], httpx.Response],
    ask: Callable[[Monta], AsyncIterable[object]],
    count: int,
    calls: int,
) -> None:
    """Offset, cursor, both, page object, plain list: every item once, in order, with no call for an empty page."""
    api = FakeApi(answer)
    found: list[int] = []

    async def main() -> None:
        async with api.client() as monta:
            found.extend(await ids(ask(monta)))

    anyio.run(main, backend=backend)

    assert count == len(found)
    assert found == sorted(set(found))
    assert calls == len(api.requests) - 1


async def test_awaiting_is_one_page() -> None:
    """The page that was asked for, with what the API says of it and whether another follows."""
    api = FakeApi(lambda request: offset_page(request, 25))
    async with api.client() as monta:
        second = await monta.charges.list(page=1, per_page=10)
        last = await monta.charges.list(page=2, per_page=10)

    assert list(range(10, 20)) == [charge.id for charge in second.items]
    assert (True, False) == (second.has_next, last.has_next)
    assert 25 == second.meta.total_item_count


async def test_pages_come_one_by_one() -> None:
    """Page by page, none fetched before the one in hand is done with."""
    api = FakeApi(lambda request: offset_page(request, 25))
    async with api.client() as monta:
        async for page in monta.charges.list(per_page=10).pages():
            assert 10 == len(page.items)
            break

    assert 1 == api.calls["/api/v1/charges"]


async def test_an_iteration_begins_anew() -> None:
    """One list object can be awaited and iterated, as often as one likes."""
    api = FakeApi(lambda request: offset_page(request, 12))
    async with api.client() as monta:
        charges = monta.charges.list(per_page=10)

        assert 10 == len((await charges).items)
        assert await ids(charges) == await ids(charges) == list(range(12))


async def test_wrong_meta_data_does_not_go_on_for_ever() -> None:
    """Meta data that promises pages which then are empty ends the list; none at all is the last page."""
    endless = FakeApi(
        lambda request: httpx.Response(
            200,
            json={
                "data": rows(0, 1) if "page" not in request.url.params else [],
                "meta": {"currentPage": 0, "totalPageCount": 10**9},
            },
        )
    )
    bare = FakeApi(lambda _: httpx.Response(200, json={"data": rows(0, 3)}))
    async with endless.client() as first, bare.client() as second:
        assert [0] == await ids(first.charges.list())
        assert [0, 1, 2] == await ids(second.charges.list())

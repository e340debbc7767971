from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from fake_api import FakeApi, offset_page, rows
from monta_partner_api import Paging

from monta_async import BadRequestError, ConfigurationError, DecodeError, MontaError, Page

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
        (lambda request: offset_page(request, 200), lambda m: m.charges.list().without_overlap(), 200, 2),
        (lambda request: offset_page(request, 250), lambda m: m.sites.list(), 250, 3),
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


async def test_a_page_leads_to_the_next() -> None:
    """`next()` fetches the page after it, and is None after the last."""
    api = FakeApi(lambda request: offset_page(request, 250))
    async with api.client() as monta:
        page = await monta.charges.list(page=1)
        last = await page.next()
        assert last is not None
        assert (True, False) == (page.has_next, last.has_next)
        assert list(range(200, 250)) == [charge.id for charge in last.items]
        assert await last.next() is None

    assert 2 == api.calls["/api/v1/charges"]


async def test_as_many_as_one_wants() -> None:
    """`collect`, `limit` and `first` fetch no page too many, and none that is larger than that takes."""
    api = FakeApi(lambda request: offset_page(request, 250))
    async with api.client() as monta:
        assert 250 == len(await monta.charges.list().collect())
        assert 3 == api.calls["/api/v1/charges"]
        assert list(range(120)) == [charge.id for charge in await monta.charges.list().collect(limit=120)]
        assert 5 == api.calls["/api/v1/charges"]
        first = await monta.charges.list().first()
        assert first is not None
        assert (0, "1") == (first.id, api.requests[-1].url.params["perPage"])
        assert [] == await monta.charges.list().collect(limit=0)
        assert 6 == api.calls["/api/v1/charges"]
        limited = await monta.charges.list().limit(7).limit(20)
        assert (7, False) == (len(limited.items), limited.has_next)
        with pytest.raises(ValueError, match="negative"):
            monta.charges.list().limit(-1)
    nothing = FakeApi(lambda request: offset_page(request, 0))
    async with nothing.client() as monta:
        assert await monta.charges.list().first() is None


async def test_how_many_there_are_is_one_small_call() -> None:
    """`total` asks for one row, wherever the list begins; what has no count says so before a call."""
    api = FakeApi(lambda request: plain_list(request) if "tariffs" in request.url.path else offset_page(request, 250))
    async with api.client() as monta:
        assert 250 == await monta.charges.list(page=2, state="completed").total()
        params = api.requests[-1].url.params
        assert ("1", "0", "completed") == (params["perPage"], params["page"], params["state"])
        assert 250 == await monta.charge_points.list_logs(21).total()
        assert 5 == await monta.tariffs.list().total()
        assert 4 == len(api.requests)
        for uncounted in (monta.audit_log.list(), monta.charge_points.list_logs(21, pagination_type="cursor")):
            with pytest.raises(ConfigurationError, match="does not count"):
                await uncounted.total()
        assert 4 == len(api.requests)
    silent = FakeApi(lambda _: httpx.Response(200, json={"data": rows(0, 1), "meta": {}}))
    async with silent.client() as monta:
        with pytest.raises(MontaError, match="did not say"):
            await monta.charges.list().total()


# -- what the API says of its pages may be missing or wrong


def told(meta: dict[str, object] | None, total: int = 250, *, heeds: bool = True) -> FakeApi:
    """Pages of so many rows; `meta` stands over what would be right (None: no meta at all)."""

    def answer(request: httpx.Request) -> httpx.Response:
        if not heeds:
            request = httpx.Request("GET", request.url.copy_remove_param("page"))
        body = offset_page(request, total).json()
        body["meta"] = None if meta is None else body["meta"] | meta
        return httpx.Response(200, json=body)

    return FakeApi(answer)


@pytest.mark.parametrize(
    ("meta", "calls"),
    [
        ({}, 3),
        ({"currentPage": 0}, 3),
        ({"currentPage": None, "itemCount": None, "perPage": None}, 3),
        ({"totalItemCount": None}, 3),
        ({"totalPageCount": None}, 3),
        ({"totalPageCount": 1}, 3),
        ({"totalItemCount": 40}, 3),
        ({"totalItemCount": 0, "totalPageCount": 0}, 3),
        ({"totalItemCount": None, "totalPageCount": None}, 3),
        ({"totalItemCount": "250", "totalPageCount": "3"}, 3),
        ({"totalItemCount": 10**9, "totalPageCount": 10**7}, 4),
        ({"totalItemCount": -5, "totalPageCount": True}, 3),
        ({"perPage": 1000}, 3),
        ({"perPage": 0}, 3),
        (None, 3),
    ],
)
async def test_wrong_meta_data_hides_no_row(meta: dict[str, object] | None, calls: int) -> None:
    """Counts that are missing, too small or too large: the rows themselves show when the list ends."""
    api = told(meta)
    async with api.client() as monta:
        assert list(range(250)) == await ids(monta.sites.list().without_overlap())
        assert calls == api.calls["/api/v1/sites"]
        assert list(range(250)) == await ids(monta.sites.list())

    assert 2 * calls <= api.calls["/api/v1/sites"] <= 2 * calls + 40


@pytest.mark.parametrize(
    "meta", [{}, {"totalItemCount": 10**9}, {"totalItemCount": None, "totalPageCount": None}, None]
)
async def test_a_server_that_ignores_the_page_does_not_go_on_for_ever(meta: dict[str, object] | None) -> None:
    """The same rows again and again come once, and the walk ends."""
    api = told(meta, heeds=False)
    async with api.client() as monta:
        assert list(range(100)) == await ids(monta.sites.list().without_overlap())
        assert api.calls["/api/v1/sites"] <= 12
        assert list(range(100)) == await ids(monta.sites.list())

    assert api.calls["/api/v1/sites"] <= 12 + 24


async def test_a_server_with_pages_of_its_own_size() -> None:
    """Whatever was asked for, it sends 10 a page, and says so: all rows come, also if pages were to overlap."""

    def ten(request: httpx.Request) -> httpx.Response:
        params = {"page": request.url.params.get("page", "0"), "perPage": "10"}
        return offset_page(httpx.Request("GET", request.url.copy_with(params=params)), 95)

    api = FakeApi(ten)
    async with api.client() as monta:
        assert list(range(95)) == await ids(monta.sites.list().without_overlap())
        assert 10 == api.calls["/api/v1/sites"]
        assert list(range(95)) == await ids(monta.sites.list())


async def test_empty_and_endless() -> None:
    """Promises of pages that then are empty end with the first of these."""
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


@pytest.mark.parametrize("circle", [["a"], ["a", "b"], ["a", "b", "c", "d", "e"], ["a", "a", "b", "a"]])
async def test_a_cursor_that_leads_in_a_circle_ends(circle: list[str]) -> None:
    """Nothing is delivered twice, and the walk ends, however long the circle is."""
    asked: list[str] = []

    def around(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("after", ""))
        place = len(asked) - 1
        data = [{"id": f"event-{place % len(circle)}"}]
        return httpx.Response(200, json={"data": data, "meta": {"perPage": 1, "after": circle[place % len(circle)]}})

    async with FakeApi(around).client() as monta:
        found = [event.id async for event in monta.audit_log.list()]

    assert len(set(found)) == len(found)
    assert len(asked) <= 3 * len(circle) + 2


async def test_an_empty_page_with_a_cursor_is_not_the_end() -> None:
    """A page by cursor may be empty before others that are not; after very many, it is the end."""

    def gaps(request: httpx.Request) -> httpx.Response:
        place = int(request.url.params.get("after", 0))
        meta = {"perPage": 1, "after": str(place + 1)}
        return httpx.Response(200, json={"data": [{"id": str(place)}] if place in (0, 5) else [], "meta": meta})

    api = FakeApi(gaps)
    async with api.client() as monta:
        assert ["0", "5"] == [event.id async for event in monta.audit_log.list()]

    assert len(api.requests) < 200


async def test_backwards_by_cursor() -> None:
    """A list that is asked for `before` goes on with what is before."""

    def backwards(request: httpx.Request) -> httpx.Response:
        end = int(request.url.params["before"])
        meta = {"perPage": 2, "before": str(end - 2) if end > 2 else None, "after": str(end)}
        return httpx.Response(200, json={"data": rows(end - 2, 2)[::-1], "meta": meta})

    async with FakeApi(backwards).client() as monta:
        assert [5, 4, 3, 2, 1, 0] == await ids(monta.afir_charge_points.list(before=6))


# -- going on later


@pytest.mark.parametrize("by", ["page", "cursor", "small", "without overlap"])
async def test_a_failure_in_the_middle_can_be_resumed_in_another_process(by: str) -> None:
    """What came is kept; the point is plain JSON, and another client goes on from it, with nothing twice or missed."""
    failing = True

    def answer(request: httpx.Request) -> httpx.Response:
        late = int(request.url.params.get("page", 0)) >= 2 or int(request.url.params.get("after", 0)) >= 3
        if failing and late:
            return httpx.Response(400, json={"message": "no", "errorCode": "BAD_REQUEST"})
        return by_cursor(request) if by == "cursor" else offset_page(request, 250)

    def ask(monta: Monta) -> Any:
        return {
            "page": monta.sites.list(team_id=7),
            "cursor": monta.afir_charge_points.list(after=-1),
            "small": monta.sites.list(per_page=7),
            "without overlap": monta.sites.list().without_overlap(),
        }[by]

    found: list[int] = []
    point = ""
    async with FakeApi(answer).client() as monta:
        try:
            async for each in ask(monta):
                found.append(each.id)  # noqa: PERF401 - a comprehension would lose them
        except BadRequestError as error:
            point = json.dumps(error.resume_point)
    assert found
    failing = False
    async with FakeApi(answer).client() as monta:
        found += await ids(ask(monta).resume(json.loads(point)))

    assert list(range(6 if by == "cursor" else 250)) == found


async def test_every_page_has_a_point_to_go_on_from() -> None:
    """Kept after each page, it outlives the process; rows that came in meanwhile are no repetition."""
    total = 250
    api = FakeApi(lambda request: offset_page(request, total))
    async with api.client() as monta:
        points = [page.resume_point async for page in monta.sites.list().pages()]
        assert list(range(100, 250)) == await ids(monta.sites.list().resume(points[0]))
        assert [] == await ids(monta.sites.list().resume(points[2]))


async def test_a_point_of_another_list_is_refused() -> None:
    """Another operation, other parameters, or something else altogether: said before a call."""
    api = FakeApi(lambda request: offset_page(request, 250))
    async with api.client() as monta:
        point = (await monta.sites.list(team_id=7)).resume_point
        calls = len(api.requests)
        for other in (monta.sites.list(team_id=8), monta.teams.list(), monta.sites.list(team_id=7, per_page=10)):
            with pytest.raises(ConfigurationError, match="of another list"):
                other.resume(point)
        for wrong in ({}, {"operation": "get-sites"}, point | {"position": {"row": 1}}, point | {"position": 7}):
            with pytest.raises(ConfigurationError, match="no resume point"):
                monta.sites.list(team_id=7).resume(wrong)

    assert calls == len(api.requests)


def test_a_page_made_by_hand_leads_nowhere() -> None:
    """In a test of one's own, a page is its three fields."""
    page = Page([1], None, has_next=False)

    assert page == Page([1], None, has_next=False)
    with pytest.raises(ConfigurationError, match="by hand"):
        _ = page.resume_point


# -- lists that the document does not know


@pytest.mark.parametrize(
    ("answer", "count", "calls"),
    [
        (lambda request: offset_page(request, 250), 250, 3),
        (by_cursor, 6, 3),
        (page_object, 12, 4),
        (plain_list, 5, 1),
        (lambda _: httpx.Response(200, json={"data": []}), 0, 1),
        (lambda _: httpx.Response(204), 0, 1),
    ],
)
async def test_a_list_that_the_document_does_not_know(
    answer: Callable[[httpx.Request], httpx.Response], count: int, calls: int
) -> None:
    """Its answers show how it is paged; the rows are JSON."""
    api = FakeApi(answer)
    async with api.client() as monta:
        found = await monta.request_pages("GET", "/api/v1/anything-new", params={"siteId": 7, "not": None}).collect()
        assert list(range(count)) == [row["id"] for row in found]
        assert calls == api.calls["/api/v1/anything-new"]

    assert "7" == api.requests[-1].url.params["siteId"]
    assert "not" not in api.requests[-1].url.params


async def test_a_list_by_a_cursor_of_another_name() -> None:
    """Told what the parameters are called, all of it comes; not told, the server that heeds no `after` is noticed."""

    def records(request: httpx.Request) -> httpx.Response:
        first = int(request.url.params.get("cursor", 0))
        count = int(request.url.params.get("limit", 50))
        meta = {"after": str(first + count) if first + count < 230 else None}
        return httpx.Response(200, json={"data": rows(first, min(count, 230 - first)), "meta": meta})

    api = FakeApi(records)
    async with api.client() as monta:
        paging = Paging("cursor", "data", largest=100, cursor="cursor", size="limit")
        found = await monta.request_pages("GET", "/api/v1/newer-records", paging=paging).collect()
        assert list(range(230)) == [row["id"] for row in found]
        assert 3 == api.calls["/api/v1/newer-records"]
        with pytest.raises(ConfigurationError, match="paging="):
            await monta.request_pages("GET", "/api/v1/newer-records").collect()


async def test_a_known_list_as_json() -> None:
    """A path that the document knows is paged as the document says, and goes nowhere but to the API."""
    api = FakeApi(lambda request: offset_page(request, 120))
    async with api.client() as monta:
        pages = monta.request_pages("GET", "/api/v1/charges")
        assert list(range(120)) == [row["id"] async for row in pages]
        assert 120 == await pages.total()
        with pytest.raises(ConfigurationError, match="one slash"):
            monta.request_pages("GET", "https://elsewhere.test/api/v1/charges")
    nonsense = FakeApi(lambda _: httpx.Response(200, content=b"<html>"))
    async with nonsense.client() as monta:
        with pytest.raises(DecodeError, match="no JSON"):
            await monta.request_pages("GET", "/api/v1/charges")


async def test_logs_of_a_kind_that_nobody_knows_are_kept() -> None:
    """A page of the log that says nothing of its kind still holds its rows, as they came."""
    api = FakeApi(lambda _: httpx.Response(200, json={"data": [{"id": "1"}]}))
    async with api.client() as monta:
        assert [{"id": "1"}] == await monta.charge_points.list_logs(21).collect()

"""Every list of the operation table, walked to its last item beside a server that pages the examples of the document."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from monta_partner_api import OPERATIONS

from arguments import plausible
from examples import answer_schema, example
from fake_api import FakeApi

if TYPE_CHECKING:
    from monta_async import Monta

ROWS = 230
SPLIT = sorted(operation_id for operation_id, each in OPERATIONS.items() if each.window and each.window.days)
LISTS = sorted(operation_id for operation_id, each in OPERATIONS.items() if each.paging)


class Paged:
    """So many rows of one operation, in its kind of pages."""

    def __init__(self, operation_id: str) -> None:
        self.operation = OPERATIONS[operation_id]
        assert self.operation.paging is not None
        self.paging = self.operation.paging
        self.is_paged = self.paging.kind != "none"
        envelope = example(answer_schema(operation_id) or {})
        row = (envelope[self.paging.items] if self.paging.items else envelope)[0]
        self.rows = [self._numbered(row, number) for number in range(ROWS)]
        self.envelope = envelope
        self.api = FakeApi(self.answer)

    @staticmethod
    def _numbered(row: dict[str, Any], number: int) -> dict[str, Any]:
        if "id" not in row:
            return row
        return row | {"id": f"row-{number}" if isinstance(row["id"], str) else 740450594557638974 + number}

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The page that is asked for."""
        params = request.url.params
        if not self.is_paged:
            body: Any = self.envelope | {self.paging.items: self.rows} if self.paging.items else self.rows
            return httpx.Response(200, json=body)
        size = int(params[self.paging.size])
        if self.paging.kind == "cursor" or params.get("paginationType") == "cursor":
            first = int(params.get("after", 0))
            end = first + size
            meta: dict[str, Any] = {"perPage": size, "after": str(end) if end < ROWS else None, "before": None}
        else:
            first = int(params.get("page", 0)) * size
            counts = {"totalPageCount": -(-ROWS // size), "totalItemCount": ROWS}
            meta = {"itemCount": size, "currentPage": first // size, "perPage": size, **counts}
        meta["paginationType"] = params.get("paginationType", "offset")
        data = self.rows[first : first + size]
        if self.paging.kind == "page":
            numbers = {"pageNumber": first // size, "totalPages": -(-ROWS // size), "totalSize": ROWS, "size": size}
            return httpx.Response(200, json=self.envelope | numbers | {self.paging.items: data})
        return httpx.Response(200, json={self.paging.items: data, "meta": meta})

    @property
    def calls(self) -> int:
        """How many calls of the operation came."""
        return sum(not request.url.path.startswith("/api/v1/auth/") for request in self.api.requests)

    def list(self, monta: Monta, *, per_page: int | None = 100) -> Any:
        """The list, with pages of that size where there are pages."""
        call = plausible(self.operation.operation_id, required_only=True)
        given = {name: value for name, value in call.in_query.items() if name not in ("page", "per_page", "size")}
        if "page" in call.in_query:
            given["page"] = 0
        if self.is_paged and (per_page is not None or "size" in call.in_query):
            given["size" if self.paging.size == "size" else "per_page"] = per_page or self.paging.largest
        method = getattr(getattr(monta, self.operation.resource), self.operation.method_name)
        return method(*call.positional, **given)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("operation_id", LISTS)
def test_every_list_is_walked_to_its_last_item(operation_id: str, backend: str) -> None:
    """One after another, read ahead, page by page, limited, resumed: every row once and in order, no call too many."""
    server = Paged(operation_id)
    due = [row.get("id") for row in server.rows]

    async def main() -> None:
        async with server.api.client() as monta:
            whole = server.list(monta)
            assert due == [getattr(item, "id", None) async for item in whole]
            assert (3 if server.is_paged else 1) == server.calls
            async with whole.stream(concurrency=2) as items:
                assert due == [getattr(item, "id", None) async for item in items]
            pages = [page async for page in whole.pages()]
            assert [True, True, False][-len(pages) :] == [page.has_next for page in pages]
            assert due[:150] == [getattr(item, "id", None) for item in await whole.collect(limit=150)]
            rest = await whole.resume(pages[0].resume_point).collect()
            assert due[100 if server.is_paged else ROWS :] == [getattr(item, "id", None) for item in rest]

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("operation_id", LISTS)
async def test_every_list_asks_for_its_largest_pages(operation_id: str) -> None:
    """Unless told otherwise, a page is as large as the operation allows."""
    server = Paged(operation_id)
    async with server.api.client() as monta:
        await server.list(monta, per_page=None)

    largest = server.paging.largest_cursor or server.paging.largest
    asked = server.api.requests[-1].url.params.get(server.paging.size)
    assert (str(largest) if server.is_paged else None) == asked


@pytest.mark.filterwarnings("ignore:charges_insights.get")  # it is deprecated, and still there
@pytest.mark.parametrize("operation_id", SPLIT)
async def test_every_range_that_is_split_is_one_result(operation_id: str) -> None:
    """Whatever serves so many days a call gives three times as many in three calls: what adds up is three times it."""
    envelope = _with_one_of_each(example(answer_schema(operation_id) or {}))
    if "data" in envelope:
        envelope["meta"] = {"totalItemCount": 1, "totalPageCount": 1}
    api = FakeApi(lambda _: httpx.Response(200, json=envelope))
    operation, call = OPERATIONS[operation_id], plausible(operation_id, required_only=True)
    start: Any = datetime(2026, 1, 1, tzinfo=UTC) if "T" in call.params["fromDate"] else date(2026, 1, 1)
    given = call.in_query | {"from_date": start, "to_date": start + timedelta(days=89)}
    async with api.client() as monta:
        method = getattr(getattr(monta, operation.resource), operation.method_name)
        asked = method(**given)
        merged = (await asked.collect())[0] if operation.paging else await asked
        once = given | {"to_date": start + timedelta(days=7)}
        single = (await method(**once).collect())[0] if operation.paging else await method(**once)

    assert 4 == len(api.requests) - 1
    whole, part = _numbers(merged.to_dict()), _numbers(single.to_dict())
    assert part
    assert {name: pytest.approx(3 * value) for name, value in part.items()} == whole


def _with_one_of_each(value: Any) -> Any:
    """An example with one item in every list."""
    if isinstance(value, dict):
        return {name: _with_one_of_each(each) for name, each in value.items()}
    return [_with_one_of_each(each) for each in value[:1]] if isinstance(value, list) else value


def _numbers(value: Any, path: str = "") -> dict[str, float]:
    """All numbers that add up, by where they stand."""
    if isinstance(value, dict):
        inner = [_numbers(each, f"{path}.{name}") for name, each in value.items()]
        return {name: number for each in inner for name, number in each.items()}
    if isinstance(value, list):
        return _numbers(value[0], path) if value else {}
    adds_up = path.startswith((".total", ".states", ".exempt")) or "consumptions" in path or "summary" in path
    kept = any(word in path.lower() for word in ("id", "percentage", "rate"))
    return {path: value} if adds_up and not kept and isinstance(value, int | float) else {}

"""Cutting the page that a list call asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from monta_async.simulator.call import Call

T = TypeVar("T")
DEFAULT_PER_PAGE = 10


def wanted(call: Call) -> tuple[int, int]:
    """Return which page a call asks for (from 0) and how many rows a page has."""
    per_page = call.query.get("perPage", call.query.get("size", DEFAULT_PER_PAGE))
    return call.query.get("page", 0), per_page


def start_of(call: Call) -> int:
    """Return the row with which the page begins."""
    page, per_page = wanted(call)
    return max(0, page * per_page - call.shift)


def envelope(data: list[Any], page: int, per_page: int, total: int) -> dict[str, Any]:
    """Return a page as the API answers it."""
    return {
        "data": data,
        "meta": {
            "itemCount": len(data),
            "currentPage": page,
            "perPage": per_page,
            "totalPageCount": -(-total // per_page),
            "totalItemCount": total,
        },
    }


def page_of(call: Call, rows: Sequence[T], show: Callable[[T], Any] = lambda row: row) -> Any:
    """Return one page of rows; a page past the end is empty. A list without pages is answered whole."""
    paging = call.spec.operation.paging
    if paging is not None and paging.kind == "none":
        data = [show(row) for row in rows]
        return envelope(data, 0, max(1, len(data)), len(data)) if paging.items else data
    page, per_page = wanted(call)
    begin = start_of(call)
    return envelope([show(row) for row in rows[begin : begin + per_page]], page, per_page, len(rows))

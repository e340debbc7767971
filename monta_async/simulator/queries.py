"""Reading the query of a list call, and cutting the page that it asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from monta_async.simulator.errors import bad_request
from monta_async.simulator.times import read_utc_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from monta_async.simulator.world import Entities

_INTEGER = re.compile(r"-?[0-9]{1,19}")
_INT32_MAX = 2**31 - 1
_INT64_MAX = 2**63 - 1
_MAX_PER_PAGE = 100
_DEFAULT_PER_PAGE = 10


def read_int64(text: str, name: str) -> int:
    """Return the int64 that a path or query parameter holds.

    Raises:
        ApiError: it holds something else (400).
    """
    if _INTEGER.fullmatch(text) is None or not -_INT64_MAX - 1 <= int(text) <= _INT64_MAX:
        msg = f"{name} must be an integer of 64 bits"
        raise bad_request(msg)
    return int(text)


class Query:
    """The query parameters of a list call, read as what they should be. An absent one reads as None.

    Every method raises ApiError (400) when the parameter is not what it should be.
    """

    def __init__(self, params: Mapping[str, str]) -> None:
        """Read these parameters."""
        self._params = params

    def text(self, name: str) -> str | None:
        """Read any text; an empty one is not an absent one."""
        return self._params.get(name)

    def integer(self, name: str) -> int | None:
        """Read an integer of 64 bits."""
        text = self._params.get(name)
        return None if text is None else read_int64(text, name)

    def choice(self, name: str, choices: Collection[str]) -> str | None:
        """Read one of the texts that the API allows."""
        text = self._params.get(name)
        if text is not None and text not in choices:
            msg = f"{name} must be one of {', '.join(choices)}"
            raise bad_request(msg)
        return text

    def moment(self, name: str) -> int | None:
        """Read a date-time as seconds since the epoch."""
        text = self._params.get(name)
        if text is None:
            return None
        try:
            return read_utc_text(text)
        except ValueError:
            msg = f"{name} must be a date-time with a time zone, like 2026-01-15T12:00:00Z"
            raise bad_request(msg) from None

    def page(self) -> tuple[int, int]:
        """Read which page is asked for (from 0) and how many items a page has (1 to 100)."""
        page = self.integer("page")
        per_page = self.integer("perPage")
        if page is None:
            page = 0
        if per_page is None:
            per_page = _DEFAULT_PER_PAGE
        if not 0 <= page <= _INT32_MAX:
            msg = "page must be an integer of 32 bits, from 0"
            raise bad_request(msg)
        if not 1 <= per_page <= _MAX_PER_PAGE:
            msg = f"perPage must be from 1 to {_MAX_PER_PAGE}"
            raise bad_request(msg)
        return page, per_page

    def refuse(self, *names: str) -> None:
        """Refuse filters that the API has and the simulator does not: to ignore one would answer wrongly."""
        for name in names:
            if name in self._params:
                msg = f"the simulator does not know the filter {name}"
                raise bad_request(msg)


@dataclass
class Selection:
    """Which entities a list call selects: candidate indexes in the order of the list, and conditions on them.

    Without conditions a page is cut by arithmetic; with conditions every candidate is tried.
    """

    candidates: range
    conditions: list[Callable[[int], bool]] = field(default_factory=list)

    def page(self, entities: Entities, page: int, per_page: int) -> dict[str, Any]:
        """Return one page as the API answers it. A page past the end is empty."""
        begin = page * per_page
        indexes: Iterable[int]
        if self.conditions:
            matches = (i for i in self.candidates if all(condition(i) for condition in self.conditions))
            before = sum(1 for _ in islice(matches, begin))
            indexes = list(islice(matches, per_page))
            total = before + len(indexes) + sum(1 for _ in matches)
        else:
            indexes = self.candidates[begin : begin + per_page]
            total = len(self.candidates)
        data = [entities.body(index) for index in indexes]
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

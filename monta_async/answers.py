"""What the answer to a list call says, whatever its envelope: models, JSON as it came, or a plain list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from attrs import Factory, field, frozen
from monta_partner_api import Paging

__all__ = ("Answer", "created_at", "identity", "read_page")

_T = TypeVar("_T")


@frozen
class Answer(Generic[_T]):
    """One page as it came."""

    items: list[_T]
    meta: Any = None
    total: int | None = None
    """How many rows the list has."""
    pages: int | None = None
    """How many pages of this size it has."""
    size: int | None = None
    """How many rows a page has."""
    cursor: str | int | None = None
    """What leads to the next page."""
    by_cursor: bool = False
    is_all: bool = False
    """Whether the answer is the list itself."""
    ids: list[Hashable] = field(init=False, default=Factory(lambda self: [*map(identity, self.items)], takes_self=True))
    """The id of each row; None of one that has none."""


def read_page(envelope: Any, rows: Callable[[Any], Sequence[_T]], paging: Paging, cursor: str) -> Answer[_T]:
    """Read one answer; what is not a sensible number is taken as missing."""
    if envelope is None:
        return Answer([], is_all=True)
    known = isinstance(envelope, dict) and paging.items in envelope
    items = list((envelope[paging.items] if known else rows(envelope)) or ())
    if isinstance(envelope, list):
        return Answer(items, is_all=True)
    meta = _field(envelope, "meta")
    if meta is None and _field(envelope, "total_pages") is not None:
        pages, total = _count(_field(envelope, "total_pages")), _count(_field(envelope, "total_size"))
        return Answer(items, envelope, total, pages, _count(_field(envelope, "size")) or None)
    following = _field(meta, "before" if cursor == "before" else "after")
    return Answer(
        items,
        meta,
        _count(_field(meta, "total_item_count")),
        _count(_field(meta, "total_page_count")),
        _count(_field(meta, "per_page")) or None,
        following if isinstance(following, str | int) and following != "" else None,
        "after" in meta if isinstance(meta, dict) else hasattr(meta, "after"),
    )


def identity(item: Any) -> Hashable:
    """The id of a row; None if it has none."""
    found = item.get("id") if isinstance(item, dict) else getattr(item, "id", None)
    return found if found.__class__ is int or isinstance(found, str) else None


def created_at(item: Any) -> datetime | None:
    """When a row was created, if it says so."""
    found = _field(item, "created_at")
    if isinstance(found, str):
        try:
            found = datetime.fromisoformat(found)
        except ValueError:
            return None
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _field(holder: Any, name: str) -> Any:
    """A field of a model, or of JSON, where the names are in camel case."""
    if not isinstance(holder, dict):
        return getattr(holder, name, None)
    head, *rest = name.split("_")
    return holder.get(head + "".join(map(str.capitalize, rest)))


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None

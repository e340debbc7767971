"""Rows of one kind: what is created can be read, changed and deleted, and whoever listens is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from monta_async.simulator.times import utc_text

Row = dict[str, Any]
RowId = int | str


class Table:
    """The rows of one kind by id, in the order of their creation.

    A row is what the API answers, plus fields that begin with an underscore, which only the simulator sees. Deleting
    keeps the row, so that a list with `includeDeleted` and old charges can still show it.
    """

    def __init__(self, name: str, first_id: int, now: Callable[[], int], tell: Callable[[str, Row, str], None]) -> None:
        """Open a table; `tell` hears the name, the row and `created`, `updated` or `deleted` of every change."""
        self.name = name
        self.rows: dict[RowId, Row] = {}
        self._next_id = first_id
        self._now = now
        self._tell = tell

    def __iter__(self) -> Iterator[Row]:
        """Go over all rows, deleted ones too."""
        return iter(self.rows.values())

    def lay(self, row: Row) -> Row:
        """Put in a row that the world begins with; nobody is told."""
        row.setdefault("id", self._next_id)
        if isinstance(row["id"], int):
            self._next_id = max(self._next_id, row["id"] + 1)
        self.rows[row["id"]] = row
        return row

    def add(self, row: Row) -> Row:
        """Put in a new row, which gets the next id."""
        row["id"] = self._next_id
        self.lay(row)
        self._tell(self.name, row, "created")
        return row

    def get(self, row_id: RowId | None) -> Row | None:
        """Return the row with this id unless there is none or it is deleted."""
        row = self.rows.get(row_id) if row_id is not None else None
        return None if row is None or is_deleted(row) else row

    def update(self, row: Row, changes: Row) -> Row:
        """Change fields of a row."""
        row.update(changes)
        if "updatedAt" in row:
            row["updatedAt"] = utc_text(self._now())
        self._tell(self.name, row, "updated")
        return row

    def delete(self, row: Row) -> None:
        """Mark a row as deleted, in the way that its kind has for it."""
        if "deleted" in row:
            row["deleted"] = True
        else:
            row["deletedAt" if "deletedAt" in row else "_deletedAt"] = utc_text(self._now())
        if "updatedAt" in row:
            row["updatedAt"] = utc_text(self._now())
        self._tell(self.name, row, "deleted")


def is_deleted(row: Row) -> bool:
    """Tell whether a row is deleted."""
    return bool(row.get("deletedAt") or row.get("_deletedAt") or row.get("deleted"))


def shown(row: Row) -> Row:
    """Return a row without what only the simulator sees."""
    return {key: value for key, value in row.items() if not key.startswith("_")}

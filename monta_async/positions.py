"""Where the walk of a list stands, so that it can go on: now, after a failure, or in another process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

from attrs import asdict, evolve, field, frozen

from .answers import Answer, identity
from .splitting import Span

__all__ = ("KEPT", "Position")

KEPT = 1000
"""How many ids of rows that were delivered are remembered at least."""


@frozen
class Position:
    """Where a walk stands: after some page, with everything it needs to go on."""

    row: int = 0
    """Where the next page begins, if the list is read by page number."""
    size: int = 0
    """How many rows a page has, as the server has it; 0 before the first."""
    cursor: str | int | None = None
    mark: str | int | None = None
    """A cursor met earlier, after 1, 2, 4, 8... pages: who meets it again walks in a circle."""
    steps: int = 0
    total: int | None = None
    """How many rows the answer before counted."""
    recent: tuple[Any, ...] = ()
    """The ids of the rows that were delivered last."""
    stale: int = 0
    """How many rows in a row were known already."""
    overlaps: bool = False
    """Whether the list was seen to change, so that each page overlaps the one before."""
    is_fixed: bool = False
    """Whether it cannot: the pages are too small, or the server heeds no other size."""
    spans: tuple[Span, ...] = ()
    """What is left of a list that is read in parts; the first is under way."""
    delivered: int = 0
    done: bool = False
    held: tuple[int, Any] | None = field(default=None, eq=False, repr=False)
    """A page, by its number, that was read before its turn."""
    previous: Any = field(default=None, eq=False, repr=False)
    """The rows of the page before, where only they can show that the server repeats itself."""

    def told(self, rows: Sequence[Any], answer: Answer[Any]) -> Self:
        """The same once these rows of an answer are delivered."""
        ids = answer.ids if len(rows) == len(answer.ids) else map(identity, rows)
        recent = (*self.recent, *(each for each in ids if each is not None))[-max(KEPT, 2 * len(answer.items)) :]
        return evolve(self, recent=recent, delivered=self.delivered + len(rows))

    def to_json(self) -> dict[str, Any]:
        """What of it another process needs, as plain JSON."""
        kept = asdict(self, filter=lambda attribute, _: attribute.name not in ("held", "previous", "delivered"))
        return {**kept, "recent": [*self.recent], "spans": [*kept["spans"]]}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Self:
        """The position that was told.

        Raises:
            KeyError, TypeError: it was none.
        """
        spans = tuple(Span(**span) for span in told["spans"])
        return cls(**{**told, "recent": tuple(told["recent"]), "spans": spans})

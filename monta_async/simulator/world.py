"""The simulated world: how much of everything there is, how it is connected, and when it happens.

Charges of the past are not stored. Each is computed from the seed and its index when somebody asks for it, so a world
of a million charges takes no more memory than one of a thousand. Their relations are plain arithmetic on indexes:
charge points take turns in charging, sites share the charge points evenly, teams share the sites. Everything else is
rows of tables, and so are the charges that begin, or are changed, while the world runs.

Each charge point starts a charge once a cycle, and a charge is over before its charge point's next one
starts. The list of charges is therefore in order of time, and only a charge point's latest charge can still
be going on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import RLock
from typing import TYPE_CHECKING, Any

from monta_async.simulator.agenda import Agenda
from monta_async.simulator.book import ChargeBook
from monta_async.simulator.randomness import Draws
from monta_async.simulator.tables import Row, Table
from monta_async.simulator.times import to_seconds, utc_text

if TYPE_CHECKING:
    from monta_async.simulator.audit import AuditLog
    from monta_async.simulator.ledger import Ledger
    from monta_async.simulator.webhooks import Webhooks

DEFAULT_NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)

_MILLISECOND = timedelta(milliseconds=1)
_USUAL_CYCLE = timedelta(hours=12) // _MILLISECOND
_SHORTEST_CYCLE = timedelta(minutes=10) // _MILLISECOND
_LONGEST_HISTORY = timedelta(days=3650) // _MILLISECOND
# A world with fewer charges than this per charge point spreads them out, or most would be going on right now.
_FEWEST_CYCLES = 10


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many charge points, sites and teams the world begins with, and where their ids begin."""

    charge_points: int
    sites: int
    teams: int
    first_charge_point: int = 2001
    first_site: int = 301
    first_team: int = 101


class World:
    """Operators with their teams, sites, charge points and charges, and all that hangs on them.

    Attributes:
        now: the moment, in whole seconds since the epoch (UTC).
        start: when the first charge may be created, in seconds since the epoch.
        session_limit: no charge of the past takes longer than this many seconds from creation to completion.
        charges: the charges.
        tables: everything else, by the name that paths have for it.
        ledger, audit, webhooks: the money, who did what, and who is told; laid with the tables.
        lock: held while the world changes, for a moment.
        listeners: who is told the table, the row and `created`, `updated` or `deleted` of every change.
    """

    ledger: Ledger
    audit: AuditLog
    webhooks: Webhooks

    def __init__(
        self,
        seed: int,
        *,
        charges: int,
        charge_points: int,
        sites: int,
        teams: int,
        now: datetime = DEFAULT_NOW,
        charges_per_day: float | None = None,
    ) -> None:
        """Lay out a world of the given sizes.

        Raises:
            ValueError: a size is out of range, `now` has no time zone, or there are so many charges per
                charge point that they do not fit into ten years.
        """
        if charges < 0 or min(charge_points, sites, teams) < 1:
            msg = "a world needs a team, a site and a charge point at least, and no negative number of charges"
            raise ValueError(msg)
        self.seed = seed
        self.sizes = Sizes(charge_points, sites, teams)
        self._cycle = (
            _cycle(charges, charge_points) if charges_per_day is None else _paced(charges_per_day, charge_points)
        )
        self.agenda = Agenda(to_seconds(now))
        self.began = self.agenda.now
        self._start_ms = self.now * 1000 - charges * self._cycle // charge_points
        self.start = self._start_ms // 1000
        self.session_limit = min(self._cycle, _USUAL_CYCLE) // 1000
        self.lock = RLock()
        self.listeners: list[Callable[[str, Row, str], None]] = []
        self.tables: dict[str, Table] = {}
        self.meters_are_read: Callable[[], bool] = lambda: False
        self.charges = ChargeBook(self, charges)

    @property
    def now(self) -> int:
        """The moment, in whole seconds since the epoch."""
        return self.agenda.now

    @property
    def now_text(self) -> str:
        """The moment as the API writes it."""
        return utc_text(self.agenda.now)

    def open_table(self, name: str, first_id: int) -> Table:
        """Open the table of a kind."""
        self.tables[name] = table = Table(name, first_id, lambda: self.agenda.now, self.tell)
        return table

    def tell(self, name: str, row: Row, event: str) -> None:
        """Tell every listener of a change."""
        for listener in self.listeners:
            listener(name, row, event)

    def draws(self, kind: str, index: int) -> Draws:
        """Return the random-looking values of one entity."""
        return Draws(self.seed, kind, index)

    def charge_point(self, charge_point_id: int) -> dict[str, Any]:
        """Return the row of a charge point, also of a deleted one and of one of another operator."""
        ours = self.tables["charge-points"].rows.get(charge_point_id)
        return self.tables["public-charge-points"].rows[charge_point_id] if ours is None else ours

    def created_at(self, charge: int) -> int:
        """Return when a charge of the past, or of usual traffic, is created; never before the one before it."""
        points = self.sizes.charge_points
        slot = self._cycle // points
        # Even the latest and longest charge then ends before its charge point's next one.
        lateness = max(1, min(slot, self._cycle // 5))
        position = charge * self._cycle // points
        return (self._start_ms + position + self.draws("charge", charge).below("lateness", lateness)) // 1000


def _paced(charges_per_day: float, charge_points: int) -> int:
    """Return how often each charge point starts a charge when all together start so many a day, in milliseconds."""
    cycle = int(timedelta(days=1) / _MILLISECOND * charge_points / charges_per_day) if charges_per_day > 0 else 0
    if cycle < _SHORTEST_CYCLE:
        msg = "charges_per_day must be more than 0, and at most 144 for each charge point"
        raise ValueError(msg)
    return cycle


def _cycle(charges: int, charge_points: int) -> int:
    """Return how often each charge point starts a charge, in milliseconds."""
    if charges == 0:
        return _USUAL_CYCLE
    if charges < _FEWEST_CYCLES * charge_points:
        return _USUAL_CYCLE * _FEWEST_CYCLES * charge_points // charges
    cycle = min(_USUAL_CYCLE, _LONGEST_HISTORY * charge_points // charges)
    if cycle < _SHORTEST_CYCLE:
        most = _LONGEST_HISTORY // _SHORTEST_CYCLE
        msg = f"{charges} charges are too many for {charge_points} charge points (at most {most} each)"
        raise ValueError(msg)
    return cycle

"""The simulated world: how much of everything there is, how it is connected, and when it happens.

Nothing is stored. An entity is computed from the seed and its index when somebody asks for it, so a world of
a million charges takes no more memory than one of a thousand. Relations are plain arithmetic on indexes:
charge points take turns in charging, sites share the charge points evenly, teams share the sites.

Each charge point starts a charge once a cycle, and a charge is over before its charge point's next one
starts. The list of charges is therefore in order of time, and only a charge point's latest charge can still
be going on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from monta_async.simulator.charges import charge_body
from monta_async.simulator.places import charge_point_body, site_body, team_body
from monta_async.simulator.randomness import Draws
from monta_async.simulator.times import to_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)

_MILLISECOND = timedelta(milliseconds=1)
_USUAL_CYCLE = timedelta(hours=12) // _MILLISECOND
_SHORTEST_CYCLE = timedelta(minutes=10) // _MILLISECOND
_LONGEST_HISTORY = timedelta(days=3650) // _MILLISECOND
# A world with fewer charges than this per charge point spreads them out, or most would be going on right now.
_FEWEST_CYCLES = 10


@dataclass(frozen=True, slots=True)
class Entities:
    """All entities of one kind: how many, which ids, and how to compute one."""

    count: int
    first_id: int
    id_step: int
    body: Callable[[int], dict[str, Any]]
    """Computes the entity at an index (from 0) as the JSON object that the API answers."""

    def id_of(self, index: int) -> int:
        """Return the id of the entity at `index`."""
        return self.first_id + index * self.id_step

    def index_of(self, entity_id: int) -> int | None:
        """Return the index of the entity with this id, or None when there is none."""
        index, remainder = divmod(entity_id - self.first_id, self.id_step)
        return index if remainder == 0 and 0 <= index < self.count else None


class World:
    """One operator with its teams, sites, charge points and charges, as they stand at one moment.

    Attributes:
        now: the moment, in whole seconds since the epoch (UTC).
        start: when the first charge may be created, in seconds since the epoch.
        session_limit: no charge takes longer than this many seconds from its creation to its completion.
        teams, sites, charge_points, charges: the entities.
    """

    def __init__(
        self,
        seed: int,
        *,
        charges: int,
        charge_points: int,
        sites: int,
        teams: int,
        now: datetime = DEFAULT_NOW,
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
        self._cycle = _cycle(charges, charge_points)
        self.now = to_seconds(now)
        self._start_ms = self.now * 1000 - charges * self._cycle // charge_points
        self.start = self._start_ms // 1000
        self.session_limit = min(self._cycle, _USUAL_CYCLE) // 1000
        self.teams = Entities(teams, 101, 1, partial(team_body, self))
        self.sites = Entities(sites, 301, 1, partial(site_body, self))
        self.charge_points = Entities(charge_points, 2001, 1, partial(charge_point_body, self))
        # Real charge ids do not fit a double; neither do these.
        self.charges = Entities(charges, 740450594557638974, 8191, partial(charge_body, self))

    def draws(self, kind: str, index: int) -> Draws:
        """Return the random-looking values of one entity."""
        return Draws(self.seed, kind, index)

    # Relations, from index to index.

    def team_of_site(self, site: int) -> int:
        """Return the team that owns a site."""
        return site % self.teams.count

    def site_of_charge_point(self, charge_point: int) -> int:
        """Return the site at which a charge point stands."""
        return charge_point % self.sites.count

    def team_of_charge_point(self, charge_point: int) -> int:
        """Return the team that owns a charge point."""
        return self.team_of_site(self.site_of_charge_point(charge_point))

    def charge_points_of_site(self, site: int) -> range:
        """Return the charge points that stand at a site."""
        return range(site, self.charge_points.count, self.sites.count)

    def charge_point_of_charge(self, charge: int) -> int:
        """Return the charge point that a charge uses."""
        return charge % self.charge_points.count

    def latest_charge_of(self, charge_point: int) -> int | None:
        """Return the newest charge of a charge point, or None when it has none."""
        newest = self.charges.count - 1
        if charge_point > newest:
            return None
        return newest - (newest - charge_point) % self.charge_points.count

    def paying_team_of_charge(self, charge: int) -> int:
        """Return the team whose wallet pays a charge; often not the one that owns the charge point."""
        return self.draws("charge", charge).below("paying team", self.teams.count)

    # Time.

    def created_at(self, charge: int) -> int:
        """Return when a charge was created, in seconds since the epoch; never before the charge before it."""
        slot = self._cycle // self.charge_points.count
        # Even the latest and longest charge then ends before its charge point's next one.
        lateness = max(1, min(slot, self._cycle // 5))
        position = charge * self._cycle // self.charge_points.count
        return (self._start_ms + position + self.draws("charge", charge).below("lateness", lateness)) // 1000

    def may_be_going_on(self, charge: int) -> bool:
        """Tell whether a charge is its charge point's latest; every other one is over."""
        return charge >= self.charges.count - self.charge_points.count


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

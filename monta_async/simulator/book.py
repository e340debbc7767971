"""All charges: those of the past, computed when asked for, and those that live or were changed, which are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from monta_async.simulator.bitsets import of, of_range
from monta_async.simulator.past import Past
from monta_async.simulator.sessions import Session, seeded_session

if TYPE_CHECKING:
    from monta_async.simulator.world import World

# Real charge ids do not fit a double; neither do these.
_FIRST_ID = 740450594557638974
_ID_STEP = 8191


class Condition(NamedTuple):
    """What charges have to be: those of the past for which it holds as a set, and what tells it of one that is kept."""

    past: int
    holds: Callable[[Session], bool]


class ChargeBook:
    """Charges by index, in the order of their creation; the first `seeded` ones are those of the past."""

    def __init__(self, world: World, seeded: int) -> None:
        self._world = world
        self.seeded = seeded
        self.past = Past(world, seeded)
        self.kept: dict[int, Session] = {}
        self._changed: list[int] = []
        self._created: list[int] = []
        self.of_point: dict[int, Session] = {}
        """The latest charge of a charge point that is kept, by the id of the charge point."""

    @property
    def count(self) -> int:
        """How many there are."""
        return self.seeded + len(self._created)

    def id_of(self, index: int) -> int:
        """Return the id of the charge at an index."""
        return _FIRST_ID + index * _ID_STEP

    def index_of(self, charge_id: int) -> int | None:
        """Return the index of the charge with this id, or None when there is none."""
        index, remainder = divmod(charge_id - _FIRST_ID, _ID_STEP)
        return index if remainder == 0 and 0 <= index < self.count else None

    def created_at(self, index: int) -> int:
        """Return when a charge was created; never before the one before it."""
        return self._world.created_at(index) if index < self.seeded else self._created[index - self.seeded]

    def session(self, index: int) -> Session:
        """Return a charge; one of the past is computed and forgotten again."""
        kept = self.kept.get(index)
        return kept if kept is not None else seeded_session(self._world, index)

    def keep(self, index: int) -> Session:
        """Return a charge to be changed: from now on it is kept."""
        session = self.kept.get(index)
        if session is None:
            session = self.kept[index] = seeded_session(self._world, index)
            self._changed.append(index)
            if self.may_be_going_on(index):
                self.of_point.setdefault(session.charge_point, session)
        return session

    def add(self, session: Session) -> None:
        """Put in a new charge, whose index is `count`."""
        self._created.append(session.created)
        self.kept[session.index] = session
        self.of_point[session.charge_point] = session

    def may_be_going_on(self, index: int) -> bool:
        """Tell whether a charge was its charge point's latest when the world began; every older one is over."""
        return index >= self.seeded - self._world.sizes.charge_points

    def latest_of(self, charge_point_id: int) -> Session | None:
        """Return the newest charge of a charge point, or None when it has none."""
        kept = self.of_point.get(charge_point_id)
        if kept is not None:
            return kept
        points = self._world.sizes.charge_points
        position = charge_point_id - self._world.sizes.first_charge_point
        newest = self.seeded - 1
        if not 0 <= position < points or position > newest:
            return None
        return self.session(newest - (newest - position) % points)

    def state(self, index: int) -> str:
        """Return the state of a charge."""
        if index not in self.kept and not self.may_be_going_on(index):
            return "stopped" if self.past.fails(index) else "completed"
        return self.session(index).state(self._world.now)

    def has_failed(self, index: int) -> bool:
        """Tell whether a charge has failed."""
        if index in self.kept or self.may_be_going_on(index):
            return self.session(index).failed <= self._world.now
        return self.past.fails(index)

    def completed(self) -> int:
        """Return how many charges are completed."""
        now = self._world.now
        is_completed = Condition(self.past.completed(0, now), lambda each: each.completed <= now < each.failed)
        return self.chosen([is_completed]).bit_count()

    def chosen(self, conditions: Sequence[Condition]) -> int:
        """Return the charges for which all conditions hold, as a set of their indexes."""
        return self.in_past(conditions) | of(session.index for session in self.among_kept(conditions))

    def in_past(self, conditions: Iterable[Condition]) -> int:
        """Return the charges of the past that are not kept and for which all conditions hold, as a set."""
        found = of_range(0, self.seeded)
        for condition in conditions:
            found &= condition.past
        return found & ~of(self._changed)

    def among_kept(self, conditions: Iterable[Condition]) -> Iterator[Session]:
        """Go over the charges that are kept and for which all conditions hold."""
        sessions = iter(self.kept.values())
        for condition in conditions:
            sessions = filter(condition.holds, sessions)
        return sessions

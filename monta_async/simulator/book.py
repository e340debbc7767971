"""All charges: those of the past, computed when asked for, and those that live or were changed, which are kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from monta_async.simulator.sessions import Session, fails, failures_before, seeded_session

if TYPE_CHECKING:
    from monta_async.simulator.world import World

# Real charge ids do not fit a double; neither do these.
_FIRST_ID = 740450594557638974
_ID_STEP = 8191


class ChargeBook:
    """Charges by index, in the order of their creation; the first `seeded` ones are those of the past."""

    def __init__(self, world: World, seeded: int) -> None:
        self._world = world
        self.seeded = seeded
        self.kept: dict[int, Session] = {}
        self._created: list[int] = []
        self.of_point: dict[int, Session] = {}
        """The latest charge of a charge point that is kept, by the id of the charge point."""

        self.external: set[int] = set()
        """The indexes of the charges at charge points of other operators."""

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
            if self.may_be_going_on(index):
                self.of_point.setdefault(session.charge_point, session)
        return session

    def add(self, session: Session) -> None:
        """Put in a new charge, whose index is `count`."""
        self._created.append(session.created)
        self.kept[session.index] = session
        self.of_point[session.charge_point] = session
        if session.external:
            self.external.add(session.index)

    def at_home(self, chosen: Sequence[int]) -> Sequence[int]:
        """Leave out charges at charge points of other operators."""
        return [index for index in chosen if index not in self.external] if self.external else chosen

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

    def between(self, first: int | None, last: int | None) -> range:
        """Return the indexes of the charges created from one moment to another, both included; None has no bound."""
        every = range(self.count)
        begin = 0 if first is None else bisect_left(every, first, key=self.created_at)
        end = len(every) if last is None else bisect_right(every, last, key=self.created_at)
        return range(begin, max(begin, end))

    def newest(self, chosen: range, first: int) -> Sequence[int]:
        """Return charges of a range, newest first: those from an index on, and those before it that are kept.

        It is for what no older charge of the past can be; of one that is kept this cannot be told by its age.
        """
        if first <= chosen.start:
            return chosen[::-1]
        older = sorted((index for index in self.kept if index in chosen and index < first), reverse=True)
        return [*range(min(first, chosen.stop), chosen.stop)[::-1], *older]

    def over_since(self, moment: int) -> int:
        """Return an index before which no charge of the past was completed, or changed, at a moment or later."""
        return self.between(moment - self._world.session_limit, None).start

    def state(self, index: int) -> str:
        """Return the state of a charge."""
        if index not in self.kept and not self.may_be_going_on(index):
            return "stopped" if fails(self._world, index) else "completed"
        return self.session(index).state(self._world.now)

    def completed(self) -> int:
        """Return how many charges are completed, without looking at most of them."""
        over = max(0, self.seeded - self._world.sizes.charge_points)
        counted = over - failures_before(self._world, over)
        counted += sum(self.state(index) == "completed" for index in range(over, self.count))
        for index, session in self.kept.items():
            if index < over:
                was = not fails(self._world, index)
                counted += (session.state(self._world.now) == "completed") - was
        return counted

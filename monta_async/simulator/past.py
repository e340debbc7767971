"""The charges of the past: what each is like follows from the seed, and which are how is told without a look at each.

What a charge is like comes round again: 4099 charges later one follows with the same driver, vehicle, payer and
durations, at another charge point. Charge points take turns as well, and so do failures. A filter is therefore worked
out for one round, and holds for a million charges as a set of bits, in which bit i stands for the charge at index i.
For times alone a few have to be looked at, as charges are in the order of their creation and none exceeds the limit.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from monta_async.simulator.bitsets import of, of_range, repeated
from monta_async.simulator.catalog import BATTERIES_KWH, DRIVERS, FAILURES, Model, model_of_site, site_prices
from monta_async.simulator.sessions import FULL_PERCENT

if TYPE_CHECKING:
    from monta_async.simulator.world import World

ROUND = 4099
"""After how many charges of the past what they are like comes again; a prime, so that it meets other turns rarely."""
SERVER_API = "server-api"
_START_SOURCES = ("api-ios", "api-android", "rfid", SERVER_API, SERVER_API)
_FAILS_EVERY = 53
_HUNDRED = 100


class Traits(NamedTuple):
    """What a charge of the past is like, wherever and whenever it is; durations are parts of what is possible."""

    start_delay: int
    duration: int
    idle: int
    settling: int
    battery_kwh: int
    soc_on_arrival: int
    load: int
    driver: int
    payer: int
    start_source: str


class Moments(NamedTuple):
    """When a charge of the past reaches its stages unless it fails, which it does when it should start."""

    created: int
    started: int
    stopped: int
    released: int
    completed: int


class Past:
    """The charges that there were before the world began to run.

    Attributes:
        count: how many there are; their indexes are those below.
        looked_at: how many have been worked out so far, one by one.
    """

    def __init__(self, world: World, count: int) -> None:
        self._world = world
        self._traits: dict[int, Traits] = {}
        self._energies: dict[str, list[int]] = {}
        self._payers: list[int] = []
        self.count = count
        self.looked_at = 0

    # One charge

    def traits(self, index: int) -> Traits:
        """Return what a charge is like."""
        number = index % ROUND
        known = self._traits.get(number)
        if known is None:
            draws, limit = self._world.draws("charge", number), self._world.session_limit
            known = self._traits[number] = Traits(
                start_delay=draws.between("start delay", 5, min(60, limit // 16)),
                duration=draws.between("duration", 8, 55),
                idle=draws.between("idle", 1, 12),
                settling=draws.between("settling", 1, min(60, limit // 20)),
                battery_kwh=draws.pick("battery", BATTERIES_KWH),
                soc_on_arrival=draws.between("soc on arrival", 8, 55),
                load=draws.between("load", 35, 95),
                driver=draws.below("driver", len(DRIVERS)),
                payer=draws.below("paying team", self._world.sizes.teams),
                start_source=draws.pick("start source", _START_SOURCES),
            )
        return known

    def site(self, index: int) -> int:
        """Return the number of the site at which a charge is."""
        sizes = self._world.sizes
        return index % sizes.charge_points % sizes.sites

    def moments(self, index: int) -> Moments:
        """Return when a charge reaches its stages."""
        self.looked_at += 1
        traits = self.traits(index)
        created = self._world.created_at(index)
        started = created + traits.start_delay
        stopped = started + self._charging_seconds(traits, self._model(self.site(index)))
        released = stopped + self._world.session_limit * traits.idle // 100
        return Moments(created, started, stopped, released, released + traits.settling)

    def watts(self, index: int) -> int:
        """Return the power of a charge."""
        return self._model(self.site(index)).max_kw * 10 * self.traits(index).load

    def energy(self, index: int) -> int:
        """Return the energy that a charge takes unless it fails, in Wh."""
        return self._energy(self.traits(index), self._model(self.site(index)))

    def energies(self, site: int) -> Sequence[int]:
        """Return the energies that a round of charges would take at a site, in Wh."""
        model = self._model(site)
        known = self._energies.get(model.name)
        if known is None:
            numbers = range(min(ROUND, self.count))
            known = self._energies[model.name] = [self._energy(self.traits(number), model) for number in numbers]
        return known

    def prices(self, site: int) -> tuple[int, int]:
        """Return what a kWh costs the payer and the owner of the charge point at a site, in minor units."""
        price, cost = site_prices(self._world.seed, site)
        return int(price * _HUNDRED), int(cost * _HUNDRED)

    def payers(self) -> Sequence[int]:
        """Return the numbers of the teams that pay a round of charges."""
        if not self._payers:
            self._payers = [self.traits(number).payer for number in range(min(ROUND, self.count))]
        return self._payers

    def _model(self, site: int) -> Model:
        return model_of_site(self._world.seed, site)

    def _charging_seconds(self, traits: Traits, model: Model) -> int:
        return self._world.session_limit * traits.duration // (800 if model.current == "dc" else 100)

    def _energy(self, traits: Traits, model: Model) -> int:
        room = traits.battery_kwh * 10 * (FULL_PERCENT - traits.soc_on_arrival)
        return min(model.max_kw * 10 * traits.load * self._charging_seconds(traits, model) // 3600, room)

    def partner_external_id(self, index: int) -> str | None:
        """Return the key that the partner gave a charge: those started through this API have one."""
        return f"order-{index + 1:06d}" if self.traits(index).start_source == SERVER_API else None

    def fails(self, index: int) -> bool:
        """Tell whether a charge fails to start; the newest never does."""
        return (self.count - 2 - index) % _FAILS_EVERY == self._world.seed % (_FAILS_EVERY - 1)

    def failure(self, index: int) -> str:
        """Return why a charge fails."""
        return self._world.draws("charge", index % ROUND).pick("failure", FAILURES)

    def stop_reason(self, index: int) -> str:
        """Return why a charge stops."""
        return self._world.draws("charge", index % ROUND).pick("stop", ("Remote", "EVDisconnected", "Local"))

    # Sets of them

    def by_charge_point(self, test: Callable[[int], bool]) -> int:
        """Return the charges at those charge points for whose number a test holds."""
        return repeated(map(test, range(self._world.sizes.charge_points)), self.count)

    def by_site(self, test: Callable[[int], bool]) -> int:
        """Return the charges at those sites for whose number a test holds."""
        sites = self._world.sizes.sites
        held = [test(site) for site in range(sites)]
        return self.by_charge_point(lambda charge_point: held[charge_point % sites])

    def by_owner(self, test: Callable[[int], bool]) -> int:
        """Return the charges at charge points of those teams for whose number a test holds."""
        teams = self._world.sizes.teams
        held = [test(team) for team in range(teams)]
        return self.by_site(lambda site: held[site % teams])

    def by_traits(self, test: Callable[[Traits], bool]) -> int:
        """Return the charges for whose traits a test holds."""
        return repeated((test(self.traits(number)) for number in range(min(ROUND, self.count))), self.count)

    def failed(self) -> int:
        """Return the charges that failed, or will."""
        return repeated(map(self.fails, range(_FAILS_EVERY)), self.count)

    def since(self, moment: int) -> int:
        """Return the index of the first charge created at a moment or later, `count` when there is none."""
        return bisect_left(range(self.count), moment, key=self._world.created_at)

    def created(self, first: int, last: int) -> int:
        """Return the charges created from one moment to another, both included."""
        return of_range(self.since(first), self.since(last + 1))

    def completed(self, first: int, last: int) -> int:
        """Return the charges completed from one moment to another, both included, and by now."""
        last, limit = min(last, self._world.now), self._world.session_limit
        begin, sure, until, end = map(self.since, (first - limit, first, last - limit, last + 1))
        doubtful = chain(range(begin, min(sure, end)), range(max(sure, until), end))
        found = of(index for index in doubtful if first <= self.moments(index).completed <= last)
        return (found | of_range(sure, until)) & ~self.failed()

    def settled(self) -> int:
        """Return the index before which every charge is over, paid and all."""
        return self.since(self._world.now - self._world.session_limit)

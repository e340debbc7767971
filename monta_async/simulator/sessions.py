"""One charge as the simulator keeps it: moments that are planned and energy that flows between them.

Nothing ticks. A session holds when each of its stages begins, so its state and its energy at any moment follow from
the moments alone; a stop, a limit or a restart is a new plan from then on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from monta_async.simulator.catalog import model_of_site, price_group_id, site_prices

if TYPE_CHECKING:
    from monta_async.simulator.world import World

NEVER = 2**53
STOPPING_SECONDS = 4
RELEASING_SECONDS = 30
"""How long a charge is stopped before it waits for the cable to come out."""
FULL_PERCENT = 98
METER_SECONDS = 60
TERMINAL = "payment-terminal"
"""What starts a charge that is paid by card; the API's own word for it is not documented."""


@dataclass(slots=True)
class Segment:
    """Energy that flows evenly from one moment to another, in Wh."""

    begin: int
    end: int
    watt_hours: int

    def until(self, moment: int) -> int:
        """Return what has flowed by a moment."""
        if moment >= self.end:
            return self.watt_hours
        return self.watt_hours * max(0, moment - self.begin) // (self.end - self.begin)


@dataclass(slots=True)
class Session:
    """A charge; moments are seconds since the epoch, NEVER when they are not planned."""

    index: int
    charge_point: int
    site: int | None
    team: int
    payer: int
    driver: int | None
    start_source: str
    price_group: int
    price: Decimal
    cost: Decimal
    battery_kwh: int
    soc_on_arrival: int
    watts: int
    reports_soc: bool
    created: int
    started: int = NEVER
    stopped: int = NEVER
    released: int = NEVER
    completed: int = NEVER
    stopping: int = NEVER
    reserved: bool = False
    failed: int = NEVER
    times_out: bool = False
    failure: str | None = None
    stop_reason: str | None = None
    full: int = NEVER
    external: bool = False
    """Whether the charge point is another operator's."""
    sponsorship: int | None = None
    sponsor: int | None = None
    """The team that sponsors the charge point for the driver, and pays."""
    paid_monthly: bool = False
    """Whether the owner of the charge point gets the money at the end of the month."""
    promotion: int | None = None
    discount: Decimal = Decimal(0)
    """What the promotion code takes off the price, in percent."""
    segments: list[Segment] = field(default_factory=list)
    """When energy flows; between two of them the charge is paused."""
    before: list[tuple[str, int]] = field(default_factory=list)
    """States that it goes through before it starts, or starts again, each with its end."""
    master: dict[str, Any] | None = None
    """The master price that held at the start; None for a price of its own that never changes."""
    fees: Sequence[dict[str, Any]] = ()
    """The fees and secondary prices that held at the start."""
    leaves: int = NEVER
    """When the driver unplugs at the latest."""
    rests: tuple[int, int] = (NEVER, NEVER)
    """From when to when the vehicle takes no energy though it could."""
    at_once: bool = False
    """Whether it was told to start whatever the rules of the charge point say."""
    smart_charge: int | None = None
    """The charging rule that picks its hours."""
    fields: dict[str, Any] = field(default_factory=dict)
    """What the caller of the API gave: limits, keys and the payment session."""
    touched: int = 0
    """When the charge was last changed by hand."""
    plan: int = 0
    """Counts the plans, so that what was noted for an older one is ignored."""
    planned: int = 0
    """When it got its latest plan; 0 if it has only the first."""
    earlier: tuple[Session, ...] = ()
    """What it was until each new plan, for what was said by then."""

    @property
    def kind(self) -> str:
        """What kind of charge it is, as the API says it."""
        if self.external:
            return "external"
        return "operator" if self.sponsorship is None else "sponsored"

    def state(self, now: int) -> str:
        """Return the state, as the API says it."""
        if self.failed <= now:
            return "stopped"
        if self.reserved:
            return "reserved"
        for state, until in (
            *self.before,
            ("starting", self.started),
            ("charging" if self.draws(now) else "paused", self.stopping),
            ("stopping", self.stopped),
            ("stopped", min(self.stopped + RELEASING_SECONDS, self.released)),
            ("releasing", self.released),
            ("released", self.completed),
        ):
            if now < until:
                return state
        return "completed"

    def draws(self, now: int) -> bool:
        """Tell whether energy flows."""
        return any(each.begin <= now < each.end for each in self.segments)

    def suspended(self, now: int) -> str | None:
        """Return who has paused it, in the words of the list's filter; None while it is not paused."""
        if self.state(now) != "paused":
            return None
        return "suspended_ev" if self.rests[0] <= now < self.rests[1] else "suspended_evse"

    def is_over(self, now: int) -> bool:
        """Tell whether the charge point is free again."""
        return self.failed <= now or self.released <= now

    def energy(self, now: int) -> int:
        """Return the energy until a moment, in Wh."""
        return sum(each.until(now) for each in self.segments)

    def last_change(self, now: int) -> int:
        """Return when the charge last changed; while energy flows, the meter is read every minute."""
        moments = [self.created, self.touched]
        moments += [moment for moment in self._stages() if moment <= now]
        if self.started <= now < self.stopping and self.failed > now and self.draws(now):
            moments.append(max(self.started, now - (now - self.started) % METER_SECONDS))
        return max(moments)

    def next_reading(self, now: int) -> int:
        """Return when the meter is read next, while energy flows."""
        return max(self.started, now) + METER_SECONDS - max(0, now - self.started) % METER_SECONDS

    def replan(self, now: int) -> None:
        """Keep what the charge has been until now, before it gets a new plan."""
        segments = [replace(each) for each in self.segments]
        self.earlier = (*self.earlier, replace(self, segments=segments, earlier=()))
        self.planned = now

    def stage_moments(self) -> list[int]:
        """Return the moments at which something happens, as planned."""
        return sorted({moment for moment in self._stages() if moment < NEVER})

    def _stages(self) -> list[int]:
        stages = [self.started, self.stopping, self.stopped, self.released, self.completed, self.failed]
        if self.stopped + RELEASING_SECONDS < self.released:
            stages.append(self.stopped + RELEASING_SECONDS)
        stages += [until for _, until in self.before]
        stages += [moment for each in self.segments for moment in (each.begin, each.end) if moment < self.stopping]
        return [moment for moment in stages if moment <= self.failed]

    def cut(self, moment: int) -> None:
        """Let no energy flow after a moment."""
        while self.segments and self.segments[-1].begin >= moment:
            self.segments.pop()
        if self.segments and self.segments[-1].end > moment:
            last = self.segments[-1]
            last.watt_hours, last.end = last.until(moment), moment


def seeded_session(world: World, charge: int) -> Session:
    """Return a charge of the history, all of whose moments follow from the seed; none is longer than the limit."""
    past = world.charges.past
    traits, moments = past.traits(charge), past.moments(charge)
    site = past.site(charge)
    price, cost = site_prices(world.seed, site)
    session = Session(
        index=charge,
        charge_point=world.sizes.first_charge_point + charge % world.sizes.charge_points,
        site=world.sizes.first_site + site,
        team=world.sizes.first_team + site % world.sizes.teams,
        payer=world.sizes.first_team + traits.payer,
        driver=traits.driver,
        start_source=traits.start_source,
        price_group=price_group_id(site),
        price=price,
        cost=cost,
        battery_kwh=traits.battery_kwh,
        soc_on_arrival=traits.soc_on_arrival,
        watts=past.watts(charge),
        reports_soc=model_of_site(world.seed, site).current == "dc",
        created=moments.created,
        fields={"partnerExternalId": past.partner_external_id(charge)},
    )
    if past.fails(charge):
        session.failed, session.failure = moments.started, past.failure(charge)
        return session
    _, session.started, session.stopped, session.released, session.completed = moments
    session.stopping = max(session.started, session.stopped - STOPPING_SECONDS)
    session.stop_reason = past.stop_reason(charge)
    session.segments.append(Segment(session.started, session.stopped, past.energy(charge)))
    return session

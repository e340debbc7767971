"""Drivers who come by, one after the other, and what goes wrong while they do: it follows from the seed alone.

Of the charges that drivers start, a few fail, a few are stuck in `starting` for forty minutes, a few are paid by a card
that is declined, and a few drivers find the charge point gone offline or faulty.
"""

from __future__ import annotations

from monta_async.simulator.business import sponsorship_of
from monta_async.simulator.carried import FIRST_TOKEN
from monta_async.simulator.catalog import DRIVERS, FAILURES
from monta_async.simulator.live import begin, fail, new_session, put, schedule
from monta_async.simulator.ocpp import scanned
from monta_async.simulator.pricing import group_of
from monta_async.simulator.randomness import Draws
from monta_async.simulator.reports import report_fault
from monta_async.simulator.sessions import TERMINAL
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_STUCK = 2400
_MISHAPS_ONE_IN = 40
_RESTS_ONE_IN = 12
_CARDS_ONE_IN = 2
_DECLINED_ONE_IN = 12


class Traffic:
    """Drivers who come by, one after the other, and what goes wrong while they do."""

    def __init__(self, world: World) -> None:
        """Begin where the history of the world ends; nothing happens until time passes."""
        self._world = world
        self._next = world.charges.seeded
        world.agenda.at(world.now, self._wake)

    def _wake(self) -> None:
        world = self._world
        book = world.charges
        for index in range(max(0, book.seeded - world.sizes.charge_points), book.seeded):
            if book.session(index).state(world.now) not in ("completed", "stopped") or not book.session(index).is_over(
                world.now
            ):
                schedule(world, book.keep(index))
        world.agenda.at(world.created_at(self._next), self._come)

    def _come(self) -> None:
        world = self._world
        position = self._next
        self._next += 1
        world.agenda.at(max(world.now, world.created_at(self._next)), self._come)
        point = world.charge_point(world.sizes.first_charge_point + position % world.sizes.charge_points)
        latest = world.charges.latest_of(point["id"])
        team = world.tables["teams"].rows[point["teamId"]]
        busy = latest is not None and not latest.is_over(world.now)
        broken = point["_offlineSince"] is not None or point["_faultSince"] is not None
        if busy or broken or is_deleted(point) or not point["isActive"] or team["isFrozen"]:
            return
        draws = world.draws("traffic", position)
        mishap = draws.below("mishap", _MISHAPS_ONE_IN)
        if mishap == 0:
            self._break(point, "_offlineSince", draws.between("minutes offline", 20, 120))
        elif mishap == 1:
            self._break(point, "_faultSince", draws.between("minutes faulty", 20, 60))
            report_fault(world, point, draws.below("driver", len(DRIVERS)))
        else:
            self._charge(point, draws, mishap)

    def _charge(self, point: Row, draws: Draws, mishap: int) -> None:
        world = self._world
        payers = [row for row in world.tables["teams"] if not is_deleted(row) and not row["isFrozen"]]
        if not payers:
            return
        driver = self._driver_at(point, draws)
        source = draws.pick("start source", ("api-ios", "api-android", "rfid"))
        token = world.tables["charge-auth-tokens"].get(FIRST_TOKEN + driver)
        payer = draws.pick("paying team", payers)["id"]
        terminals = world.tables["payment-terminals"]
        terminal = next((row for row in terminals if point["id"] in row["chargePointIds"]), None)
        is_public = sponsorship_of(world, point, driver) is None
        if terminal is not None and is_public and draws.below("pays by card", _CARDS_ONE_IN) == 0:
            self._pay_by_card(point, terminal, draws)
            return
        if source == "rfid" and not scanned(world, point, driver, token):
            return
        session = new_session(world, point, payer, source, driver=driver, group=group_of(world, point))
        if mishap == 2:  # noqa: PLR2004 - the third of forty
            fail(world, session, world.now + draws.between("fails after", 5, 40), draws.pick("failure", FAILURES))
        elif mishap == 3:  # noqa: PLR2004 - the fourth of forty
            fail(world, session, world.now + _STUCK, "The charge point did not answer in time", times_out=True)
        else:
            if draws.below("rest", _RESTS_ONE_IN) == 0:
                rests = world.now + draws.between("seconds before rest", 120, 600)
                session.rests = (rests, rests + draws.between("seconds of rest", 60, 480))
            begin(world, session, stay=self._stay(point, draws))
        put(world, session)

    def _driver_at(self, point: Row, draws: Draws) -> int:
        """Return who comes: whoever a charge point is sponsored for uses it alone."""
        world = self._world
        for driver in range(len(DRIVERS)):
            if sponsorship_of(world, point, driver) is not None:
                return driver
        return draws.below("driver", len(DRIVERS))

    def _stay(self, point: Row, draws: Draws) -> int:
        divisor = 800 if point["type"] == "dc" else 100
        return max(60, self._world.session_limit * draws.between("duration", 8, 55) // divisor)

    def _pay_by_card(self, point: Row, terminal: Row, draws: Draws) -> None:
        """Have somebody without an account start a charge; their card may be declined."""
        world = self._world
        group = group_of(world, point)
        session = new_session(world, point, terminal["teamId"], TERMINAL, driver=None, group=group)
        session.fields["genericPaymentSession"] = {
            "id": session.index + 1,
            "provider": terminal["type"],
            "externalId": f"{terminal['serial']}-{session.index + 1}",
            "partnerExternalId": None,
            "cardBrand": draws.pick("card", ("visa", "mastercard", "dankort")),
            "cardLast4": f"{draws.below('last digits', 10_000):04d}",
            "amount": None,
        }
        paid = world.now + draws.between("seconds of paying", 6, 25)
        if draws.below("declined", _DECLINED_ONE_IN) == 0:
            session.before = [("paying", paid)]
            fail(world, session, paid, "The payment was declined")
        else:
            begin(world, session, stay=self._stay(point, draws), paid=paid)
        put(world, session)

    def _break(self, point: Row, field: str, minutes: int) -> None:
        world = self._world
        table = world.tables["charge-points"]
        since = utc_text(world.now)
        table.update(point, {field: since})

        def mend() -> None:
            if point[field] == since:
                table.update(point, {field: None})

        world.agenda.at(world.now + minutes * 60, mend)

"""What a charge costs: energy or time by the prices that held when it began, hour by hour, and the fees on top.

A charge of the past costs its energy at one price. One that lives is billed by the price group as it was at the start:
the master price and, if there are any, secondary prices for each hour, then the fees. Sums are rounded to minor units,
never the parts, so that the parts of a bill always add up to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from monta_async.simulator.past import ROUND
from monta_async.simulator.pricing import MONEY, counts, rate
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row, shown
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

HOUR = 3600
QUARTER = 900
_MINUTE = 60
_MINOR_UNIT = Decimal("0.01")
_HUNDRED = 100
_VAT = Decimal(25)
_PRICES = ("kwh", "min", "spot", "tariff")
"""What is paid for energy or time; the rest are fees."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a bill: what it is for and what it comes to, in major units."""

    kind: str
    due: Decimal
    text: str
    metadata: Row
    tag: int | None = None
    is_master: bool = False

    @property
    def minor(self) -> int:
        """What it comes to, in minor units."""
        return int(self.due * _HUNDRED)

    def component(self, world: World) -> Row:
        """Return the line as breakdowns have it."""
        tag = world.tables["price-group-tags"].rows.get(self.tag) if self.tag is not None else None
        return {
            "type": self.kind,
            "price": self.minor,
            "description": self.text,
            "masterPricing": self.is_master,
            "tag": None if tag is None else shown(tag),
            "metadata": self.metadata,
        }


def amount(watt_hours: int, per_kwh: Decimal) -> Decimal:
    """Return energy times price in major units, rounded to minor ones."""
    return _rounded(_exact(watt_hours, per_kwh))


def minor_amount(watt_hours: int, minor_per_kwh: int) -> int:
    """Return energy times price in minor units, rounded as `amount` does it."""
    return (watt_hours * minor_per_kwh + 500) // 1000


def net_and_vat(gross: Decimal) -> tuple[Decimal, Decimal]:
    """Split an amount into what it is without VAT, and the VAT."""
    net = MONEY.quantize(MONEY.divide(gross * 100, 100 + _VAT), _MINOR_UNIT)
    return net, gross - net


def net_of(gross: int) -> int:
    """Return an amount in minor units without VAT, rounded as `net_and_vat` does it."""
    return (gross * 8 + 5) // 10


def price(world: World, session: Session, moment: int | None = None) -> Decimal:
    """Return what a charge costs the payer until a moment, or now, in major units; it is final once completed."""
    now = world.now if moment is None else moment
    if session.master is None:
        return amount(session.energy(now), session.price)
    whole = energy_price(world, session, now) + sum((line.due for line in fees(session, now)), Decimal(0))
    return whole - discount(session, whole)


def discount(session: Session, whole: Decimal) -> Decimal:
    """Return what the promotion code of a charge takes off its price, in major units."""
    return _rounded(MONEY.divide(MONEY.multiply(whole, session.discount), Decimal(_HUNDRED)))


class Totals(NamedTuple):
    """What a charge has come to: energy in Wh, price and cost in minor units."""

    watt_hours: int
    price: int
    cost: int


def totals(world: World, index: int) -> Totals:
    """Return what a charge has come to by now; one of the past is not made for it, as sums ask for thousands."""
    book = world.charges
    if index in book.kept or book.may_be_going_on(index):
        session = book.session(index)
        due, spent = price(world, session), cost(session, world.now)
        return Totals(session.energy(world.now), int(due * _HUNDRED), int(spent * _HUNDRED))
    past = book.past
    if past.fails(index):
        return Totals(0, 0, 0)
    site = past.site(index)
    watt_hours = past.energies(site)[index % ROUND]
    per_kwh, cost_per_kwh = past.prices(site)
    return Totals(watt_hours, minor_amount(watt_hours, per_kwh), minor_amount(watt_hours, cost_per_kwh))


def cost(session: Session, now: int) -> Decimal:
    """Return what the energy of a charge costs the owner of the charge point, in major units."""
    return amount(session.energy(now), session.cost)


def energy_price(world: World, session: Session, now: int) -> Decimal:
    """Return what energy and time of a charge cost, without fees, in major units."""
    return sum((line.due for _, lines in hours(world, session, now) for line in lines), Decimal(0))


def stretches(session: Session, now: int, width: int) -> Iterator[tuple[int, int]]:
    """Go over the stretches of a charge: when each begins, and the energy taken in it, in Wh."""
    until = min(now, session.stopped)
    if session.failed <= now or session.started >= until:
        return
    begin, before = session.started // width * width, 0
    while begin < until:
        taken = session.energy(min(begin + width, until))
        yield begin, taken - before
        begin, before = begin + width, taken


def hours(world: World, session: Session, now: int) -> Iterator[tuple[int, list[Line]]]:
    """Go over the hours of a charge: when each begins, and what energy and time cost in it."""
    if session.master is None:
        yield from flat_hours(session, now, session.price)
        return
    prices = [session.master, *(each for each in session.fees if each["type"] in _PRICES)]
    exact = [Decimal(0)] * len(prices)
    until = min(now, session.stopped)
    for begin, watt_hours in stretches(session, now, HOUR):
        seconds = min(begin + HOUR, until) - max(begin, session.started)
        lines = []
        for at, each in enumerate(prices):
            if counts(each, begin):
                before = _rounded(exact[at])
                exact[at] += _of_hour(world, each, begin, watt_hours, seconds)
                due = _rounded(exact[at]) - before
                lines.append(_line(world, each, begin, (watt_hours, seconds), due))
        yield begin, lines


def flat_hours(session: Session, now: int, per_kwh: Decimal) -> Iterator[tuple[int, list[Line]]]:
    """Go over the hours of a charge by a price that never changes."""
    taken, before = 0, Decimal(0)
    for begin, watt_hours in stretches(session, now, HOUR):
        taken += watt_hours
        due = amount(taken, per_kwh) - before
        before += due
        metadata = {"type": "default-metadata", "kwh": watt_hours / 1000, "price": int(due * _HUNDRED)}
        text = f"{watt_hours / 1000} kWh at {per_kwh}"
        yield begin, [Line("fixed-kwh", due, text, metadata, is_master=True)]


def _exact(watt_hours: int, per_kwh: Decimal) -> Decimal:
    return MONEY.multiply(MONEY.divide(Decimal(watt_hours), Decimal(1000)), per_kwh)


def _rounded(exact: Decimal) -> Decimal:
    return MONEY.quantize(exact, _MINOR_UNIT)


def _of_hour(world: World, pricing: Row, begin: int, watt_hours: int, seconds: int) -> Decimal:
    if pricing["type"] == "min":
        return MONEY.divide(MONEY.multiply(Decimal(seconds), _major(pricing["price"])), Decimal(_MINUTE))
    return _exact(watt_hours, rate(world, pricing, begin))


def _line(world: World, pricing: Row, begin: int, taken: tuple[int, int], due: Decimal) -> Line:
    """Return the line of an hour, by the kind of price that it follows."""
    watt_hours, seconds = taken
    kwh, minor = watt_hours / 1000, int(due * _HUNDRED)
    metadata: Row
    if pricing["type"] == "min":
        kind, text = "duration-fee", f"{round(seconds / _MINUTE, 1)} minutes at {_major(pricing['price'])}"
        metadata = _of_minutes(seconds / _MINUTE, pricing)
    else:
        per_kwh = rate(world, pricing, begin)
        text = f"{kwh} kWh at {per_kwh}"
        priced = {"kwh": kwh, "pricePerKwh": int(per_kwh * _HUNDRED)}
        if pricing["type"] == "spot":
            kind, metadata = "spot-price", {"type": "spot-price-metadata", **priced}
        elif pricing["type"] == "tariff":
            span = {"tariffFrom": utc_text(begin), "tariffTo": utc_text(begin + HOUR - 1)}
            kind = "time-based-tariff"
            metadata = {"type": "tariff-metadata", "tariffId": pricing["tariffId"], **span, **priced}
        else:
            kind, metadata = "fixed-kwh", {"type": "default-metadata", "kwh": kwh, "price": minor}
    return Line(kind, due, text, metadata, pricing["tagId"], bool(pricing["master"]))


# Fees


def fees(session: Session, now: int) -> Iterator[Line]:
    """Go over the fees that are due by a moment."""
    if session.started > now or session.failed <= now:
        return
    for fee in session.fees:
        make = _FEES.get(fee["type"])
        line = make(session, fee, now) if make is not None and counts(fee, session.started) else None
        if line is not None and line.due:
            yield line


def _once(kind: str, due: Decimal, text: str, fee: Row) -> Line:
    metadata = {"type": "default-metadata", "kwh": None, "price": int(due * _HUNDRED)}
    return Line(kind, due, fee["description"] or text, metadata, fee["tagId"])


def _starting(_session: Session, fee: Row, _now: int) -> Line:
    return _once("starting-fee", _major(fee["price"]), "Start", fee)


def _charging(session: Session, fee: Row, now: int) -> Line | None:
    charged = min(now, session.stopped) - session.started
    is_due = charged >= _wait(fee)
    return _once("fixed-charging-fee", _major(fee["price"]), "Charging", fee) if is_due else None


def _minute(session: Session, fee: Row, now: int) -> Line:
    until = session.stopped if fee["endAtFullyCharged"] else session.released
    minutes = _minutes(session.started + _wait(fee), min(now, until))
    due = minutes * _major(fee["price"])
    text = fee["description"] or "Time at the charge point"
    return Line("duration-fee", due, text, _of_minutes(minutes, fee), fee["tagId"])


def _idle(session: Session, fee: Row, now: int) -> Line:
    begin, until = session.stopped + _wait(fee), min(now, session.released)
    minutes = _minutes(begin, until)
    due = minutes * _major(fee["price"])
    if fee["feePriceMax"] is not None:
        due = min(due, _major(fee["feePriceMax"]))
    metadata = {
        "type": "idle-fee-metadata",
        "amountPerMinute": fee["price"]["amount"],
        "minutes": float(minutes),
        "from": utc_text(min(begin, until)),
        "to": utc_text(until),
    }
    return Line("idle-fee", due, fee["description"] or "Standing after charging", metadata, fee["tagId"])


_FEES: dict[str, Callable[[Session, Row, int], Line | None]] = {
    "starting": _starting,
    "charging": _charging,
    "minute": _minute,
    "idle": _idle,
}


def _wait(fee: Row) -> int:
    return int(fee["applyAfterMinutes"] or 0) * _MINUTE


def _minutes(begin: int, until: int) -> int:
    """Return the full minutes from one moment to another."""
    return max(0, until - begin) // _MINUTE


def _of_minutes(minutes: float, pricing: Row) -> Row:
    per_minute = pricing["price"]["amount"]
    return {"type": "duration-fee-metadata", "totalMinutes": float(minutes), "feePerMinute": per_minute}


def _major(money: Any) -> Decimal:
    return Decimal(money["amount"]) / _HUNDRED

"""When a charge may draw energy, and how much: what the charging rules and charging profiles of a charge point allow.

A charging rule opens windows of time; a charging profile, in the terms of OCPP 1.6, limits the power in them, down to
nothing. Of several active rules the newest counts, and one for a vehicle only when the vehicle's owner charges. Of
several profiles that limit the same thing, the one with the highest stack level that says something at the moment
counts: of those for the transaction first, then of the defaults; a profile for the charge point as a whole holds
besides. Times of day are UTC.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from monta_async.simulator.people import FIRST_USER
from monta_async.simulator.pricing import spot_price
from monta_async.simulator.sessions import NEVER, Session
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import to_seconds
from monta_async.simulator.world import World

_HOUR = 3600
_DAY = 86_400
_WEEK = 7 * _DAY
LONGEST = 31 * _DAY
"""Nobody plans further ahead, in seconds."""
_VOLTS = 230
_PHASES = 3
_MOST_PERIODS = 100
_STEPS = {"Daily": _DAY, "Weekly": _WEEK}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when a charge may draw how much."""

    begin: int
    end: int
    watts: int


def stretches(world: World, session: Session, begin: int, watt_hours: int) -> Iterator[Stretch]:
    """Go over what a charge may draw from a moment on, in order; what is left out allows nothing."""
    profiles = world.charge_point(session.charge_point).get("_profiles", ())
    last = begin + LONGEST
    for opens, closes in windows(world, session, begin, watt_hours):
        at = max(begin, opens)
        while at < min(closes, last):
            watts, until = _limit(profiles, session, at, min(session.started, begin))
            until = min(until, closes, last)
            if watts > 0:
                yield Stretch(at, until, watts)
            at = until


# Charging rules


def rule_of(world: World, session: Session) -> Row | None:
    """Return the charging rule that counts for a charge, or None."""
    if session.at_once:
        return None
    owner = None if session.driver is None else FIRST_USER + session.driver
    vehicles = world.tables["vehicles"].rows
    found = None
    for row in world.tables["charging-rules"]:
        if row["_chargePointId"] != session.charge_point or is_deleted(row) or not row["isActive"]:
            continue
        vehicle = row["vehicleId"]
        if vehicle is None or (owner is not None and vehicles[vehicle]["userId"] == owner):
            found = row
    return found


def windows(world: World, session: Session, begin: int, watt_hours: int) -> Iterator[tuple[int, int]]:
    """Go over the windows in which a charge may draw energy, from a moment on."""
    rule = rule_of(world, session)
    settings = {} if rule is None else rule["settings"] or {}
    if rule is None or rule["type"] == "instant":
        yield begin, NEVER
    elif rule["type"] == "scheduled":
        start, stop = second_of_day(settings["start"]), second_of_day(settings["stop"])
        length = (stop - start) % _DAY or _DAY
        opens = begin - (begin - start) % _DAY
        for day in range(opens, begin + LONGEST, _DAY):
            if day + length > begin:
                yield day, day + length
    else:
        yield from _best(world, session, begin, watt_hours, settings)


def _best(world: World, session: Session, begin: int, watt_hours: int, settings: Row) -> Iterator[tuple[int, int]]:
    """Go over the cheapest hours on the exchange that suffice to be ready; nothing comes after the last."""
    start, ready = second_of_day(settings["start"]), second_of_day(settings["beReadyAt"])
    until = begin + ((ready - begin) % _DAY or _DAY)
    opens = begin if settings.get("delayedStart") else max(begin, until - ((ready - start) % _DAY or _DAY))
    edges = [opens, *range(opens // _HOUR * _HOUR + _HOUR, until, _HOUR), until]
    cheapest = sorted(pairwise(edges), key=lambda hour: (spot_price(world, hour[0] // _HOUR * _HOUR), hour))
    needed, chosen = watt_hours * 3600 / session.watts, []
    for hour in cheapest:
        if needed > 0:
            chosen.append(hour)
            needed -= hour[1] - hour[0]
    yield from sorted(chosen)


def second_of_day(text: str) -> int:
    """Return a time of day such as `22:00` in seconds.

    Raises:
        ValueError: it is no such time.
    """
    hours, _, minutes = text.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60):  # noqa: PLR2004 - clocks
        msg = f"{text!r} is no time of day such as 22:00"
        raise ValueError(msg)
    return int(hours) * _HOUR + int(minutes) * 60


# Charging profiles


@dataclass(frozen=True, slots=True)
class Profile:
    """A charging profile of OCPP 1.6: what it limits, from when to when, and to how much."""

    number: int
    charge: int | None
    """The index of the only charge that it is for; None for all."""
    connector: int | None
    purpose: str
    level: int
    kind: str
    since: int
    until: int
    start: int
    duration: int
    every: int | None
    periods: tuple[tuple[int, int], ...]

    def limit(self, moment: int, began: int) -> tuple[int | None, int]:
        """Return the power that it allows at a moment, in W, and until when; None where it says nothing."""
        if not self.since <= moment < self.until:
            return None, self.since if moment < self.since else NEVER
        base = began if self.kind == "Relative" else self.start
        if self.every is not None:
            base += (moment - base) // self.every * self.every
        offset, ends = moment - base, NEVER if self.every is None else base + self.every
        if not 0 <= offset < self.duration:
            return None, min(base if offset < 0 else ends, self.until)
        current = None
        upcoming = min(ends, self.until, base + self.duration)
        for begins, watts in self.periods:
            if begins > offset:
                upcoming = min(upcoming, base + begins)
                break
            current = watts
        return current, upcoming


def _limit(profiles: Any, session: Session, moment: int, began: int) -> tuple[int, int]:
    """Return the power that the vehicle and the charging profiles allow at a moment, in W, and until when."""
    rests = session.rests[0] <= moment < session.rests[1]
    edges = [each for each in session.rests if each > moment] + [NEVER]
    allowed = [0 if rests else session.watts]
    for purposes in (("TxProfile", "TxDefaultProfile"), ("ChargePointMaxProfile",)):
        ranked = sorted(
            (each for each in profiles if each.purpose in purposes and each.charge in (None, session.index)),
            key=lambda each: (purposes.index(each.purpose), -each.level),
        )
        limits = [each.limit(moment, began) for each in ranked]
        edges += [until for _, until in limits]
        allowed += [watts for watts, _ in limits if watts is not None][:1]
    return min(allowed), min(edges)


def read_profile(given: Any, connector: int | None, charge: int | None, now: int) -> Profile | None:
    """Read a charging profile in the terms of OCPP, set while a charge goes on; None when it would be rejected."""
    try:
        schedule = given["chargingSchedule"]
        per_unit = {"W": 1, "A": _VOLTS}[schedule["chargingRateUnit"]]
        phases = 1 if schedule["chargingRateUnit"] == "W" else None
        periods = [
            (int(each["startPeriod"]), int(each["limit"] * per_unit * (phases or each.get("numberPhases") or _PHASES)))
            for each in schedule["chargingSchedulePeriod"]
        ]
        kind = given["chargingProfileKind"]
        made = Profile(
            number=int(given["chargingProfileId"]),
            charge=charge if given["chargingProfilePurpose"] == "TxProfile" else None,
            connector=connector,
            purpose=given["chargingProfilePurpose"],
            level=int(given["stackLevel"]),
            kind=kind,
            since=_moment(given.get("validFrom"), 0),
            until=_moment(given.get("validTo"), NEVER),
            start=_moment(schedule.get("startSchedule"), now),
            duration=int(schedule.get("duration") or NEVER),
            every=_STEPS[given["recurrencyKind"]] if kind == "Recurring" else None,
            periods=tuple(periods),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None
    in_order = periods == sorted(set(periods)) and 0 < len(periods) <= _MOST_PERIODS and periods[0][0] == 0
    known = made.purpose in _PURPOSES and kind in ("Absolute", "Relative", "Recurring")
    sound = made.level >= 0 and made.duration > 0 and all(watts >= 0 for _, watts in periods)
    fits = made.purpose != "TxProfile" or charge is not None
    return made if in_order and known and sound and fits else None


_PURPOSES = ("ChargePointMaxProfile", "TxDefaultProfile", "TxProfile")


def _moment(text: str | None, otherwise: int) -> int:
    return otherwise if text is None else to_seconds(datetime.fromisoformat(text))

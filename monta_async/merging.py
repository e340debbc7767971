"""Statistics and insights of several ranges of time made one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, TypeVar, cast

from attrs import evolve
from monta_partner_api import UNSET
from monta_partner_api.models import ChargePointStatistics, SiteStatistics

from .errors import ConfigurationError

__all__ = ("merge", "merge_rows")

_T = TypeVar("_T")


class _Rule(NamedTuple):
    """How the values of one model become one."""

    key: tuple[str, ...] = ()
    """Two with the same of these are of the same thing."""
    added: tuple[str, ...] = ()
    """What adds up."""
    lists: tuple[str, ...] = ()
    """Lists that hold things of their own, or one such thing."""
    latest: tuple[str, ...] = ()
    """What is said last, if it is said."""


_SOLD = ("total_sessions", "total_kwh", "total_net_price", "total_vat", "total_gross_price")
_BY_GROUP = _Rule(("charge_type", "member_cost_group_id"), (*_SOLD, "member_cost_group_price"), ("country_breakdown",))
_BY_MEMBER = _Rule(("team_id", "team_member_id", "user_id"), lists=("consumptions",))
_RULES = {
    "ChargeAuthTokenReport": _Rule(("id", "identifier", "type"), lists=("consumptions",)),
    "ChargeAuthTokenReportConsumption": _BY_GROUP._replace(lists=()),
    "ChargerReport": _Rule(("team_id", "charge_point_id"), lists=("consumptions",), latest=("last_charge_at",)),
    "ChargerReportConsumption": _Rule(added=("total_sessions", "total_kwh")),
    "ChargesInsight": _Rule(("currency",), lists=("insights",), latest=("to_date",)),
    "ChargesInsightEntry": _Rule(("type",), lists=("summary",)),
    "ChargesInsightSummary": _Rule(added=("total_kwh", "total_price", "total_cost", "total_sessions")),
    "DailyPerformance": _Rule(("status",), ("duration",)),
    "DriverMemberCostsReport": _BY_MEMBER,
    "DriverMemberCostsReportConsumption": _BY_GROUP,
    "DriverMemberCostsReportCountry": _Rule(("country_code",), (*_SOLD, "member_cost_group_price")),
    "DriverReport": _BY_MEMBER,
    "DriverReportConsumption": _Rule(("charge_type",), _SOLD),
    "ExemptState": _Rule(added=("duration",)),
    "PerformancePeriod": _Rule(("date",), lists=("daily_performance",)),
    "StatePeriod": _Rule(("state",), ("duration",)),
}


def merge(results: Sequence[_T]) -> _T:
    """One result of those of ranges that follow one another.

    Energy, counts, money and durations are added. A share of time is that of the added durations, the success rate is
    weighted by the charges of each range, and the uptime by its time that is not exempt.

    Raises:
        ConfigurationError: they do not add up: an operation that was never seen, or amounts in several currencies.
    """
    if isinstance(results[0], SiteStatistics | ChargePointStatistics):
        return cast("_T", _statistics(cast("Sequence[SiteStatistics | ChargePointStatistics]", results)))
    merged = merge_rows(results)
    if len(merged) > 1:
        raise ConfigurationError("the parts of this range do not add up: ask for each by itself")
    return merged[0]


def merge_rows(rows: Iterable[_T]) -> list[_T]:
    """The rows of several ranges, one for each thing that they are of, in the order in which these first come.

    Raises:
        ConfigurationError: they do not add up.
    """
    groups: dict[tuple[str, ...], list[_T]] = {}
    for row in rows:
        rule = _RULES.get(type(row).__name__)
        if rule is None:
            raise ConfigurationError(f"the parts of this range do not add up: {type(row).__name__} has no sum")
        groups.setdefault(tuple(repr(getattr(row, name)) for name in rule.key), []).append(row)
    return [_one(each, _RULES[type(each[0]).__name__]) for each in groups.values()]


def _one(same: list[_T], rule: _Rule) -> _T:
    if len(same) == 1:
        return same[0]
    changes: dict[str, Any] = {}
    for name in (*rule.added, *rule.latest, *rule.lists):
        values: list[Any] = [value for each in same if _is_there(value := getattr(each, name, None))]
        if not values:
            continue
        if name in rule.added:
            changes[name] = sum(values[1:], values[0])
        elif name in rule.latest:
            changes[name] = max(values)
        elif isinstance(values[0], list):
            changes[name] = merge_rows(item for value in values for item in value)
        else:
            changes[name] = merge(values)
    return cast("_T", evolve(cast("Any", same[0]), **changes))


def _statistics(results: Sequence[SiteStatistics | ChargePointStatistics]) -> Any:
    first, last = results[0], results[-1]
    time = [(each.to_date - each.from_date).total_seconds() for each in results]
    states = [each.exempt_state for each in results if isinstance(each, ChargePointStatistics)]
    exempt = [state.duration if state else 0 for state in states] or [0] * len(results)
    working = [max(0.0, whole - out) for whole, out in zip(time, exempt, strict=True)]
    changes: dict[str, Any] = {
        "to_date": last.to_date,
        "total_energy_consumed": sum(each.total_energy_consumed for each in results),
        "total_sessions": sum(each.total_sessions for each in results),
        "session_success_rate": _mean([(each.session_success_rate, each.total_sessions) for each in results]),
        "system_uptime_percentage": _mean(
            [(each.system_uptime_percentage, weight) for each, weight in zip(results, working, strict=True)]
        ),
    }
    for name in ("states", "days", "months"):
        lists = [value for each in results if _is_there(value := getattr(each, name))]
        if lists:
            changes[name] = merge_rows(item for value in lists for item in value)
    if "states" in changes:
        changes["states"] = _shares(changes["states"], "percentage")
    for name in ("days", "months"):
        if name in changes:
            changes[name] = [
                evolve(period, daily_performance=_shares(period.daily_performance, "usage_percentage"))
                for period in changes[name]
            ]
    if any(exempt):
        there = [state for state in states if state]
        changes["exempt_state"] = evolve(merge(there), percentage=100 * sum(exempt) / (sum(time) or 1))
    return evolve(first, **changes)


def _shares(periods: list[_T], name: str) -> list[_T]:
    """The same periods with the share of each in the time of all."""
    durations = [cast("Any", each).duration for each in periods]
    time = sum(durations)
    if not time:
        return periods
    shares = [{name: 100 * duration / time} for duration in durations]
    return [cast("_T", evolve(cast("Any", each), **share)) for each, share in zip(periods, shares, strict=True)]


def _mean(weighted: list[tuple[float | None, float]]) -> float | None:
    """The mean of what is there, by weight; None if nothing is."""
    there = [(value, weight) for value, weight in weighted if value is not None and _is_there(value)]
    if not there:
        return None
    total = sum(weight for _, weight in there)
    return sum(value * weight for value, weight in there) / total if total else there[-1][0]


def _is_there(value: Any) -> bool:
    return value is not None and value is not UNSET

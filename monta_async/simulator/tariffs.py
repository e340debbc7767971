"""Tariffs: their period groups, their recurring periods, and the hourly prices that are made of both on demand."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import OPERATOR_ID
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler, Kind, operator_of
from monta_async.simulator.paging import page_of, wanted
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import to_seconds, utc_text
from monta_async.simulator.world import World

_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_HOUR = 3600
_HOURS = 24
_MOST_DAYS = 366
_SINCE = "2024-01-01T08:00:00Z"


def tariff_price(tariff: Row, moment: int, otherwise: Decimal) -> Decimal:
    """Return what a kWh costs by the prices made for a tariff; where none was made, something else."""
    price = tariff["_prices"].get(moment // _HOUR * _HOUR)
    return otherwise if price is None else Decimal(str(price))


def _create(call: Call) -> Row:
    return {
        "tariffType": call.body.get("tariffType") or "WEEKLY",
        "active": call.body.get("active") is not False,
        "_prices": {},
    }


def _replace(call: Call) -> Row:
    row = call.row("tariffs", call.path["tariffId"])
    changes = {"countryAreaId": None, "teamId": None, "customerType": None, **call.given("Tariff")}
    for name in ("zipCodes", "tariffType"):
        changes[name] = changes.get(name) or row[name]
    if changes["teamId"] is not None:
        changes["operatorId"] = operator_of(call)
    call.check_may_change("tariffs", {**row, **changes})
    return TARIFF.show(call.world, call.world.tables["tariffs"].update(row, changes))


def _full(call: Call, row: Row) -> Row:
    first, last = call.moment("start"), call.moment("end")
    prices = [
        {"start": utc_text(start), "price": price}
        for start, price in sorted(row["_prices"].items())
        if (first is None or start >= first) and (last is None or start <= last)
    ]
    return {"tariff": TARIFF.show(call.world, row), "prices": prices, "priceSpecification": None}


def _get(call: Call) -> Row:
    return _full(call, call.row("tariffs", call.path["tariffId"]))


def _make_prices(call: Call) -> Row:
    """Make the prices of every hour of a range of days; those made before for these days are replaced."""
    world = call.world
    row = call.row("tariffs", call.path["tariffId"])
    first, last = date.fromisoformat(call.body["start"]), date.fromisoformat(call.body["end"])
    if not timedelta(0) <= last - first <= timedelta(days=_MOST_DAYS):
        msg = f"the prices of 1 to {_MOST_DAYS} days can be made at a time"
        raise bad_request(msg)
    groups = {
        each["id"]: (date.fromisoformat(each["activeFrom"]), date.fromisoformat(each["activeTo"]))
        for each in world.tables["tariff-period-groups"]
        if each["tariffId"] == row["id"] and not is_deleted(each)
    }
    periods = [
        each
        for each in world.tables["tariff-recurring-periods"]
        if each["tariffId"] == row["id"] and not is_deleted(each) and each["_groupId"] in groups
    ]
    zone = _zone(row["timeZone"])
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        for hour in range(_HOURS):
            begin = to_seconds(datetime.combine(day, time(hour), zone)) // _HOUR * _HOUR
            price = next(
                (
                    each["price"]
                    for each in periods
                    if groups[each["_groupId"]][0] <= day <= groups[each["_groupId"]][1]
                    and _covers(each, day.weekday(), hour)
                ),
                None,
            )
            row["_prices"].pop(begin, None)
            if price is not None:
                row["_prices"][begin] = price
    world.tables["tariffs"].update(row, {})
    return _full(call, row)


def _zone(name: str) -> tzinfo:
    """Return a time zone by its IANA name; one that this machine does not know is UTC."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return UTC


def _covers(period: Row, weekday: int, hour: int) -> bool:
    begin = _DAYS.index(period["dayOfWeek"])
    end = _DAYS.index(period["endDayOfWeek"]) if period["endDayOfWeek"] else begin
    days = range(begin, end + 1) if begin <= end else (*range(begin, len(_DAYS)), *range(end + 1))
    return weekday in days and period["start"] <= hour < period["end"]


def _by_zip(_world: World, row: Row, value: Any) -> bool:
    return value in row["zipCodes"]


def _check_hours(call: Call, row: Row | None = None) -> Row:
    names = {"startHour": "start", "endHour": "end"}
    given = {name: call.body[key] for key, name in names.items() if call.body.get(key) is not None}
    merged = {**(row or {}), **given}
    if not 0 <= merged["start"] < merged["end"] <= _HOURS:
        msg = "hours are 0 to 24, and the end comes after the start"
        raise bad_request(msg)
    return given


def _create_period(call: Call) -> Row:
    group = call.row("tariff-period-groups", call.body["groupId"])
    if group["tariffId"] != call.body["tariffId"]:
        msg = "the period group belongs to another tariff"
        raise bad_request(msg)
    return {**_check_hours(call), "_groupId": group["id"]}


def _change_period(call: Call, row: Row) -> Row:
    return _check_hours(call, row)


def _check_days(call: Call, row: Row | None = None) -> Row:
    given = {name: call.body[name] for name in ("activeFrom", "activeTo") if call.body.get(name)}
    merged = {**(row or {}), **given}
    if merged["activeTo"] < merged["activeFrom"]:
        msg = "activeTo comes after activeFrom"
        raise bad_request(msg)
    if row is None and call.body.get("tariffId") is None:
        msg = "tariffId is missing"
        raise bad_request(msg)
    return {}


def _change_group(call: Call, row: Row) -> Row:
    return _check_days(call, row)


def _remove_group(call: Call, row: Row) -> None:
    periods = call.world.tables["tariff-recurring-periods"]
    for period in periods:
        if period["_groupId"] == row["id"] and not is_deleted(period):
            periods.delete(period)
    first = to_seconds(datetime.fromisoformat(f"{row['activeFrom']}T00:00:00+00:00"))
    last = to_seconds(datetime.fromisoformat(f"{row['activeTo']}T23:00:00+00:00"))
    tariff = call.world.tables["tariffs"].rows[row["tariffId"]]
    tariff["_prices"] = {at: price for at, price in tariff["_prices"].items() if not first <= at <= last}


def _list_periods(call: Call) -> Row:
    tariff = call.row("tariffs", call.query["tariffId"])
    group = call.row("tariff-period-groups", call.query["tariffPeriodGroupId"])
    rows = [
        row
        for row in call.world.tables["tariff-recurring-periods"]
        if row["tariffId"] == tariff["id"] and row["_groupId"] == group["id"] and not is_deleted(row)
    ]
    page, size = wanted(call)
    data = page_of(call, rows, lambda row: PERIOD.show(call.world, row))["data"]
    sort: Row = {"orderBy": []}
    return {
        "content": data,
        "pageable": {"orderBy": [], "number": page, "size": size, "mode": "OFFSET", "sort": sort},
        "pageNumber": page,
        "offset": page * size,
        "size": size,
        "empty": not data,
        "numberOfElements": len(data),
        "totalSize": len(rows),
        "totalPages": -(-len(rows) // size),
    }


def _lay(world: World, document: Document) -> None:
    world.tables["tariffs"].lay(
        {
            **document.shape("Tariff", _SINCE),
            "id": 1101,
            "externalId": "grid-c",
            "name": "Grid C",
            "description": "Day and night",
            "countryId": 1,
            "currencyId": 1,
            "operatorId": OPERATOR_ID,
            "zipCodes": ["2100", "8000"],
            "active": True,
            "timeZone": "Europe/Copenhagen",
            "area": "DK1",
            "_prices": {},
        }
    )
    world.tables["tariff-period-groups"].lay(
        {
            "id": 1151,
            "activeFrom": "2026-01-01",
            "activeTo": "2026-12-31",
            "description": "All year",
            "tariffId": 1101,
        }
    )
    for number, (start, end, price) in enumerate(((0, 6, 0.15), (6, 17, 0.35), (17, 21, 0.95), (21, 24, 0.35))):
        world.tables["tariff-recurring-periods"].lay(
            {
                "id": 1171 + number,
                "tariffId": 1101,
                "dayOfWeek": "MONDAY",
                "endDayOfWeek": "SUNDAY",
                "start": start,
                "end": end,
                "price": price,
                "_groupId": 1151,
            }
        )


TARIFF = Kind("/tariffs", "Tariff", 1101, create=_create, filters={"zip": _by_zip})
GROUP = Kind(
    "/tariff-period-groups",
    "TariffPeriodGroup",
    1151,
    create=_check_days,
    change=_change_group,
    remove=_remove_group,
)
PERIOD = Kind(
    "/tariff-recurring-periods",
    "TariffRecurringPeriod",
    1171,
    lay=_lay,
    create=_create_period,
    change=_change_period,
)
KINDS = (TARIFF, GROUP, PERIOD)
HANDLERS: dict[str, Handler] = {
    "get-tariff": _get,
    "update-tariff": _replace,
    "create-tariff-prices": _make_prices,
    "get-tariff-recurring-periods": _list_periods,
}

"""Parameters that are no plain filters do what they are described to do, and no parameter is left out."""

from __future__ import annotations

import asyncio
import operator
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from monta_partner_api import OPERATIONS
from simulated import good, refused, signed_in
from simulator_calls import CHARGE, MAP
from simulator_twofold import (
    MONTH_BEGAN,
    Client,
    Row,
    at,
    inside,
    moment,
    owner,
    parameters,
    query_of,
    rows,
    since,
    twofold,
    until,
)
from test_simulator_filters import CHECKED

from monta_async.simulator import Simulator


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    """The world, which the tests of this module only read."""
    return asyncio.run(twofold())


Check = Callable[[Client, str], Awaitable[None]]
CHECKS: dict[tuple[str, str], Check] = {}


def checks(operation_id: str, *names: str) -> Callable[[Check], Check]:
    """Note what checks parameters of an operation."""

    def note(check: Check) -> Check:
        CHECKS.update({(operation_id, name): check for name in names})
        return check

    return note


EDGES = {"topLatitude": 60.0, "bottomLatitude": 50.0, "leftLongitude": 5.0, "rightLongitude": 15.0}


def map_of(**others: Any) -> str:
    """The path of a map, with some things other than usual."""
    values = dict(part.split("=") for part in MAP.split("&"))
    return f"/charge-points/map?{query_of({**values, **others})}"


@checks("get-charge-point-map", *EDGES)
async def _edges(client: Client, name: str) -> None:
    """The map shows what is within its edges."""
    every = (await good(client, "GET", map_of()))["chargePoints"]
    edge = {"topLatitude": 56.0, "bottomLatitude": 56.0, "leftLongitude": 11.0, "rightLongitude": 11.0}[name]
    box = {**EDGES, name: edge}
    south, north = box["bottomLatitude"], box["topLatitude"]
    west, east = box["leftLongitude"], box["rightLongitude"]
    expected = [row for row in every if inside(row["location"]["coordinates"], south, west, north, east)]
    assert (await good(client, "GET", map_of(**{name: edge})))["chargePoints"] == expected
    assert 0 < len(expected) < len(every)


@checks("get-charge-point-map", "zoom")
async def _zoom(client: Client, _name: str) -> None:
    """From afar there are clusters, then sites, then charge points; all of them count the same."""
    far, middle, near = [await good(client, "GET", map_of(zoom=zoom)) for zoom in (2, 8, 13)]
    assert [name for name in far if far[name]] == ["cluster"]
    assert [name for name in middle if middle[name]] == ["sites"]
    assert [name for name in near if near[name]] == ["chargePoints"]
    count = len(near["chargePoints"])
    assert sum(each["count"] for each in far["cluster"]) == count
    assert sum(each["chargePointCount"] for each in middle["sites"]) == count


@checks("get-charge-point-map", "includeBusy")
async def _busy(client: Client, _name: str) -> None:
    """Without the busy ones the map shows those that are free, and no others."""
    every = (await good(client, "GET", map_of()))["chargePoints"]
    free = (await good(client, "GET", map_of(includeBusy="false")))["chargePoints"]
    assert free == [row for row in every if row["state"] == "available"]
    assert 0 < len(free) < len(every)


@checks("get-charge-point-map", "includeAllOperators")
async def _all_operators(client: Client, _name: str) -> None:
    """The map shows every public charge point, or those in reach."""
    own = {row["id"] for row in (await good(client, "GET", map_of(includeAllOperators="false")))["chargePoints"]}
    every = {row["id"] for row in (await good(client, "GET", map_of(includeAllOperators="true")))["chargePoints"]}
    assert own == {row["id"] for row in await rows(client, "get-charge-points", "/charge-points", "")}
    assert every == {row["id"] for row in (await good(client, "GET", "/afir/charge-points"))["data"]}
    assert own < every


@checks("get-charge-point-map", "centerLatitude", "centerLongitude")
async def _center(client: Client, name: str) -> None:
    """What a rectangle shows does not depend on where its middle is said to be."""
    assert await good(client, "GET", map_of()) == await good(client, "GET", map_of(**{name: 12.5}))


@checks("get-charge-points", "includePublic")
async def _public_too(client: Client, _name: str) -> None:
    """With version v2, public charge points of other operators follow those in reach; with v1 they do not."""
    path, own = "/charge-points?perPage=100", await rows(client, "get-charge-points", "/charge-points", "")
    public = {row["id"] for row in (await good(client, "GET", "/afir/charge-points"))["data"]}
    assert (await good(client, "GET", f"{path}&includePublic=true"))["data"] == own
    client.headers["Monta-Version"] = "v2"
    assert (await good(client, "GET", f"{path}&includePublic=false"))["data"] == own
    both = (await good(client, "GET", f"{path}&includePublic=true"))["data"]
    assert both[: len(own)] == own
    assert {row["id"] for row in both} == public | {row["id"] for row in own}
    assert len(both) > len(own)


@checks("get-afir-charge-points", "countryId")
async def _afir_country(client: Client, _name: str) -> None:
    """Only charge points in that country are shown."""
    every = (await good(client, "GET", "/afir/charge-points"))["data"]
    for country_id, country in ((1, "Denmark"), (2, "Sweden")):
        found = (await good(client, "GET", f"/afir/charge-points?countryId={country_id}"))["data"]
        assert found == [row for row in every if row["location"]["address"]["country"] == country]
        assert 0 < len(found) < len(every)


@checks("get-afir-charge-points", "after", "before", "perPage")
async def _afir_walk(client: Client, _name: str) -> None:
    """Page after page shows all charge points once; back again, the same pages."""
    await walk(client, "/afir/charge-points?perPage=7")


@checks("search-audit-log", "after", "before", "perPage")
async def _audit_walk(client: Client, _name: str) -> None:
    """Page after page shows all events once; back again, the same pages."""
    await walk(client, "/auditlog/events?perPage=30")


async def walk(client: Client, path: str) -> None:
    """Go over pages by their cursors to the end, and back by one."""
    whole = (await good(client, "GET", f"{path.rpartition('=')[0]}=100"))["data"]
    pages = [await good(client, "GET", path)]
    while pages[-1]["meta"]["after"] is not None:
        pages.append(await good(client, "GET", f"{path}&after={pages[-1]['meta']['after']}"))
    assert len(pages) > 2
    shown = [row for page in pages for row in page["data"]]
    assert shown[:100] == whole
    assert pages[-2]["data"] == (await good(client, "GET", f"{path}&before={pages[-1]['meta']['before']}"))["data"]


AUDITED = {
    "operatorId": (("operatorId",), operator.eq),
    "userId": (("user", "id"), operator.eq),
    "teamId": (("teamId",), operator.eq),
    "entityType": (("entityType",), operator.eq),
    "action": (("action",), operator.eq),
    "fromDate": (("timestamp",), operator.gt),
    "toDate": (("timestamp",), operator.lt),
}


async def audited(client: Client, query: str = "") -> list[Row]:
    """The events of the audit log."""
    found: list[Row] = (await good(client, "GET", f"/auditlog/events?perPage=10000&{query}"))["data"]
    return found


@checks("search-audit-log", *AUDITED)
async def _audit(client: Client, name: str) -> None:
    """Only the events that are so, or after and before a moment, are shown."""
    where, compare = AUDITED[name]
    every = await audited(client)

    def held(row: Row) -> Any:
        return at(row, ".".join(where))

    values = sorted({held(row) for row in every if held(row) is not None})
    for value in [values[len(values) // 2]] if where == ("timestamp",) else values:
        expected = [row for row in every if held(row) is not None and compare(held(row), value)]
        assert await audited(client, query_of({name: value})) == expected
        assert 0 < len(expected) < len(every), f"{name}={value} tells nothing apart"


@checks("search-audit-log", "entityId")
async def _audit_entity(client: Client, _name: str) -> None:
    """Only the events of one thing are shown; ids of different kinds are told apart."""
    every = await audited(client)
    found = await audited(client, "entityType=Team&entityId=105")
    assert found == [row for row in every if (row["entityType"], row["entityId"]) == ("Team", "105")]
    assert 0 < len(found) < len(every)
    assert await audited(client, "entityType=Site&entityId=105") == []


@checks("search-audit-log", "search")
async def _audit_search(client: Client, _name: str) -> None:
    """Only events in which the text occurs are shown."""
    every = await audited(client)
    for text in ("delete", "teammember", "Site", "105"):
        found = await audited(client, query_of({"search": text}))
        texts = {row["id"]: f"{row['action']} {row['entityType']} {row['entityId']}".casefold() for row in every}
        assert found == [row for row in every if text.casefold() in texts[row["id"]]]
        assert 0 < len(found) < len(every)


LOGS = "/charge-points/2001/logs"


async def since_a_while(client: Client) -> str:
    """The path of the latest entries of a log, some fifty of them."""
    latest = (await good(client, "GET", f"{LOGS}?paginationType=cursor&perPage=50"))["data"]
    return f"{LOGS}?fromDate={latest[-1]['timestamp']}"


@checks("get-charge-point-logs", "fromDate", "toDate")
async def _log_span(client: Client, name: str) -> None:
    """Only entries from or up to a moment are shown, those of the moment among them."""
    path = f"{await since_a_while(client)}&paginationType=cursor&perPage=1000"
    every = (await good(client, "GET", path))["data"]
    middle = every[len(every) // 2]["timestamp"]
    if name == "fromDate":
        path, compare = f"{LOGS}?fromDate={middle}&paginationType=cursor&perPage=1000", since
    else:
        path, compare = f"{path}&toDate={middle}", until
    expected = [row["message"] for row in every if compare(row["timestamp"], middle)]
    assert [row["message"] for row in (await good(client, "GET", path))["data"]] == expected
    assert 0 < len(expected) < len(every)


@checks("get-charge-point-logs", "paginationType", "after", "before", "page", "perPage")
async def _log_walk(client: Client, _name: str) -> None:
    """By page number and by cursor, all entries are shown once, newest first; the cursor goes back, too."""
    path, by_number = await since_a_while(client), []
    for page in range(10):
        body = await good(client, "GET", f"{path}&page={page}&perPage=20")
        assert body["meta"]["paginationType"] == "offset"
        assert len(body["data"]) == max(0, min(20, body["meta"]["totalItemCount"] - 20 * page))
        by_number += body["data"]
    path = f"{path}&paginationType=cursor&perPage=15"
    pages = [await good(client, "GET", path)]
    while pages[-1]["meta"]["after"] is not None:
        pages.append(await good(client, "GET", f"{path}&after={pages[-1]['meta']['after']}"))
    assert all(page["meta"]["paginationType"] == "cursor" for page in pages)
    assert len(pages) > 2
    assert [row for page in pages for row in page["data"]] == by_number
    newer = (await good(client, "GET", f"{path}&before={pages[-1]['meta']['before']}"))["data"]
    assert newer == pages[-2]["data"]


# Charges of teams and operators


async def owners(client: Client) -> dict[int, Row]:
    """The charge points by id, which say who owns them."""
    found = await rows(client, "get-charge-points", "/charge-points", "includeDeleted=true")
    return {row["id"]: row for row in found}


async def charges(client: Client, query: str = "") -> list[Row]:
    """The charges that a query asks for."""
    return await rows(client, "get-charges", "/charges", query)


@checks("get-charges", "teamId", "operatorRole")
async def _charges_of_team(client: Client, _name: str) -> None:
    """A team has the charges at its charge points; as payer, those that it pays."""
    every, points = await charges(client), await owners(client)
    for team in (101, 102, 105):
        owned = [row for row in every if points[row["chargePointId"]]["teamId"] == team]
        paid = [row for row in every if row["payingTeam"]["id"] == team]
        assert await charges(client, f"teamId={team}") == owned
        assert await charges(client, f"teamId={team}&operatorRole=owner") == owned
        operator_id = paid[0]["payingTeam"]["operatorId"]
        assert await charges(client, f"teamId={team}&operatorRole=payer&operatorId={operator_id}") == paid
        assert 0 < len(owned) < len(every)


@checks("get-charges", "operatorId")
async def _charges_of_operator(client: Client, _name: str) -> None:
    """An operator has the charges at the charge points of its teams."""
    every, points = await charges(client), await owners(client)
    for operator_id in (42, 43):
        found = await charges(client, f"operatorId={operator_id}")
        assert found == [row for row in every if owner(points[row["chargePointId"]]) == operator_id]
        assert {row["operator"]["id"] for row in found} == {operator_id}
        assert 0 < len(found) < len(every)


@checks("get-charges", "chargeAuthType", "chargeAuthId")
async def _charges_of_token(client: Client, _name: str) -> None:
    """A token has the charges that were begun with it, and with nothing else of the same name."""
    every = await charges(client)
    tags = sorted({row["chargeAuth"]["id"] for row in every if at(row, "chargeAuth.type") == "rfid"})
    for tag in tags[:3]:
        found = await charges(client, f"chargeAuthType=rfid&chargeAuthId={tag}")
        assert found == [row for row in every if at(row, "chargeAuth.id") == tag]
        assert 0 < len(found) < len(every)
        assert await charges(client, f"chargeAuthType=vehicleId&chargeAuthId={tag}") == []


@checks("get-charges", "siteId")
async def _charges_of_site(client: Client, _name: str) -> None:
    """A site has the charges at its charge points."""
    every, points = await charges(client), await owners(client)
    for site in (301, 306):
        found = await charges(client, f"siteId={site}")
        assert found == [row for row in every if points[row["chargePointId"]]["siteId"] == site]
        assert 0 < len(found) < len(every)


# Statistics and insights

DAYS: Row = {"fromDate": "2026-01-08", "toDate": "2026-01-19"}
STATISTICS = {"get-charge-point-statistics": "by-charge-point", "get-site-statistics": "by-site"}


def within(text: str | None, first: str, last: str) -> bool:
    """Tell whether a moment is in a range, the days of which count whole."""
    end = moment(last) + (timedelta(days=1, seconds=-1) if len(last) == 10 else timedelta())
    return text is not None and moment(first) <= moment(text) <= end


async def _statistics(client: Client, kind: str, name: str, field_name: str) -> None:
    every, points = await charges(client), await owners(client)
    value = {"chargePointId": 2002, "siteId": 302}[field_name]
    asked: Row = {**DAYS, field_name: {"chargePointId": 2001, "siteId": 301}[field_name]}
    totals = []
    narrowed = {"fromDate": "2026-01-14", "toDate": "2026-01-13", field_name: value}[name]
    for query in (asked, {**asked, name: narrowed}):
        found = await good(client, "GET", f"/charge-point-statistics/{kind}?{query_of(query)}")
        expected = [
            row
            for row in every
            if {"chargePointId": row["chargePointId"], "siteId": points[row["chargePointId"]]["siteId"]}[field_name]
            == query[field_name]
            and within(row["createdAt"], query["fromDate"], query["toDate"])
        ]
        totals.append(found["totalSessions"])
        assert found["totalSessions"] == len(expected)
        assert found["totalEnergyConsumed"] == pytest.approx(sum(row["consumedKwh"] for row in expected))
    assert totals[1] > 0
    assert totals[0] > totals[1] or name == field_name


@checks("get-charge-point-statistics", "chargePointId", "fromDate", "toDate")
async def _of_point(client: Client, name: str) -> None:
    """The charges that were created at a charge point in a range of days are summed up."""
    await _statistics(client, "by-charge-point", name, "chargePointId")


@checks("get-site-statistics", "siteId", "fromDate", "toDate")
async def _of_site(client: Client, name: str) -> None:
    """The charges that were created at a site in a range of days are summed up."""
    await _statistics(client, "by-site", name, "siteId")


@checks("get-charges-insights", "fromDate", "toDate", "teamId", "chargePointId", "siteId", "teamMemberId")
async def _insights(client: Client, name: str) -> None:
    """The charges that were created in a range of days and are completed are summed up, of one thing or of all."""
    every = [row for row in await charges(client) if row["state"] == "completed"]
    points = await owners(client)
    value = {"fromDate": "2026-01-14", "toDate": "2026-01-13", "teamId": 101, "chargePointId": 2001, "siteId": 301}.get(
        name
    ) or next(row["teamMember"]["id"] for row in every if row["teamMember"])
    held: dict[str, Callable[[Row], Any]] = {
        "teamId": lambda row: points[row["chargePointId"]]["teamId"],
        "chargePointId": lambda row: row["chargePointId"],
        "siteId": lambda row: points[row["chargePointId"]]["siteId"],
        "teamMemberId": lambda row: (row["teamMember"] or {}).get("id"),
    }
    counts = []
    for query in (DAYS, DAYS | {name: value}):
        found = await good(client, "GET", f"/charges/insights?{query_of(query)}")
        expected = [
            row
            for row in every
            if within(row["createdAt"], query["fromDate"], query["toDate"])
            and (name not in held or name not in query or held[name](row) == value)
        ]
        total = next(each for each in found["insights"] if each["type"] == "total-completed-charges")["summary"]
        counts.append(total["totalSessions"])
        assert total["totalSessions"] == len(expected)
        assert total["totalKwh"] == pytest.approx(sum(row["consumedKwh"] for row in expected))
    assert counts[0] > counts[1] > 0


SPAN = {"fromDate": "2026-01-08T00:00:00Z", "toDate": "2026-01-19T00:00:00Z"}
REPORTS = {
    "get-insights-charges-charger-report": "charger-report",
    "get-insights-charges-driver-report": "driver-report",
    "get-insights-charges-driver-member-costs-report": "driver-member-costs-report",
    "get-insights-charges-charge-auth-token-report": "charge-auth-token-report",
}


async def report(client: Client, operation_id: str, query: Row) -> list[Row]:
    """The rows of a report."""
    return await rows(client, operation_id, f"/insights/charges/{REPORTS[operation_id]}", query_of(query))


def sessions(found: list[Row]) -> int:
    """How many charges a report sums up."""
    return sum(part["totalSessions"] for row in found for part in row["consumptions"])


async def reported(client: Client, operation_id: str, query: Row) -> list[Row]:
    """The charges that a report has to sum up."""
    points = await owners(client)
    by_point = operation_id == "get-insights-charges-charger-report"
    by_token = operation_id == "get-insights-charges-charge-auth-token-report"
    return [
        row
        for row in await charges(client)
        if row["state"] == "completed"
        and within(row["completedAt"], query["fromDate"], query["toDate"])
        and (points[row["chargePointId"]]["teamId"] if by_point else row["payingTeam"]["id"]) == query["teamId"]
        and (by_point or row["teamMember"] is not None)
        and (not by_token or at(row, "chargeAuth.type") == "rfid")
    ]


async def _report(client: Client, operation_id: str, name: str) -> None:
    counts = []
    value = {"teamId": 101, "fromDate": "2026-01-14T00:00:00Z", "toDate": "2026-01-13T00:00:00Z"}[name]
    for query in ({**SPAN, "teamId": 102}, {**SPAN, "teamId": 102, name: value}):
        expected = await reported(client, operation_id, query)
        counts.append(sessions(await report(client, operation_id, query)))
        assert counts[-1] == len(expected)
    assert counts[0] != counts[1]
    assert min(counts) > 0


@checks("get-insights-charges-charger-report", "teamId", "fromDate", "toDate")
async def _chargers(client: Client, name: str) -> None:
    """The report sums up what was completed at the charge points of a team."""
    await _report(client, "get-insights-charges-charger-report", name)


@checks("get-insights-charges-driver-report", "teamId", "fromDate", "toDate")
async def _drivers(client: Client, name: str) -> None:
    """The report sums up what members of the team charged and it paid."""
    await _report(client, "get-insights-charges-driver-report", name)


@checks("get-insights-charges-driver-member-costs-report", "teamId", "fromDate", "toDate")
async def _member_costs(client: Client, name: str) -> None:
    """The report sums up what members of the team charged and it paid."""
    await _report(client, "get-insights-charges-driver-member-costs-report", name)


@checks("get-insights-charges-charge-auth-token-report", "teamId", "fromDate", "toDate")
async def _tokens(client: Client, name: str) -> None:
    """The report sums up what was charged with tokens and the team paid."""
    await _report(client, "get-insights-charges-charge-auth-token-report", name)


async def _only(client: Client, operation_id: str, name: str, field_name: str) -> None:
    query = {**SPAN, "teamId": 102}
    every = await report(client, operation_id, query)
    ids = [row[field_name] for row in every][:2]
    found = await report(client, operation_id, {**query, name: ",".join(map(str, ids))})
    assert found == [row for row in every if row[field_name] in ids]
    assert 0 < len(found) < len(every)


@checks("get-insights-charges-charger-report", "chargePointIds")
async def _only_points(client: Client, name: str) -> None:
    """Only the charge points that are named are reported on."""
    await _only(client, "get-insights-charges-charger-report", name, "chargePointId")


@checks("get-insights-charges-driver-report", "teamMemberIds")
async def _only_drivers(client: Client, name: str) -> None:
    """Only the team members that are named are reported on."""
    await _only(client, "get-insights-charges-driver-report", name, "teamMemberId")


@checks("get-insights-charges-driver-member-costs-report", "teamMemberIds")
async def _only_members(client: Client, name: str) -> None:
    """Only the team members that are named are reported on."""
    await _only(client, "get-insights-charges-driver-member-costs-report", name, "teamMemberId")


# The rest


@checks("get-subscriptions", "subscriptionPurchaseId")
async def _of_purchase(client: Client, _name: str) -> None:
    """Only the subscription is shown that made the purchase."""
    every = await rows(client, "get-subscriptions", "/subscriptions", "")
    for purchase in await rows(client, "get-subscription-purchases", "/subscription-purchases", ""):
        found = await rows(client, "get-subscriptions", "/subscriptions", f"subscriptionPurchaseId={purchase['id']}")
        assert found == [row for row in every if row["id"] == purchase["subscription"]["id"]]
    assert len(every) > 1


@checks("get-tariff-recurring-periods", "tariffId", "tariffPeriodGroupId")
async def _periods(client: Client, _name: str) -> None:
    """Only the periods of the tariff in the period group are shown."""
    for tariff, group, ids in ((1101, 1151, [1171, 1172, 1173, 1174]), (1103, 1153, [1176]), (1101, 1153, [])):
        found = await good(client, "GET", f"/tariff-recurring-periods?tariffId={tariff}&tariffPeriodGroupId={group}")
        assert [row["id"] for row in found["content"]] == ids


@checks("get-tariff", "start", "end")
async def _prices(client: Client, name: str) -> None:
    """Only the prices from or up to a moment are shown."""
    every = (await good(client, "GET", "/tariffs/1102"))["prices"]
    middle = every[len(every) // 2]["start"]
    found = (await good(client, "GET", f"/tariffs/1102?{name}={middle}"))["prices"]
    compare = since if name == "start" else until
    assert found == [row for row in every if compare(row["start"], middle)]
    assert 0 < len(found) < len(every)


@checks("get-prices-forecast", "chargePointId", "priceGroupId", "teamMemberId")
async def _forecast(client: Client, _name: str) -> None:
    """A forecast is by the price group of the charge point, or by that of the member, or by the one that is named."""
    point = await good(client, "GET", "/charge-points/2001")
    member = next(row for row in await rows(client, "getTeamMembers", "/team-members", "") if row["priceGroupId"])
    assert len({point["priceGroupId"], member["priceGroupId"], 505}) == 3
    for query, group in (
        ("chargePointId=2001", point["priceGroupId"]),
        ("priceGroupId=505", 505),
        ("chargePointId=2001&priceGroupId=505", 505),
        (f"chargePointId=2001&teamMemberId={member['id']}", member["priceGroupId"]),
    ):
        assert (await good(client, "GET", f"/prices/forecast?{query}"))["priceGroup"]["id"] == group


@checks("get-charge-kwh-consumption", "consumptionPeriodSizeInSeconds")
async def _width(client: Client, _name: str) -> None:
    """Each period is as long as asked for, and all of them add up to the same."""
    sums = set()
    for seconds in (None, 900, 3600):
        query = "" if seconds is None else f"?consumptionPeriodSizeInSeconds={seconds}"
        found = await good(client, "GET", f"/charges/{CHARGE}/kwh-consumption{query}")
        times = [moment(each["time"]) for each in found["kwhConsumption"]]
        assert {(after - before).seconds for before, after in pairwise(times)} == {seconds or 3600}
        sums.add(round(sum(each["value"] for each in found["kwhConsumption"]), 3))
    assert len(sums) == 1


@checks("get-vehicle-integration", "ownerId", "ownerType")
async def _vehicle(client: Client, _name: str) -> None:
    """A vehicle is found with its owner, and with no other; half of an owner is refused."""
    assert await good(client, "GET", "/vehicles/integration/8101?ownerId=101&ownerType=team")
    for query in ("ownerId=102&ownerType=team", "ownerId=101&ownerType=user"):
        refused(await client.get(f"/vehicles/integration/8101?{query}"), 404, "RESOURCE_NOT_FOUND")
    for query in ("ownerId=101", "ownerType=team"):
        refused(await client.get(f"/vehicles/integration/8101?{query}"), 400, "BAD_REQUEST")


@checks("get-wallets", "teamId", "operatorId")
async def _wallets(client: Client, name: str) -> None:
    """Only the wallets of that owner are shown."""
    for kind, parameter, ids in (("team", "teamId", (101, 105)), ("operator", "operatorId", (42, 43))):
        for number in ids if parameter == name else ():
            found = (await good(client, "GET", f"/wallets?{parameter}={number}"))["data"]
            assert [(row["ownerType"], row["ownerId"]) for row in found] == [(kind, number)]


@checks("get-wallet-transactions", "teamId", "operatorId")
async def _moved(client: Client, name: str) -> None:
    """Only transactions in which the wallet of that owner takes part are shown; else those of the operator."""
    path, by_owner = "/wallet-transactions", []
    for number in {"teamId": (101, 105), "operatorId": (42, 43)}[name]:
        (wallet,) = (await good(client, "GET", f"/wallets?{name}={number}"))["data"]
        by_owner.append(await rows(client, "get-wallet-transactions", path, f"{name}={number}"))
        assert by_owner[-1]
        assert all(wallet["id"] in (row["fromWalletId"], row["toWalletId"]) for row in by_owner[-1])
        # and none is left out: what moved this month adds up to what is in the wallet
        gained = sum(
            round(100 * row["toAmount"]) * (1 if row["toWalletId"] == wallet["id"] else -1)
            for row in by_owner[-1]
            if row["createdAt"] > MONTH_BEGAN
        )
        balance = (await good(client, "GET", f"/wallets/{wallet['id']}"))["balance"]["amount"]
        assert round(100 * balance) == 50_000 + gained
    assert by_owner[0] != by_owner[1]
    if name == "operatorId":
        assert by_owner[0] == await rows(client, "get-wallet-transactions", path, "")


@checks("get-wallet-transactions", "state")
async def _moved_in_state(client: Client, _name: str) -> None:
    """Money moves at once, so that all transactions are complete and none is in another state."""
    every = await rows(client, "get-wallet-transactions", "/wallet-transactions", "")
    assert await rows(client, "get-wallet-transactions", "/wallet-transactions", "state=complete") == every
    for state in ("pending", "failed", "reserved"):
        assert await rows(client, "get-wallet-transactions", "/wallet-transactions", f"state={state}") == []


@checks("get-signature-detail", "webhookSecret", "includeSecrets")
async def _signature(client: Client, _name: str) -> None:
    """The secret that is sent signs; it is shown on request."""
    path = "/webhooks/get-signature-detail"
    usual, other, open_ = [
        await good(client, "POST", f"{path}{query}", [{"a": 1}])
        for query in ("", "?webhookSecret=another-secret-17", "?webhookSecret=another-secret-17&includeSecrets=true")
    ]
    assert usual["signature"] != other["signature"] == open_["signature"]
    assert (other["webhookSecret"], open_["webhookSecret"]) == ("********", "another-secret-17")


@pytest.mark.parametrize(("operation_id", "name"), sorted(CHECKS))
async def test_a_parameter_does_what_it_is_described_to_do(simulator: Simulator, operation_id: str, name: str) -> None:
    """What is no plain filter: each has a check of its own, which says what it does."""
    async with signed_in(simulator) as client:
        await CHECKS[operation_id, name](client, name)


@pytest.mark.parametrize(
    ("option", "state"), [("cancel-immediately", "cancelled"), ("cancel-at-end-of-billing-period", "cancelling")]
)
async def test_a_subscription_is_cancelled_when_asked_for(option: str, state: str) -> None:
    """`cancellationOption` says whether a subscription ends at once or with the period that is paid."""
    async with signed_in(Simulator()) as client:
        await good(client, "DELETE", f"/subscriptions/2201?cancellationOption={option}")
        answer = await client.get("/subscriptions/2201")
    assert answer.status_code == (404 if state == "cancelled" else 200)
    assert state == "cancelled" or answer.json()["state"] == state


def test_no_parameter_is_left_out() -> None:
    """Each query parameter of each operation is checked, here or among the filters."""
    checked = CHECKED | CHECKS.keys() | {("delete-subscription", "cancellationOption")}
    assert checked == {(each, name) for each in OPERATIONS for name in parameters(each)}

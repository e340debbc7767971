"""The world hangs together: what is created can be read, listed, filtered, changed and deleted."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from monta_partner_api import OPERATIONS
from simulated import every, good, refused, signed_in
from simulator_calls import CALLS
from test_simulator_operations import DOCUMENT, conforms

from monta_async.simulator import Simulator

ADDRESS = {"address1": "Havnegade 1", "city": "Odense", "zipCode": "5000", "countryId": 1}
SAMPLES = {"string": "x", "integer": "101", "number": "55.0", "boolean": "true"}
FORMS = {"date-time": "2026-01-10T00:00:00Z", "date": "2026-01-10", "email": "driver1@fjord-charge.example"}
OWN = {
    "sortByLocation": "55.5,9.5",
    "boundingBox": "50.0,5.0,60.0,15.0",
    "phone": "+4520000000",
    "chargePointIds": "2001,2002",
    "teamMemberIds": "6001,6002",
}
TOGETHER = {
    ("get-charges", "chargeAuthType"): {"chargeAuthId": "x"},
    ("get-charges", "chargeAuthId"): {"chargeAuthType": "rfid"},
    ("get-subscriptions", "customerId"): {"customerType": "TEAM"},
    ("search-audit-log", "entityId"): {"entityType": "Team"},
}

THERE = {
    ("get-prices-forecast", "chargePointId"): "2001",
    ("get-prices-forecast", "priceGroupId"): "501",
    ("get-prices-forecast", "teamMemberId"): "6001",
    ("get-wallet-transactions", "operatorId"): "42",
}


def parameters(operation_id: str) -> list[dict[str, Any]]:
    """The parameters of the query of an operation."""
    operation = OPERATIONS[operation_id]
    described = DOCUMENT["paths"][operation.path][operation.http_method.lower()]
    return [each for each in described.get("parameters", ()) if each["in"] == "query"]


def sample(name: str, schema: dict[str, Any]) -> str:
    """A value that a parameter may have."""
    for part in (schema, *schema.get("allOf", ())):
        if "$ref" in part:
            schema = DOCUMENT["components"]["schemas"][part["$ref"].rpartition("/")[2]]
    if "enum" in schema:
        return str(schema["enum"][0])
    return OWN.get(name) or FORMS.get(schema.get("format", "")) or SAMPLES[schema["type"]]


FILTERS = [
    (operation_id, each["name"])
    for operation_id, path, _ in CALLS
    for each in parameters(operation_id)
    if each["name"] not in ("page", "perPage", "size") and ("?" in path or OPERATIONS[operation_id].paging)
]


@pytest.mark.parametrize(("operation_id", "name"), FILTERS)
async def test_every_documented_parameter_is_taken(operation_id: str, name: str) -> None:
    """Each parameter by itself, beside those that are needed, is answered as the document says, and known."""
    known = {each["name"]: each for each in parameters(operation_id)}
    path, _, query = next(path for known_id, path, _ in CALLS if known_id == operation_id).partition("?")
    given = dict(part.split("=", 1) for part in query.split("&") if part)
    kept = {key: value for key, value in given.items() if known[key].get("required")}
    if operation_id == "get-wallets":
        kept = {} if name in ("teamId", "operatorId") else {"teamId": "101"}
    if operation_id == "get-vehicle-integration":
        kept = {"ownerType": "team", "ownerId": "101"}
    if operation_id == "get-prices-forecast":
        kept = {"chargePointId": "2001"}
    if operation_id == "get-tariff-recurring-periods":
        kept = {"tariffId": "1101", "tariffPeriodGroupId": "1151"}
    values = {name: sample(name, known[name]["schema"]), **TOGETHER.get((operation_id, name), {})}
    values |= {key: value for key, value in kept.items() if key != name or known[name].get("required")}
    values |= {name: THERE[operation_id, name]} if (operation_id, name) in THERE else {}
    for old, new in (("/2025/", "/2001/"), ("FJC-2025", "FJC-2001"), ("1102", "1101"), ("siteId=305", "siteId=301")):
        path = path.replace(old, new)
    values = {key: value.replace("2025", "2001").replace("305", "301") for key, value in values.items()}
    async with signed_in(Simulator(charges=60)) as client:
        answer = await client.get(f"{path}?{urlencode(values)}")
    conforms(answer, operation_id)
    assert "Simulator-Unknown-Parameters" not in answer.headers


@pytest.mark.parametrize(
    ("path", "matches"),
    [
        ("/charge-points?state=available", lambda row: row["state"] == "available"),
        ("/charge-points?boundingBox=55.5,12.0,56.0,13.0", lambda row: place(row)[0] > 55.5 and place(row)[1] > 12),
        ("/charge-points?operatorId=43", lambda _: False),
        ("/team-members?role=admin&teamId=102", lambda row: (row["role"], row["teamId"]) == ("admin", 102)),
        ("/team-members?userId=9003", lambda row: row["userId"] == 9003),
        ("/users?email=DRIVER2@fjord-charge.example", lambda row: row["id"] == 9002),
        ("/charge-auth-tokens?teamId=101", lambda row: row["teamId"] == 101),
        ("/charge-point-models?search=lynild", lambda row: row["brand"]["name"] == "Lynild"),
        ("/charge-point-models?brandId=1", lambda row: row["brand"]["id"] == 1),
        ("/reports?state=new", lambda row: row["state"] == "new"),
        ("/reports?priority=high", lambda row: row["reason"]["priority"] == "high"),
        ("/promotion-codes?type=CREDIT", lambda row: row["type"] == "CREDIT"),
        ("/subscriptions?customerType=CHARGE_POINT", lambda row: row["customerType"] == "CHARGE_POINT"),
        ("/vehicles?ownerType=team&ownerId=101", lambda row: row["teamId"] == 101),
        ("/charges?chargeAuthType=rfid&chargeAuthId=04A03FC7E5B80", lambda row: auth(row) == ("rfid", "04A03FC7E5B80")),
        ("/charges?fromCompletedDate=2026-01-14T00:00:00Z", lambda row: (row["completedAt"] or "") >= "2026-01-14"),
        ("/charges?toCompletedDate=2026-01-13T00:00:00Z", lambda row: (row["completedAt"] or "3") < "2026-01-13"),
        ("/charges?fromUpdatedDate=2026-01-15T10:00:00Z", lambda row: row["updatedAt"] >= "2026-01-15T10"),
    ],
)
async def test_a_filter_is_the_list_without_the_others(path: str, matches: Any) -> None:
    """What a filter gives is the whole list without those that do not match, in the same order."""
    bare = path.partition("?")[0]
    needed = "?ownerType=team" if bare == "/vehicles" else ""
    async with signed_in(Simulator(rate_limit=None)) as client:
        assert await every(client, path) == [row for row in await every(client, bare + needed) if matches(row)]


def place(row: dict[str, Any]) -> tuple[float, float]:
    """Where a charge point stands."""
    coordinates = row["location"]["coordinates"]
    return coordinates["latitude"], coordinates["longitude"]


def auth(row: dict[str, Any]) -> tuple[str, str] | None:
    """How the driver of a charge was recognised."""
    return (row["chargeAuth"]["type"], row["chargeAuth"]["id"]) if row["chargeAuth"] else None


async def test_nearest_first() -> None:
    """Sites are sorted by their distance from a point."""
    async with signed_in(Simulator(sites=8, charge_points=16)) as client:
        sites = await every(client, "/sites?sortByLocation=55.4,10.4")
    first = place(sites[0])
    assert abs(first[0] - 55.4) < 0.1
    assert abs(first[1] - 10.4) < 0.1


async def test_a_site_takes_its_charge_points_with_it() -> None:
    """A deleted site and its charge points are gone but for includeDeleted, where they say when."""
    simulator = Simulator()
    async with signed_in(simulator) as client:
        before = await every(client, "/charge-points?siteId=301")
        assert before
        await good(client, "DELETE", "/sites/301")
        refused(await client.get("/sites/301"), 404, "RESOURCE_NOT_FOUND")
        assert 301 not in [row["id"] for row in await every(client, "/sites")]
        assert await every(client, "/charge-points?siteId=301") == []
        refused(await client.get(f"/charge-points/{before[0]['id']}"), 404, "RESOURCE_NOT_FOUND")
        kept = await every(client, "/charge-points?siteId=301&includeDeleted=true")
        assert [row["id"] for row in kept] == [row["id"] for row in before]
        assert all(row["deletedAt"] == "2026-01-15T12:00:00Z" for row in kept)
        site = next(row for row in await every(client, "/sites?includeDeleted=true") if row["id"] == 301)
        assert site["deletedAt"]
        charges = await every(client, "/charges?siteId=301")
        assert charges
        assert all(row["publicChargePoint"]["deletedAt"] for row in charges)


async def test_patch_leaves_alone_what_is_absent_and_clears_what_is_null() -> None:
    """A PATCH changes what it names; null clears a key of yours and cannot clear what must be there."""
    simulator = Simulator()
    async with signed_in(simulator) as client:
        body = {"partnerExternalId": "mine", "partnerCustomPayload": {"a": [1, None]}}
        changed = await good(client, "PATCH", "/sites/301", body)
        assert (changed["partnerExternalId"], changed["partnerCustomPayload"]) == ("mine", {"a": [1, None]})
        simulator.advance(30)
        again = await good(client, "PATCH", "/sites/301", {"name": "New name", "visibility": None})
        assert again["partnerExternalId"] == "mine"
        assert again["visibility"] == changed["visibility"]
        assert again["updatedAt"] == "2026-01-15T12:00:30Z"
        assert [row["id"] for row in await every(client, "/sites?partnerExternalId=mine")] == [301]
        cleared = await good(client, "PATCH", "/sites/301", {"partnerExternalId": None})
        assert cleared["partnerExternalId"] is None
        assert cleared["partnerCustomPayload"] == {"a": [1, None]}
        assert 301 in [row["id"] for row in await every(client, "/sites?partnerExternalId=")]


async def test_a_new_charge_point_comes_to_life() -> None:
    """Team, site, charge point, integration: disconnected until it boots, then counted by its site, then charging."""
    simulator = Simulator(traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        team = await good(
            client,
            "POST",
            "/teams",
            {"name": "T", "userId": 9001, "contactEmail": "a@b.example", "type": "private", "address": ADDRESS},
        )
        wallets = await every(client, f"/wallets?teamId={team['id']}")
        assert len(wallets) == 1
        site_body = {"teamId": team["id"], "name": "S", "address": ADDRESS, "visibility": "public"}
        site = await good(client, "POST", "/sites", site_body)
        assert (site["chargePointCount"], site["location"]["address"]["city"]) == (0, "Odense")
        point_body = {
            "teamId": team["id"],
            "siteId": site["id"],
            "chargePointModelId": 12,
            "name": "P",
            "maxKw": 22,
            "visibility": "public",
            "type": "ac",
        }
        point = await good(client, "POST", "/charge-points", point_body)
        assert (point["state"], point["brandName"], point["maxKw"]) == ("disconnected", "Birk", 22)
        connect = {"chargePointId": point["id"], "chargePointModelId": 12, "serialNumber": "S-9"}
        integration = await good(client, "PUT", "/charge-point-integrations", connect)
        assert integration["state"] == "pending"
        simulator.advance(60)
        path = f"/charge-point-integrations/{integration['id']}"
        assert (await good(client, "GET", path))["state"] == "connected"
        assert (await good(client, "GET", f"/charge-points/{point['id']}"))["state"] == "available"
        counts = await good(client, "GET", f"/sites/{site['id']}")
        assert (counts["chargePointCount"], counts["availableChargePointCount"], counts["maxKw"]) == (1, 1, 22)
        group = {
            "teamId": team["id"],
            "name": "Two",
            "type": "public",
            "masterPrice": {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 2},
        }
        made = await good(client, "POST", "/price-groups", group)
        applied = await good(client, "PUT", f"/price-groups/{made['id']}/apply", {"selectedSiteIds": [site["id"]]})
        assert applied["appliedTo"]["chargePoints"] == [point["id"]]
        start = {"chargePointId": point["id"], "payingTeamId": 101, "kwhLimit": 10}
        charge = await good(client, "POST", "/charges", start)
        assert charge["priceGroupId"] == made["id"]
        simulator.advance(24 * 3600)
        charge = await good(client, "GET", f"/charges/{charge['id']}")
        assert (charge["consumedKwh"], charge["price"]) == (10, 20)
        wallet = await good(client, "GET", f"/wallets/{wallets[0]['id']}")
        assert wallet["balance"]["amount"] == 519


async def test_tariffs_count_once_their_prices_are_made() -> None:
    """Period groups and periods have no effect until create-prices; the forecast then follows them."""
    async with signed_in(Simulator()) as client:
        group = {
            "teamId": 101,
            "name": "By tariff",
            "type": "public",
            "masterPrice": {"type": "tariff", "tariffId": 1101, "endAtFullyCharged": False, "vat": True, "price": 9},
        }
        made = await good(client, "POST", "/price-groups", group)
        path = f"/prices/forecast?chargePointId=2001&priceGroupId={made['id']}"
        assert {row["pricePerKwh"] for row in (await good(client, "GET", path))["forecasts"]} == {900}
        days = {"start": "2026-01-15", "end": "2026-01-16"}
        full = await good(client, "POST", "/tariffs/1101/create-prices", days)
        assert len(full["prices"]) == 48
        forecasts = (await good(client, "GET", path))["forecasts"]
        assert {row["time"][11:13]: row["pricePerKwh"] for row in forecasts}["18"] == 95
        await good(client, "DELETE", "/tariff-period-groups/1151")
        assert (await good(client, "GET", "/tariffs/1101"))["prices"] == []
        refused(await client.get("/tariff-recurring-periods/1171"), 404, "RESOURCE_NOT_FOUND")


async def test_subscriptions_are_bought_month_by_month() -> None:
    """An approved subscription is paid at once and again each period, until it is cancelled."""
    simulator = Simulator(traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        body = {"planId": 2102, "customerId": 102, "customerType": "TEAM", "discountPercentage": 10}
        made = await good(client, "POST", "/subscriptions", body)
        assert (made["state"], made["totalAmount"], made["discountAmount"]) == ("pending", 179.1, 19.9)
        await good(client, "POST", f"/subscriptions/{made['id']}/approve", {})
        simulator.advance(65 * 86_400)
        bought = await every(client, f"/subscription-purchases?subscriptionId={made['id']}")
        assert len(bought) == 3
        (found,) = await every(client, f"/subscriptions?subscriptionPurchaseId={bought[0]['id']}")
        assert (found["id"], found["purchaseCount"]) == (made["id"], 3)
        path = f"/wallet-transactions?teamId=102&referenceType=SUBSCRIPTION_PURCHASE&referenceId={bought[0]['id']}"
        (paid,) = await every(client, path)
        assert paid["fromAmount"] == 179.1
        await good(client, "DELETE", f"/subscriptions/{made['id']}?cancellationOption=cancel-at-end-of-billing-period")
        assert (await good(client, "GET", f"/subscriptions/{made['id']}"))["state"] == "cancelling"
        simulator.advance(60 * 86_400)
        assert len(await every(client, f"/subscription-purchases?subscriptionId={made['id']}")) == 3
        refused(await client.get(f"/subscriptions/{made['id']}"), 404, "RESOURCE_NOT_FOUND")


async def test_names_that_nothing_has_are_404() -> None:
    """A body that names a team, a site or a user that is not there is refused as not found, wherever it stands."""
    async with signed_in(Simulator()) as client:
        site = {"teamId": 999, "name": "S", "address": ADDRESS, "visibility": "public"}
        refused(await client.post("/sites", json=site), 404, "RESOURCE_NOT_FOUND")
        bad = {**site, "teamId": 101, "address": {**ADDRESS, "countryId": 77}}
        refused(await client.post("/sites", json=bad), 404, "RESOURCE_NOT_FOUND")
        sanctioned = {**site, "teamId": 101, "address": {**ADDRESS, "countryId": 9}}
        refused(await client.post("/sites", json=sanctioned), 400, "BAD_REQUEST")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/sites", {"name": "S"}),
        ("POST", "/sites", None),
        ("POST", "/charges", {"chargePointId": 2**63, "payingTeamId": 101}),
        ("POST", "/charges", {"chargePointId": 2001, "payingTeamId": 101, "kwhLimit": 501}),
        ("POST", "/charges", {"chargePointId": "2001", "payingTeamId": 101}),
        ("POST", "/charges", {"chargePointId": True, "payingTeamId": 101}),
        ("PATCH", "/team-members/6001", {"role": "king"}),
        ("GET", "/team-members?email=nobody", None),
        ("GET", "/teams?operatorId=2147483648", None),
        ("GET", "/charges/insights?fromDate=2026-01-01&toDate=2026-03-01", None),
        ("GET", "/insights/charges/driver-report?teamId=101&fromDate=2026-01-01&toDate=2026-01-02", None),
    ],
)
async def test_what_breaks_the_document_is_400(method: str, path: str, body: Any) -> None:
    """Missing fields, wrong types, numbers out of range, words that are not listed, ranges that are too wide."""
    async with signed_in(Simulator()) as client:
        answer = await client.request(method, path, **({} if body is None else {"json": body}))
    refused(answer, 400, "BAD_REQUEST")


async def test_unknown_parameters_are_reported_and_ignored(caplog: pytest.LogCaptureFixture) -> None:
    """A parameter that the document does not have is named in a header and in the log."""
    async with signed_in(Simulator()) as client:
        answer = await client.get("/sites?colour=red&page=0")
    assert answer.status_code == 200
    assert answer.headers["Simulator-Unknown-Parameters"] == "colour"
    assert "get-sites does not take colour" in caplog.text


@pytest.mark.parametrize(("version", "hint"), [("2024-01-18", "v1"), ("2024-07-01", "v2"), ("v1", None)])
async def test_versions_named_by_a_date_are_deprecated(version: str, hint: str | None) -> None:
    """A version named by a date is answered with the headers that announce its end."""
    async with signed_in(Simulator()) as client:
        headers = (await client.get("/sites", headers={"Monta-Version": version})).headers
    assert headers.get("X-Api-Version-Hint") == hint
    assert headers.get("Deprecation") == ("true" if hint else None)
    assert ("Sunset" in headers) is (hint is not None)


async def test_what_is_written_is_in_the_audit_log() -> None:
    """Creating, changing and deleting leave events that can be searched and walked by cursor."""
    async with signed_in(Simulator()) as client:
        await good(client, "PATCH", "/sites/301", {"name": "A"})
        await good(client, "DELETE", "/sites/302")
        path = "/auditlog/events?entityType=Site&action=UPDATE&entityId=301"
        (event,) = (await good(client, "GET", path))["data"]
        assert await good(client, "GET", f"/auditlog/events/{event['id']}") == event
        seen: list[str] = []
        after = ""
        while True:
            page = await good(client, "GET", f"/auditlog/events?perPage=2{after}")
            seen += [row["id"] for row in page["data"]]
            if page["meta"]["after"] is None:
                break
            after = f"&after={page['meta']['after']}"
    assert len(seen) == len(set(seen)) > 4


async def test_logs_and_afir_can_be_walked_by_cursor() -> None:
    """Every cursor list is walked to its end without a row missing or twice."""
    async with signed_in(Simulator(rate_limit=None)) as client:
        whole = await every(client, "/charge-points/2001/logs")
        seen: list[str] = []
        after = ""
        while True:
            page = await good(client, "GET", f"/charge-points/2001/logs?paginationType=cursor&perPage=399{after}")
            assert len(page["data"]) <= 399
            seen += [row["id"] for row in page["data"]]
            if page["meta"]["after"] is None:
                break
            after = f"&after={page['meta']['after']}"
        assert seen == [row["id"] for row in whole]
        assert len(set(seen)) == len(seen) > 2000
        points: list[int] = []
        after = ""
        while True:
            page = await good(client, "GET", f"/afir/charge-points?countryId=1&perPage=5{after}")
            points += [row["id"] for row in page["data"]]
            if page["meta"]["after"] is None:
                break
            after = f"&after={page['meta']['after']}"
        client.headers["Monta-Version"] = "v2"
        assert points == sorted(row["id"] for row in await every(client, "/charge-points?includePublic=true"))


async def test_drivers_with_a_blocked_tag_do_not_charge() -> None:
    """Once every tag is blocked no charge of the traffic begins with one; unblocked, they come back."""
    simulator = Simulator(charges=0, charge_points=40, sites=6, charges_per_day=400, rate_limit=None)
    async with signed_in(simulator) as client:
        tags = await every(client, "/charge-auth-tokens")
        for tag in tags:
            assert (await good(client, "POST", f"/charge-auth-tokens/{tag['id']}/block"))["blockedAt"]
        simulator.advance(12 * 3600)
        assert not [charge for charge in await every(client, "/charges") if charge["startSource"] == "rfid"]
        for tag in tags:
            await good(client, "POST", f"/charge-auth-tokens/{tag['id']}/unblock")
        simulator.advance(12 * 3600)
        by_tag = [charge for charge in await every(client, "/charges") if charge["startSource"] == "rfid"]
    assert by_tag
    assert {charge["chargeAuth"]["id"] for charge in by_tag} <= {tag["identifier"] for tag in tags}


async def test_nested_teams_are_invited_and_answer() -> None:
    """An invitation waits until it is accepted or rejected, once; a deleted relation is kept for includeDeleted."""
    async with signed_in(Simulator()) as client:
        body = {
            "parentTeamId": 102,
            "nestedTeamId": 103,
            "priceGroupId": 502,
            "access": "selected",
            "selectedSiteIds": [302],
        }
        invited = await good(client, "POST", "/nested-teams/invite", body)
        assert invited["state"] == "invited"
        points = [row["id"] for row in await every(client, "/charge-points?siteId=302")]
        assert invited["selectedChargePointIds"] == points
        path = f"/nested-teams/{invited['id']}"
        assert (await good(client, "POST", f"{path}/accept-invite"))["state"] == "accepted"
        assert (await good(client, "POST", f"{path}/reject-invite"))["state"] == "accepted"
        changed = await good(client, "PATCH", path, {"note": "until May", "priceGroupId": 503})
        assert (changed["note"], changed["priceGroup"]["id"]) == ("until May", 503)
        await good(client, "DELETE", path)
        assert invited["id"] not in [row["id"] for row in await every(client, "/nested-teams")]
        assert invited["id"] in [row["id"] for row in await every(client, "/nested-teams?includeDeleted=true")]


async def test_what_a_deleted_team_has_goes_with_it() -> None:
    """Its sites, charge points, their integrations and its members are deleted, and nobody starts there any more."""
    simulator = Simulator(charges=0, traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        points = [row["id"] for row in await every(client, "/charge-points?teamId=102")]
        await good(client, "DELETE", "/teams/102")
        for kind in ("charge-points", "sites", "team-members"):
            assert not [row for row in await every(client, f"/{kind}") if row["teamId"] == 102]
        assert not await every(client, f"/charge-point-integrations?chargePointId={points[0]}")
        body = {"chargePointId": points[0], "payingTeamId": 101}
        refused(await client.post("/charges", json=body), 404, "RESOURCE_NOT_FOUND")


async def test_where_a_price_group_was_the_default_of_the_team_counts() -> None:
    """A deleted price group applies nowhere: charging costs what the team's default says, else nothing."""
    simulator = Simulator(charges=0, traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        point = (await every(client, "/charge-points?teamId=101&state=available"))[0]
        own = await good(client, "GET", f"/price-groups/{point['priceGroupId']}")
        body = {
            "teamId": 101,
            "name": "Usual",
            "type": "public",
            "masterPrice": {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 1.25},
        }
        usual = await good(client, "POST", "/price-groups", body)
        await good(client, "PUT", f"/price-groups/{usual['id']}/default")
        await good(client, "DELETE", f"/price-groups/{own['id']}")
        assert (await good(client, "GET", f"/charge-points/{point['id']}"))["priceGroupId"] is None
        prices = []
        for _ in range(2):
            start = {"chargePointId": point["id"], "payingTeamId": 101, "kwhLimit": 4}
            charge = await good(client, "POST", "/charges", start)
            simulator.advance(86_400)
            prices.append((await good(client, "GET", f"/charges/{charge['id']}"))["price"])
            await client.delete(f"/price-groups/{usual['id']}")
    assert prices == [5, 0]

"""A world in which everything exists twice, so that a filter keeps some and drops others; and what reads its lists."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from importlib import resources
from typing import Any

import httpx
from monta_partner_api import OPERATIONS
from simulated import good, signed_in
from simulator_calls import ADDRESS, CALLS, CHARGE, PERIOD, TARIFF

from monta_async.simulator import Simulator

DOCUMENT: dict[str, Any] = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())
Row = dict[str, Any]
Client = httpx.AsyncClient
DAY = 86_400
DEEPLINKED = "2026-02-25"
"""The day on which the second deeplink was made."""
MONTH_BEGAN = "2026-02-01T00:00:00Z"
"""When the last month was settled."""

SECOND: list[tuple[str, str, Any]] = [
    (
        "POST",
        "/teams",
        {
            "operatorId": 43,
            "name": "Homes",
            "userEmail": "driver2@fjord-charge.example",
            "contactEmail": "b@b.example",
            "type": "professional",
            "address": ADDRESS,
            "partnerExternalId": "team-2",
        },
    ),
    ("POST", "/feature-groups/2/apply", {"relationType": "team", "ids": [105]}),
    ("POST", "/feature-groups/1/apply", {"relationType": "team", "ids": [101]}),
    (
        "POST",
        "/team-members",
        {"teamId": 105, "phone": "+4712345678", "role": "admin", "partnerExternalId": "member-1"},
    ),
    (
        "POST",
        "/team-member-profiles",
        {
            "teamId": 105,
            "name": "Guests",
            "description": "Who visits",
            "role": "user",
            "teamWalletChargePaymentType": "none",
            "canPayForChargesCountryIds": [],
        },
    ),
    (
        "POST",
        "/nested-teams/invite",
        {"parentTeamId": 101, "nestedTeamId": 105, "priceGroupId": 501, "access": "all"},
    ),
    (
        "POST",
        "/sites",
        {
            "teamId": 105,
            "name": "Malmö",
            "address": {"address1": "Gata 1", "city": "Malmö", "zipCode": "21115", "countryId": 2},
            "visibility": "public",
        },
    ),
    (
        "POST",
        "/charge-points",
        {
            "teamId": 105,
            "siteId": 306,
            "chargePointModelId": 12,
            "name": "Malmö 1",
            "maxKw": 22,
            "visibility": "public",
            "type": "ac",
            "connectorIds": [1],
            "partnerExternalId": "point-2",
        },
    ),
    ("PUT", "/charge-point-integrations", {"chargePointId": 2026, "chargePointModelId": 12, "serialNumber": "S-2"}),
    ("PUT", "/charge-point-integrations", {"chargePointId": 2026, "chargePointModelId": 12, "serialNumber": "S-3"}),
    (
        "POST",
        "/charge-point-sensors",
        {"type": "other", "chargePointId": 2026, "value": "1", "partnerExternalId": "sensor-1"},
    ),
    (
        "POST",
        "/price-groups",
        {
            "teamId": 105,
            "name": "Homes",
            "type": "public",
            "masterPrice": {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 2.0},
        },
    ),
    ("POST", "/price-group-tags", {"name": "Ferry", "partnerExternalId": "tag-1"}),
    (
        "POST",
        "/tariffs",
        {**TARIFF, "externalId": "t-2", "countryId": 2, "countryAreaId": 5, "teamId": 105, "zipCodes": ["21115"]},
    ),
    (
        "POST",
        "/tariff-period-groups",
        {"activeFrom": "2026-01-01", "activeTo": "2026-02-01", "description": "January", "tariffId": 1103},
    ),
    ("POST", "/tariff-recurring-periods", {**PERIOD, "tariffId": 1103, "groupId": 1153}),
    ("POST", "/charge-auth-tokens", {"teamId": 105, "identifier": "04CC", "type": "rfid", "partnerExternalId": "tag"}),
    ("POST", "/subscriptions", {"planId": 2101, "customerId": 2026, "customerType": "CHARGE_POINT"}),
    ("POST", "/subscriptions/2203/approve", {}),
    ("PATCH", "/team-members/6001", {"priceGroupId": 503}),
    (
        "POST",
        "/sponsored-charge-points",
        {
            "sponsoringTeamId": 105,
            "chargePointId": 2026,
            "userId": 9002,
            "priceGroupId": 506,
            "payoutSchedule": "realtime",
        },
    ),
    ("POST", "/installer-jobs", {"siteId": 306, "description": "Mount it"}),
    (
        "POST",
        "/deeplinks",
        {"destinationType": "LINK", "destination": {"url": "https://b.example"}, "operatorId": 43},
    ),
    (
        "POST",
        "/wallet-transactions/operator-adjustment-transaction",
        {"fromWalletId": 5002, "toWalletId": 5003, "currencyId": 1, "amount": 1},
    ),
    ("POST", "/charges", {"chargePointId": 2026, "payingTeamId": 105}),
]
DELETED: dict[str, int | str] = {
    "teams": 106,
    "users": 9014,
    "team-members": 6039,
    "nested-teams": 904,
    "sites": 307,
    "charge-points": 2027,
    "charge-point-sensors": 1303,
    "installer-jobs": 1603,
    "sponsored-charge-points": 1553,
    "subscription-purchases": 2303,
    "promotion-codes": 1503,
    "payment-terminals": "P6X-1903",
}
"""By list that shows deleted ones on request: the id of one."""


async def twofold() -> Simulator:
    """A world in which everything exists twice, was deleted once, and goes on in all ways."""
    simulator = Simulator(seed=7, charges=300, rate_limit=None, traffic=False)
    simulator.advance(40 * DAY)  # whoever was charging has left, and a month is settled
    tables = simulator.world.tables
    async with signed_in(simulator) as client, signed_in(simulator, "team-client", "team-secret") as other:
        for operation_id, path, body in CALLS:
            method = OPERATIONS[operation_id].http_method
            if method not in ("GET", "DELETE"):
                simulator.advance(60)
                await good(client, method, path, body)
        simulator.advance(DAY)
        for method, path, body in SECOND:
            simulator.advance(60)
            await good(client, method, path, body)
        simulator.advance(2 * 3600)
        # of what no operation makes, a second one; and one of everything that is deleted
        for name, number in (("promotion-codes", 1502), ("payment-terminals", "P6X-1902"), ("tariffs", 1104)):
            tables[name].lay({**copy_of_last(simulator, name), "id": number})
        tables["promotion-codes"].rows[1502]["operator"] = tables["operators"].rows[43]
        tables["payment-terminals"].rows["P6X-1902"] |= {"serial": "P6X1902", "teamId": 102}
        tables["tariffs"].rows[1104]["operatorId"] = 43
        for name, number in DELETED.items():
            tables[name].delete(tables[name].lay({**copy_of_last(simulator, name), "id": number}))
        await good(other, "PATCH", "/teams/102", {"name": "Another name"})
        await good(client, "POST", "/charges", {"chargePointId": 2004, "payingTeamId": 102})
        await good(client, "POST", "/charges", {"chargePointId": 2007, "payingTeamId": 102})
        simulator.advance(600)
        await good(client, "GET", f"/charges/{CHARGE + 303 * 8191}/stop")
        simulator.advance(30)
        await good(client, "POST", "/charges", {"chargePointId": 2008, "payingTeamId": 101, "reserveCharge": True})
        await good(client, "POST", "/charges", {"chargePointId": 2011, "payingTeamId": 101})
        simulator.advance(3)
        for status in (200, 500):
            async with httpx.AsyncClient(transport=answering(status)) as receiver:
                await simulator.deliver_webhooks(receiver)
            await good(client, "PATCH", "/sites/301", {"note": f"answered with {status}"})
            simulator.advance(3)
    return simulator


def answering(status: int) -> httpx.MockTransport:
    """A receiver of webhooks that answers with a status."""
    return httpx.MockTransport(lambda _: httpx.Response(status))


def copy_of_last(simulator: Simulator, name: str) -> Row:
    """A row like the last one of a table."""
    (*_, row) = simulator.world.tables[name]
    return copy.deepcopy(row)


async def rows(client: Client, operation_id: str, path: str, query: str) -> list[Row]:
    """All rows of a list, page after page."""
    paging = OPERATIONS[operation_id].paging
    assert paging is not None
    found: list[Row] = []
    for page in range(100):
        more = "" if paging.kind == "none" else f"page={page}&{paging.size}=100"
        body = await good(client, "GET", f"{path}?{'&'.join(filter(None, (query, more)))}")
        data = body[paging.items] if paging.items else body
        found += data
        if paging.kind == "none" or len(data) < 100:
            return found
    raise AssertionError(operation_id)


def at(row: Any, where: str) -> Any:
    """What stands in a row under names with points between them; None if one is missing."""
    for name in where.split("."):
        row = row.get(name) if isinstance(row, dict) else None
    return row


def moment(text: str) -> datetime:
    """A date-time, or the first moment of a day."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def since(held: str | None, wanted: str) -> bool:
    """Tell whether a moment is another one or later."""
    return held is not None and moment(held) >= moment(wanted)


def until(held: str | None, wanted: str) -> bool:
    """Tell whether a moment is another one or earlier."""
    return held is not None and moment(held) <= moment(wanted)


def owner(row: Row) -> Any:
    """The operator that a row belongs to."""
    return at(row, "operator.id") or row["operatorId"]


def inside(place: Row, south: float, west: float, north: float, east: float) -> bool:
    """Tell whether coordinates lie in a rectangle."""
    return bool(south <= place["latitude"] <= north and west <= place["longitude"] <= east)


def parameters(operation_id: str) -> list[str]:
    """The names of what an operation takes in its query."""
    operation = OPERATIONS[operation_id]
    described = DOCUMENT["paths"][operation.path][operation.http_method.lower()]
    return [each["name"] for each in described.get("parameters", ()) if each["in"] == "query"]


def path_of(operation_id: str) -> str:
    """The path of a list, without what its call asks for."""
    return next(path for known, path, _ in CALLS if known == operation_id).partition("?")[0]


def query_of(values: dict[str, Any]) -> str:
    """Parameters as they stand in an address."""
    return str(httpx.QueryParams(values))

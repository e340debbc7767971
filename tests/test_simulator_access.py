"""Credentials of one team, or of one operator, over every operation: they see, change and delete their own only."""

from __future__ import annotations

import asyncio
import re
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from monta_partner_api import OPERATIONS
from simulated import every, good, refused, signed_in
from simulator_calls import ADDRESS, CALLS, PRICING, SETTINGS, TARIFF
from test_simulator_operations import DOCUMENT

from monta_async.simulator import Credential, Simulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

CALLERS = {"team 101": 42, "team 102": 42, "operator 43": 43}
"""Who calls, each with its operator; what each has is made by `furnish`."""
PREFIX = "/api/v1/"
BODIES = {operation_id: body for operation_id, _, body in CALLS}
QUERIES = {operation_id: path.partition("?")[2] for operation_id, path, _ in CALLS}
SIGNING_IN = {"get-access-token-with-client-credentials", "get-access-token-with-refresh-token"}
NOBODYS = {
    "charge-point-brands",
    "charge-point-connectors",
    "charge-point-models",
    "countries",
    "country-areas",
    "currencies",
    "feature-groups",
    "plans",
    "report",  # the reasons that reports can have
}
"""What every operator shares, by the first word of the path: seen by all, and written by no operation."""
WHOLE_OPERATORS = {"deeplinks", "operators", "price-group-tags", "promotion-codes"}
"""What an operator has for all its teams: seen with the credentials of one team, changed with those of all."""
OF_ALL = {
    "get-afir-charge-points": "open data: what the EU wants everybody to know of public charge points",
    "get-auth-information": "of the caller itself",
    "get-current-consumer": "of the caller itself",
    "get-webhook-config": "of the caller itself",
    "get-charge-point-map": "no list of rows; tried by itself",
    "get-charges-insights": "sums; tried by itself",
    "get-prices-forecast": "of one charge point or price group; tried by its filters",
}
"""Reads without an id in their path that list nothing that belongs to somebody, or that another test is for."""
REPORTED = {
    "get-charge-point-statistics": ("charge-points", "chargePointId"),
    "get-site-statistics": ("sites", "siteId"),
    "get-insights-charges-charger-report": ("charge-points", "chargePointId"),
    "get-insights-charges-driver-report": ("team-members", "teamMemberId"),
    "get-insights-charges-driver-member-costs-report": ("team-members", "teamMemberId"),
    "get-insights-charges-charge-auth-token-report": ("charge-auth-tokens", "id"),
    "search-audit-log": ("events", "id"),
    "get-webhook-entries": ("entries", "id"),
    "get-invoice": ("invoices", "id"),
}
"""What the rows of a list are, and which field names it, where that is not the first word of the path and `id`."""
UNUSED = {"get-insights-charges-charge-auth-token-report"}
"""Lists that show only what was used, which nothing is here."""
HOLES = {
    "chargeId": "charges",
    "chargePointIdentity": "identities",
    "chargingRuleId": "charging-rules",
    "entryId": "entries",
    "eventId": "events",
    "integrationId": "integrations",
    "invoiceId": "invoices",
}
"""What a parameter of a path names where it is not the first word of the path."""
NAMES = {
    **dict.fromkeys(("teamId", "parentTeamId", "nestedTeamId", "payingTeamId", "sponsoringTeamId"), "teams"),
    **dict.fromkeys(("teamIds", "ids"), "teams"),
    "operatorId": "operators",
    **dict.fromkeys(("siteId", "selectedSiteIds"), "sites"),
    **dict.fromkeys(("chargePointId", "chargePointIds", "selectedChargePointIds"), "charge-points"),
    **dict.fromkeys(("priceGroupId", "costGroupId", "roamingPriceGroupId"), "price-groups"),
    **dict.fromkeys(("userId", "creatorUserId"), "users"),
    **dict.fromkeys(("fromWalletId", "toWalletId", "walletId"), "wallets"),
    **dict.fromkeys(("teamMemberId", "teamMemberIds", "selectedTeamMemberIds"), "team-members"),
    "groupId": "tariff-period-groups",
    "sponsoredChargePointIds": "sponsored-charge-points",
    "subscriptionId": "subscriptions",
    "subscriptionPurchaseId": "subscription-purchases",
    "tagId": "price-group-tags",
    "tariffId": "tariffs",
    "tariffPeriodGroupId": "tariff-period-groups",
    "teamMemberProfileId": "team-member-profiles",
    "vehicleId": "vehicles",
    "promotionCodeId": "promotion-codes",
}
"""What the fields of bodies and the parameters of queries name."""
TYPED = {"customerId": "customerType", "ownerId": "ownerType"}
"""Those that name what another one says; tried by themselves."""
NO_NAMES = {
    "brandId",
    "chargePointModelId",
    "clientId",
    "connectorId",
    "connectorIds",
    "countryAreaId",
    "countryId",
    "canPayForChargesCountryIds",
    "currencyId",
    "featureGroupId",
    "planId",
    *("chargeAuthId", "entityId", "externalId", "meterId", "partnerExternalId", "partnerExternalTeamId"),  # free text
    *("id", "referenceId", "resourceId"),  # a charging profile's, and text
}
"""Fields and parameters that name what nobody owns, or nothing at all."""


@dataclass
class World:
    """A simulator in which each caller has one of everything."""

    simulator: Simulator
    owned: dict[str, dict[str, Any]] = field(default_factory=dict)

    def digest(self) -> str:
        """Everything that a call could change."""
        world = self.simulator.world
        tables = {name: table.rows for name, table in world.tables.items()}
        return repr((tables, world.charges.kept, world.webhooks.subscribers, world.audit.events))

    def others(self, caller: str) -> list[str]:
        """The other callers."""
        return [each for each in CALLERS if each != caller]


async def furnish(client: httpx.AsyncClient, team: int, operator: int) -> dict[str, Any]:
    """Give a team one of everything that operations create; return the ids."""
    number = f"{team}"
    user = await good(client, "POST", "/users", {"email": f"user{number}@fjord-charge.example", "countryId": 1})
    new_team = {"name": "T", "userId": user["id"], "contactEmail": "a@b.example", "type": "private", "address": ADDRESS}
    guest = await good(client, "POST", "/teams", {**new_team, "operatorId": operator})
    group = {"teamId": team, "name": "G", "type": "public", "masterPrice": PRICING}
    tariff = await good(client, "POST", "/tariffs", {**TARIFF, "externalId": number, "teamId": team})
    days = {"activeFrom": "2026-01-01", "activeTo": "2026-02-01", "description": "January", "tariffId": tariff["id"]}
    site = {"teamId": team, "name": "S", "address": ADDRESS, "visibility": "public"}
    profile = {"teamId": team, "name": "P", "description": "D", "role": "user", "teamWalletChargePaymentType": "all"}
    rule = {"name": "R", "type": "instant", "isActive": True, "isSponsored": False, "settings": None}
    rule["creatorUserId"] = user["id"]
    link = {"destinationType": "LINK", "destination": {"url": "https://a.example"}, "operatorId": operator}
    made: dict[str, Any] = {"teams": team, "guests": guest["id"], "users": user["id"], "tariffs": tariff["id"]}
    made["operators"] = operator

    async def make(key: str, path: str, body: Any, method: str = "POST") -> None:
        made[key] = (await good(client, method, path, body))["id"]

    await make("tariff-period-groups", "/tariff-period-groups", days)
    period = {"tariffId": tariff["id"], "groupId": made["tariff-period-groups"], "dayOfWeek": "MONDAY", "price": 1}
    await make("tariff-recurring-periods", "/tariff-recurring-periods", {**period, "startHour": 6, "endHour": 9})
    await make("price-groups", "/price-groups", group)
    await make("team-member-profiles", "/team-member-profiles", {**profile, "canPayForChargesCountryIds": [1]})
    await make("team-members", "/team-members", {"teamId": team, "userId": user["id"], "role": "user"})
    await make("charge-auth-tokens", "/charge-auth-tokens", {"teamId": team, "identifier": number, "type": "rfid"})
    await make("sites", "/sites", site)
    point = {"teamId": team, "siteId": made["sites"], "chargePointModelId": 11, "name": "C", "maxKw": 11, "type": "ac"}
    await make("charge-points", "/charge-points", {**point, "visibility": "public", "connectorIds": [1]})
    identity = {"chargePointId": made["charge-points"], "chargePointModelId": 11, "serialNumber": number}
    await make("charge-point-integrations", "/charge-point-integrations", identity, "PUT")
    made["identities"] = f"FJC-{made['charge-points']}"
    sensor = {"type": "occupancy", "chargePointId": made["charge-points"], "value": "false"}
    await make("charge-point-sensors", "/charge-point-sensors", sensor)
    await make("charging-rules", f"/charge-points/{made['charge-points']}/charging-rules", rule)
    await make("installer-jobs", "/installer-jobs", {"siteId": made["sites"], "description": "Mount it"})
    nesting = {"parentTeamId": team, "nestedTeamId": guest["id"], "priceGroupId": made["price-groups"], "access": "all"}
    await make("nested-teams", "/nested-teams/invite", nesting)
    await make("subscriptions", "/subscriptions", {"planId": 2102, "customerId": team, "customerType": "TEAM"})
    await good(client, "POST", f"/subscriptions/{made['subscriptions']}/approve", {})
    (purchase,) = await every(client, f"/subscription-purchases?subscriptionId={made['subscriptions']}")
    made["subscription-purchases"] = purchase["id"]
    sponsored = {"sponsoringTeamId": team, "chargePointId": made["charge-points"], "userId": user["id"]}
    sponsored |= {"priceGroupId": made["price-groups"], "payoutSchedule": "end-of-month"}
    await make("sponsored-charge-points", "/sponsored-charge-points", sponsored)
    await make("deeplinks", "/deeplinks", link)
    (wallet,) = await every(client, f"/wallets?teamId={team}")
    made["wallets"] = wallet["id"]
    (invoice, *_) = await every(client, f"/invoices?walletId={wallet['id']}")
    made["invoices"] = invoice["id"]
    return made


def lay(simulator: Simulator, made: dict[str, Any]) -> None:
    """Give a team what no operation creates."""
    tables = simulator.world.tables
    owner = {"teamId": made["teams"], "_teamId": made["teams"]}
    vehicle = {**tables["vehicles"].rows[8001], **owner, "integrationId": 8900 + made["teams"]}
    report = {**tables["reports"].rows[1801], **owner, "relationId": made["charge-points"]}
    report["operatorId"] = made["operators"]
    del vehicle["id"], report["id"], vehicle["_teamId"], report["teamId"]
    terminal = {**tables["payment-terminals"].rows["P6X-1901"], "id": f"P-{made['teams']}", "teamId": made["teams"]}
    made["vehicles"] = tables["vehicles"].lay(vehicle)["id"]
    made["integrations"] = vehicle["integrationId"]
    made["reports"] = tables["reports"].lay(report)["id"]
    made["payment-terminals"] = tables["payment-terminals"].lay(terminal)["id"]
    operator = tables["operators"].rows[made["operators"]]
    code = {**tables["promotion-codes"].rows[1501], "operator": operator, "_redeemed": []}
    del code["id"]
    made["promotion-codes"] = tables["promotion-codes"].lay(code)["id"]


async def build() -> World:
    """A world in which each caller has one of everything, and a charge that goes on."""
    credentials = [
        Credential("all", "secret"),
        Credential("team 101", "secret", team_ids=(101,)),
        Credential("team 102", "secret", team_ids=(102,)),
        Credential("operator 43", "secret", operator_ids=(43,)),
        Credential("operator 42", "secret", operator_ids=(42,)),
    ]
    simulator = Simulator(rate_limit=None, traffic=False, credentials=credentials)
    simulator.advance(86_400)
    made = World(simulator)
    async with AsyncExitStack() as stack:
        clients = {}
        for known in credentials:
            clients[known.client_id] = await stack.enter_async_context(signed_in(simulator, known.client_id, "secret"))
            await good(clients[known.client_id], "PUT", "/webhooks/config", SETTINGS)
        client = clients["all"]
        of_43 = {"name": "Homes", "userId": 9001, "contactEmail": "a@b.example", "type": "private", "address": ADDRESS}
        homes = (await good(client, "POST", "/teams", {**of_43, "operatorId": 43}))["id"]
        for caller, team in zip(CALLERS, (101, 102, homes), strict=True):
            owned = made.owned[caller] = await furnish(client, team, CALLERS[caller])
            tags = clients["operator 43" if CALLERS[caller] == 43 else "operator 42"]
            owned["price-group-tags"] = (await good(tags, "POST", "/price-group-tags", {"name": caller}))["id"]
            lay(simulator, owned)
        simulator.advance(120)
        for each in made.owned.values():
            charge = {"chargePointId": each["charge-points"], "payingTeamId": each["teams"], "kwhLimit": 1}
            await good(client, "POST", "/charges", charge)
        simulator.advance(86_400)
        for caller, each in made.owned.items():
            await good(client, "PATCH", f"/sites/{each['sites']}", {"name": "Renamed"})
            charge = {"chargePointId": each["charge-points"], "payingTeamId": each["teams"]}
            each["charges"] = (await good(client, "POST", "/charges", charge))["id"]
            paid = await every(client, f"/wallet-transactions?teamId={each['teams']}&referenceType=CHARGE")
            each["wallet-transactions"] = paid[0]["id"]
            events = await good(client, "GET", f"/auditlog/events?entityId={each['sites']}&entityType=Site")
            each["events"] = events["data"][0]["id"]
            each["entries"] = (await every(clients[caller], "/webhooks/entries"))[0]["id"]
        simulator.advance(60)
    return made


@pytest.fixture(scope="module")
def world() -> World:
    """A world for all tests that refuse what is asked, and so leave it as it is."""
    return asyncio.run(build())


def key_of(operation_id: str) -> str:
    """The first word of an operation's path."""
    return OPERATIONS[operation_id].path.removeprefix(PREFIX).split("/")[0]


def holes(operation_id: str) -> list[str]:
    """What the parameters of an operation's path name, in order."""
    return [HOLES.get(name, key_of(operation_id)) for name in re.findall(r"{(\w+)}", OPERATIONS[operation_id].path)]


def filled(operation_id: str, values: list[Any]) -> str:
    """An operation's path with these values."""
    left = iter(values)
    return re.sub(r"{\w+}", lambda _: str(next(left)), OPERATIONS[operation_id].path.removeprefix("/api/v1"))


def mine(value: Any, owned: dict[str, Any]) -> Any:
    """A body that names the caller's own wherever it names something."""
    if isinstance(value, list):
        return [mine(each, owned) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: mine(each, owned) for key, each in value.items()}
    for name in made.keys() & NAMES.keys():
        own = owned[NAMES[name]]
        made[name] = [own] if isinstance(made[name], list) else own
    return made | ({"customerId": owned["teams"]} if "customerId" in made else {})


def query(operation_id: str, owned: dict[str, Any]) -> dict[str, str]:
    """The parameters that an operation needs, naming the caller's own."""
    described = DOCUMENT["paths"][OPERATIONS[operation_id].path][OPERATIONS[operation_id].http_method.lower()]
    needed = {
        each["name"] for each in described.get("parameters", ()) if each["in"] == "query" and each.get("required")
    }
    given = dict(part.split("=", 1) for part in QUERIES[operation_id].split("&") if part)
    # One of two is needed; transactions without a team are those of the wallet of the operator.
    needed |= {"teamId"} if operation_id in ("get-wallets", "get-wallet-transactions") else set()
    needed |= {"chargePointId"} if operation_id == "get-prices-forecast" else set()
    return {name: str(owned[NAMES[name]]) if name in NAMES else given[name] for name in sorted(needed)}


def parameters(operation_id: str) -> set[str]:
    """The parameters of an operation's query whose names end as those of ids do."""
    described = DOCUMENT["paths"][OPERATIONS[operation_id].path][OPERATIONS[operation_id].http_method.lower()]
    names = {each["name"] for each in described.get("parameters", ()) if each["in"] == "query"}
    return {name for name in names if name == "ids" or name.endswith(("Id", "Ids"))}


def fields(operation_id: str) -> list[list[str]]:
    """The fields of an operation's body whose names end as those of ids do, each as the way to it."""
    described = DOCUMENT["paths"][OPERATIONS[operation_id].path][OPERATIONS[operation_id].http_method.lower()]
    content = described.get("requestBody", {}).get("content", {}).get("application/json", {})
    return [way for way in _ways(content.get("schema", {}), ()) if re.search(r"(^ids?|Ids?)$", way[-1])]


def _ways(schema: dict[str, Any], way: tuple[str, ...]) -> Iterator[list[str]]:
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for part in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from _ways(part, way)
    for name, each in schema.get("properties", {}).items():
        yield [*way, name]
        yield from _ways(each, (*way, name))
    if "items" in schema:
        yield from _ways(schema["items"], way)


async def call(client: httpx.AsyncClient, operation_id: str, path: str, body: Any = None) -> httpx.Response:
    """Call an operation."""
    content = {} if body is None else {"json": body}
    return await client.request(OPERATIONS[operation_id].http_method, path, **content)


BY_ID = sorted(
    operation_id
    for operation_id, each in OPERATIONS.items()
    if "{" in each.path and key_of(operation_id) not in NOBODYS
)
READS = sorted(
    operation_id
    for operation_id, each in OPERATIONS.items()
    if each.http_method == "GET" and "{" not in each.path and operation_id not in OF_ALL
)
WRITES = sorted(operation_id for operation_id in OPERATIONS if fields(operation_id) and operation_id not in SIGNING_IN)


def test_every_operation_is_tried() -> None:
    """No operation with an id, a list or a body that names something is left out, and no name goes unexplained."""
    tried = {*BY_ID, *READS, *WRITES, *OF_ALL}
    assert {each for each in OPERATIONS if each not in tried and key_of(each) not in NOBODYS} == {
        *SIGNING_IN,
        "delete-webhook-config",  # of the caller itself
        "get-signature-detail",  # computed from what is sent
    }
    named = {name for each in OPERATIONS for name in (*(way[-1] for way in fields(each)), *parameters(each))}
    assert named - NAMES.keys() - TYPED.keys() == NO_NAMES


@pytest.mark.parametrize("operation_id", BY_ID)
async def test_what_belongs_to_others_is_not_there(world: World, operation_id: str) -> None:
    """By the id of another team or operator every operation answers 404, also where only one of two ids is foreign."""
    before, keys = world.digest(), holes(operation_id)
    is_read = OPERATIONS[operation_id].http_method == "GET"
    for caller, operator in CALLERS.items():
        own = world.owned[caller]
        async with signed_in(world.simulator, caller, "secret") as client:
            body = mine(BODIES[operation_id], own)
            if is_read and operation_id not in ("stop-charge", "restart-charge", "get-receipt-by-charge"):
                own_path = filled(operation_id, [own[key] for key in keys])
                assert (await call(client, operation_id, f"{own_path}?{QUERIES[operation_id]}")).is_success
            for other in world.others(caller):
                theirs = world.owned[other]
                wide = key_of(operation_id) in WHOLE_OPERATORS and operator == CALLERS[other]
                for foreign in range(1, 2 ** len(keys)):
                    values = [(theirs if foreign >> at & 1 else own)[key] for at, key in enumerate(keys)]
                    path = f"{filled(operation_id, values)}?{QUERIES[operation_id]}"
                    answer = await call(client, operation_id, path, body)
                    if wide:
                        assert (answer.status_code == 200) if is_read else refused(answer, 403, "ACCESS_FORBIDDEN")
                    else:
                        refused(answer, 404, "RESOURCE_NOT_FOUND")
    assert world.digest() == before


def rows_of(body: Any) -> list[Any]:
    """The rows of an answer, whatever shape its list has."""
    if isinstance(body, list):
        return body
    rows: list[Any] = body.get("data", body.get("content", [body]))
    return rows


async def pages(client: httpx.AsyncClient, path: str, given: dict[str, str]) -> list[Any]:
    """All rows of a list."""
    rows: list[Any] = []
    size = "size" if "recurring" in path or "invoices" in path else "perPage"
    for page in range(100):
        answer = await client.get(path, params={**given, "page": page, size: 100})
        assert answer.is_success, answer.text
        got = rows_of(answer.json())
        rows += got
        if len(got) < 100:
            break
    return rows


@pytest.mark.parametrize("operation_id", READS)
async def test_lists_show_what_is_the_callers_only(world: World, operation_id: str) -> None:
    """A list has the caller's own and nothing that another team or operator owns; what is nobody's is there for all."""
    key, name = REPORTED.get(operation_id, (key_of(operation_id), "id"))
    path = OPERATIONS[operation_id].path.removeprefix("/api/v1")
    before = world.digest()
    async with signed_in(world.simulator, "all", "secret") as client:
        whole = [row["id"] for row in await pages(client, path, query(operation_id, {}))] if key in NOBODYS else []
    for caller, operator in CALLERS.items():
        own = world.owned[caller]
        async with signed_in(world.simulator, caller, "secret") as client:
            rows = await pages(client, path, query(operation_id, own))
        ids = [row[name] for row in rows]
        if key in NOBODYS:
            assert ids == whole
            continue
        assert operation_id in UNUSED or own[key] in ids
        for other in world.others(caller):
            if key not in WHOLE_OPERATORS or CALLERS[other] != operator:
                assert world.owned[other][key] not in ids
        teams = {own["teams"], None} | ({own["guests"]} if operator == 43 else set())
        for row in rows:
            assert row.get("teamId") in teams
            assert (row.get("operator") or {"id": operator})["id"] == operator
            assert row.get("operatorId", operator) == operator
    assert world.digest() == before


@pytest.mark.parametrize("operation_id", [each for each in sorted(OPERATIONS) if parameters(each) - NO_NAMES])
async def test_a_filter_does_not_reach_further(world: World, operation_id: str) -> None:
    """A team or operator of others in a filter is 403; anything else of theirs is 404, or the list is empty."""
    before, path = world.digest(), OPERATIONS[operation_id].path.removeprefix("/api/v1")
    for caller, operator in CALLERS.items():
        own = world.owned[caller]
        async with signed_in(world.simulator, caller, "secret") as client:
            for other in world.others(caller):
                theirs = world.owned[other]
                for name in parameters(operation_id) & NAMES.keys():
                    if NAMES[name] == "operators" and CALLERS[other] == operator:
                        continue
                    given = {**query(operation_id, own), name: str(theirs[NAMES[name]])}
                    answer = await client.get(path, params=given)
                    if NAMES[name] in ("teams", "operators"):
                        refused(answer, 403, "ACCESS_FORBIDDEN")
                    elif answer.status_code != 404:
                        shown = await pages(client, path, given)
                        assert (
                            all(not each["summary"]["totalSessions"] for row in shown for each in row["insights"])
                            if (operation_id == "get-charges-insights")
                            else not shown
                        )
    assert world.digest() == before


async def test_a_customer_or_an_owner_may_be_a_team(world: World) -> None:
    """Where a filter says itself what it names, a team or operator of others is refused as well."""
    before = world.digest()
    for caller, operator in CALLERS.items():
        async with signed_in(world.simulator, caller, "secret") as client:
            for other in world.others(caller):
                team, point = (world.owned[other][key] for key in ("teams", "charge-points"))
                paths = [
                    f"/subscriptions?customerId={team}&customerType=TEAM",
                    f"/vehicles?ownerId={team}&ownerType=team",
                    f"/vehicles/integration/{world.owned[caller]['integrations']}?ownerId={team}&ownerType=team",
                ]
                if CALLERS[other] != operator:
                    paths.append(f"/subscriptions?customerId={CALLERS[other]}&customerType=OPERATOR")
                for path in paths:
                    refused(await client.get(path), 403, "ACCESS_FORBIDDEN")
                assert await every(client, f"/subscriptions?customerId={point}&customerType=CHARGE_POINT") == []
                bodies = [("TEAM", team, 403), ("CHARGE_POINT", point, 404), ("OPERATOR", CALLERS[other], 403)]
                for kind, customer, status in bodies:
                    if kind == "OPERATOR" and (operator, CALLERS[other]) == (43, 43):
                        continue
                    body = {"planId": 2102, "customerId": customer, "customerType": kind}
                    answer = await client.post("/subscriptions", json=body)
                    refused(answer, status, "ACCESS_FORBIDDEN" if status == 403 else "RESOURCE_NOT_FOUND")
    assert world.digest() == before


@pytest.mark.parametrize("operation_id", WRITES)
async def test_a_body_does_not_reach_further(world: World, operation_id: str) -> None:
    """A team or operator of others in a body is 403, anything else of theirs 404, wherever it stands."""
    before = world.digest()
    for caller, operator in CALLERS.items():
        own = world.owned[caller]
        path = filled(operation_id, [own.get(key, 1) for key in holes(operation_id)])
        async with signed_in(world.simulator, caller, "secret") as client:
            for *steps, name in fields(operation_id):
                if name not in NAMES:
                    continue
                for other in world.others(caller):
                    key = NAMES[name]
                    if key in WHOLE_OPERATORS and CALLERS[other] == operator:
                        continue
                    body = mine(BODIES[operation_id], own)
                    inner = body
                    for step in steps:
                        part = inner.setdefault(step, [dict(PRICING)])
                        inner = part[0] if isinstance(part, list) else part
                    theirs = world.owned[other][key]
                    inner[name] = [theirs] if name.endswith("ds") else theirs
                    answer = await call(client, operation_id, path, body)
                    is_owner = key in ("teams", "operators")
                    refused(answer, *((403, "ACCESS_FORBIDDEN") if is_owner else (404, "RESOURCE_NOT_FOUND")))
    assert world.digest() == before


# What an operator has for all its teams


async def test_what_is_for_all_teams_is_made_by_the_whole_operator(world: World) -> None:
    """Credentials of one team create nothing that all teams share, nor give away to all what is theirs."""
    before, own = world.digest(), world.owned["team 102"]
    link = {"destinationType": "LINK", "destination": {"url": "https://a.example"}}
    team = {"name": "T", "userEmail": "x@b.example", "contactEmail": "a@b.example", "type": "private"}
    async with signed_in(world.simulator, "team 102", "secret") as client:
        calls: list[tuple[str, str, Any]] = [
            ("POST", "/teams", {**team, "address": ADDRESS}),
            ("POST", "/price-group-tags", {"name": "Mine"}),
            ("POST", "/deeplinks", link),
            ("POST", "/tariffs", TARIFF),
            ("PUT", f"/tariffs/{own['tariffs']}", {**TARIFF, "active": True}),
            ("POST", "/charge-point-sensors", {"type": "other", "value": "1"}),
            ("PATCH", f"/charge-point-sensors/{own['charge-point-sensors']}", {"chargePointId": None}),
            ("POST", "/subscriptions", {"planId": 2102, "customerId": 42, "customerType": "OPERATOR"}),
            ("PUT", "/tariffs/1101", {**TARIFF, "active": True}),
            ("POST", "/tariffs/1101/create-prices", {"start": "2026-01-01", "end": "2026-01-02"}),
            ("DELETE", "/tariff-period-groups/1151", None),
            (
                "POST",
                "/tariff-period-groups",
                {"activeFrom": "2026-01-01", "activeTo": "2026-02-01", "description": "Mine", "tariffId": 1101},
            ),
        ]
        for method, path, body in calls:
            refused(await client.request(method, path, json=body), 403, "ACCESS_FORBIDDEN")
        assert (await good(client, "GET", "/tariffs/1101"))["tariff"]["name"] == "Grid C"
    assert world.digest() == before


async def test_what_is_not_written_cannot_be_smuggled_in() -> None:
    """A field that an operation does not take is ignored, though the answers have it: ids and owners stay."""
    async with signed_in(Simulator(rate_limit=None)) as client:
        for path in ("/sites/302", "/charge-points/2002", "/team-members/6013", "/price-group-tags/701", "/teams/102"):
            was = await good(client, "GET", path)
            fields = {"id": 1, "operatorId": 43, "operator": {"id": 43}, "deletedAt": None, "createdAt": "2020-01-01"}
            now = await good(client, "PATCH", path, {"teamId": 101, **fields})
            changed = {name for name in was if was[name] != now[name]}
            assert changed <= {"updatedAt", "protocolData"}


async def test_credentials_of_the_main_operator_miss_the_others_only(world: World) -> None:
    """Limited to operator 42 they reach both of its teams, its money and its charges, and nothing of operator 43."""
    homes = world.owned["operator 43"]
    async with (
        signed_in(world.simulator, "operator 42", "secret") as client,
        signed_in(world.simulator, "all", "secret") as whole,
    ):
        for path in ("/sites", "/charge-points", "/charges", "/team-members", "/vehicles?ownerType=team", "/teams"):
            name = "id" if path == "/teams" else "teamId"
            rows = await every(whole, path)
            expected = [row for row in rows if row.get(name) not in (homes["teams"], homes["guests"])]
            expected = [row for row in expected if row.get("chargePointId") != homes["charge-points"]]
            assert await every(client, path) == expected != rows
        assert await every(client, "/wallets?operatorId=42") == await every(whole, "/wallets?operatorId=42")
        assert len(await every(client, "/wallet-transactions")) > 450
        assert [row["id"] for row in await every(client, "/operators")] == [42]


async def test_an_operator_without_anything_sees_nothing() -> None:
    """Credentials of the other operator find no charge, no money and no sum of the first one's history."""
    credentials = [Credential("all", "secret"), Credential("sub", "secret", operator_ids=(43,))]
    simulator = Simulator(rate_limit=None, credentials=credentials)
    async with signed_in(simulator, "all", "secret") as client, signed_in(simulator, "sub", "secret") as sub:
        number = (await good(client, "GET", "/charges"))["data"][0]["id"]
        for path in (
            "/charges",
            "/charges?operatorRole=payer",
            "/wallet-transactions",
            "/subscriptions",
            "/payment-terminals",
            "/nested-teams",
            "/vehicles?ownerType=team",
            "/vehicles?ownerType=user",
            "/users",
            "/reports",
        ):
            assert await every(client, path), path
            assert await every(sub, path) == [], path
        for path in (f"/charges/{number}", f"/charges/{number}/stop", "/wallets/5001", "/invoices?walletId=5001"):
            refused(await sub.get(path), 404, "RESOURCE_NOT_FOUND")
        (wallet,) = await every(sub, "/wallets?operatorId=43")
        assert (await good(sub, "GET", f"/wallets/{wallet['id']}"))["balance"]["amount"] == 500
        assert (await good(sub, "GET", "/consumers/me"))["operatorId"] == 43


# Sums, maps, events


async def test_sums_and_maps_are_of_the_callers_own(world: World) -> None:
    """Insights count the caller's charges, and the map shows its charge points; together they are all."""
    days = "fromDate=2026-01-10&toDate=2026-01-31"
    where = "topLatitude=60&bottomLatitude=50&leftLongitude=5&rightLongitude=15&centerLatitude=55&centerLongitude=10"
    shown = f"{where}&zoom=12&includeBusy=true&includeAllOperators=false"

    async def look(client: httpx.AsyncClient, more: str = "") -> tuple[int, set[int]]:
        insights = (await good(client, "GET", f"/charges/insights?{days}{more}"))["insights"]
        (sessions,) = (
            each["summary"]["totalSessions"] for each in insights if each["type"] == "total-completed-charges"
        )
        return sessions, {
            row["id"] for row in (await good(client, "GET", f"/charge-points/map?{shown}"))["chargePoints"]
        }

    async with signed_in(world.simulator, "all", "secret") as whole:
        for caller, own in world.owned.items():
            async with signed_in(world.simulator, caller, "secret") as client:
                sessions, points = await look(client)
                assert (sessions, points) == (
                    (await look(whole, f"&teamId={own['teams']}"))[0],
                    {row["id"] for row in await every(whole, "/charge-points") if row["teamId"] == own["teams"]},
                )
                insight = await good(client, "GET", f"/charges/insights?{days}")
                assert insight["operator"]["id"] == CALLERS[caller]
                assert (sessions == 1) is (caller == "operator 43")


async def test_events_are_of_the_callers_own(world: World) -> None:
    """Webhooks tell each of its own charges, charge points, sites, teams and money, and name its operator."""
    for caller, own in world.owned.items():
        async with signed_in(world.simulator, caller, "secret") as client:
            rows = await every(client, "/webhooks/entries")
        told = {(row["payload"]["entityType"], row["payload"]["entityId"]) for row in rows}
        assert {("site", str(own["sites"])), ("charge", str(own["charges"]))} <= told
        assert {row["operatorId"] for row in rows} == {CALLERS[caller]}
        for other in world.others(caller):
            theirs = world.owned[other]
            kinds = {"site": "sites", "charge-point": "charge-points", "charge": "charges", "team": "teams"}
            assert not told & {(kind, str(theirs[key])) for kind, key in kinds.items()}
        for row in rows:
            payload = row["payload"]["payload"] or {}
            assert payload.get("teamId", own["teams"]) == own["teams"]
            if row["payload"]["entityType"] == "wallet-transaction":
                assert own["teams"] in [(payload[side] or {}).get("id") for side in ("from", "to")]


# Nested teams


async def test_each_side_of_a_nesting_has_its_say() -> None:
    """Both teams see the relation; the invited one answers, the parent says what is shared, and either ends it."""
    credentials = [Credential("all", "secret")]
    credentials += [Credential(f"team {team}", "secret", team_ids=(team,)) for team in (101, 102, 103)]
    simulator = Simulator(rate_limit=None, credentials=credentials)
    async with AsyncExitStack() as stack:
        whole, parent, invited, neither = [
            await stack.enter_async_context(signed_in(simulator, each.client_id, "secret")) for each in credentials
        ]
        body = {"parentTeamId": 101, "nestedTeamId": 102, "priceGroupId": 501, "access": "all"}
        number = (await good(whole, "POST", "/nested-teams/invite", body))["id"]
        path = f"/nested-teams/{number}"
        assert await every(parent, "/nested-teams") == await every(invited, "/nested-teams")
        assert [row["id"] for row in await every(invited, "/nested-teams?state=invited")] == [number]
        assert await every(neither, "/nested-teams") == []
        refused(await neither.post(f"{path}/accept-invite"), 404, "RESOURCE_NOT_FOUND")
        for answer in ("accept-invite", "reject-invite"):
            refused(await parent.post(f"{path}/{answer}"), 403, "ACCESS_FORBIDDEN")
        refused(await invited.patch(path, json={"note": "mine"}), 403, "ACCESS_FORBIDDEN")
        assert (await good(parent, "GET", path))["state"] == "invited"
        assert (await good(invited, "POST", f"{path}/accept-invite"))["state"] == "accepted"
        assert (await good(parent, "PATCH", path, {"note": "welcome"}))["note"] == "welcome"
        await good(invited, "DELETE", path)
        refused(await parent.get(path), 404, "RESOURCE_NOT_FOUND")


async def test_a_promotion_code_is_credited_to_a_team_in_reach() -> None:
    """Without a team the default team of the user gets the credit; one out of reach is refused, and gets nothing."""
    simulator = Simulator(rate_limit=None)
    async with signed_in(simulator) as whole, signed_in(simulator, "team-client", "team-secret") as client:
        users = await every(client, "/users")
        (other, *_), (mine_, *_) = ([row for row in users if row["defaultTeamId"] == team] for team in (101, 102))
        before = {wallet: await good(whole, "GET", f"/wallets/{wallet}") for wallet in (5003, 5004)}
        body = {"promotionCodeId": 1501, "userId": other["id"]}
        refused(await client.post("/promotion-codes/redeem", json=body), 403, "ACCESS_FORBIDDEN")
        assert {wallet: await good(whole, "GET", f"/wallets/{wallet}") for wallet in before} == before
        await good(client, "POST", "/promotion-codes/redeem", {**body, "userId": mine_["id"]})
        credited = await good(whole, "GET", "/wallets/5004")
        assert credited["balance"]["amount"] == before[5004]["balance"]["amount"] + 50

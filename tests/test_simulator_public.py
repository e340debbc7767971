"""Public charge points of another operator: who sees them, who may charge there, and where the money goes."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

import httpx
import pytest
from simulated import every, good, of_all_sites, refused, signed_in
from test_simulator_live import check_parts, check_transactions, wallets
from test_simulator_operations import DOCUMENT, conforms
from test_simulator_webhooks import Receiver, settings

from monta_async import BadRequestError, Monta, RetryPolicy
from monta_async.simulator import Credential, Fault, Simulator

V2 = {"Monta-Version": "v2"}
TEAM = ("team-client", "team-secret")
NORTH = "topLatitude=60&bottomLatitude=50&leftLongitude=5&rightLongitude=15&centerLatitude=55&centerLongitude=10"
TYPES = DOCUMENT["components"]["schemas"]["WebhookEventType"]["enum"]
ADDRESS = {"address1": "Havnegade 1", "city": "Odense", "zipCode": "5000", "countryId": 1}


def quiet(**options: Any) -> Simulator:
    """A world without history in which nobody comes by."""
    return Simulator(charges=0, traffic=False, rate_limit=None, **options)


async def elsewhere(client: httpx.AsyncClient, more: str = "") -> list[Any]:
    """The charge points of the other operator."""
    answer = await client.get(f"/charge-points?includePublic=true&perPage=100{more}", headers=V2)
    return [row for row in conforms(answer, "get-charge-points")["data"] if row["operator"]["id"] == 77]


async def start(client: httpx.AsyncClient, point: Any, payer: int = 101, **more: Any) -> Any:
    """Start a charge at a charge point."""
    answer = await client.post("/charges", json={"chargePointId": point["id"], "payingTeamId": payer, **more})
    return conforms(answer, "start-charge")


# Seeing them


@pytest.mark.parametrize(
    ("version", "shows"), [(None, False), ("v1", False), ("2024-01-18", False), ("v2", True), ("2024-07-01", True)]
)
async def test_a_list_shows_them_from_the_second_version_on(version: str | None, shows: bool) -> None:  # noqa: FBT001
    """`includePublic` adds public charge points of another operator; with the first version it changes nothing."""
    headers = {} if version is None else {"Monta-Version": version}
    async with signed_in(quiet()) as client:
        ours = await every(client, "/charge-points")
        answer = await client.get("/charge-points?includePublic=true&perPage=100", headers=headers)
        without = await client.get("/charge-points?includePublic=false&perPage=100", headers=headers)
    rows = conforms(answer, "get-charge-points")["data"]
    assert without.json()["data"] == rows[: len(ours)] == ours
    others = rows[len(ours) :]
    assert bool(others) is shows
    assert all((row["operator"]["name"], row["visibility"]) == ("Lyng Mobility", "public") for row in others)
    assert "Simulator-Unknown-Parameters" not in answer.headers


async def test_they_are_filtered_and_sorted_as_ours_are() -> None:
    """State, place, operator, team and time of change mean the same for them."""
    simulator = Simulator(charges=0, rate_limit=None)
    async with signed_in(simulator) as client:
        every_one = await elsewhere(client)
        for state in ("available", "busy-charging"):
            assert await elsewhere(client, f"&state={state}") == [row for row in every_one if row["state"] == state]
        assert await elsewhere(client, "&operatorId=77") == every_one
        assert await elsewhere(client, "&teamId=101") == []
        assert await elsewhere(client, "&operatorId=42") == []
        (copenhagen,) = await elsewhere(client, "&boundingBox=55.5,12.0,56.0,13.0")
        assert copenhagen["location"]["address"]["city"] == "København"
        assert (await elsewhere(client, "&sortByLocation=55.7,12.5"))[0] == copenhagen
        changed = sorted(row["updatedAt"] for row in every_one)
        late = await elsewhere(client, f"&fromUpdatedDate={changed[3]}")
        assert [row["updatedAt"] >= changed[3] for row in every_one].count(True) == len(late) == 3
    async with signed_in(simulator, *TEAM) as client:
        assert await elsewhere(client) == every_one


async def test_one_can_be_read_but_not_what_hangs_on_it() -> None:
    """What a map shows can be read by its id, whatever the version; the owner and everything else there cannot."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        point = (await elsewhere(client))[0]
    for credentials in ((), TEAM, ("read-client", "read-secret")):
        async with signed_in(simulator, *credentials) as client:
            assert conforms(await client.get(f"/charge-points/{point['id']}"), "get-charge-point") == point
    async with signed_in(simulator) as client:
        for path in (
            f"/teams/{point['teamId']}",
            f"/price-groups/{point['priceGroupId']}",
            f"/operators/{point['operator']['id']}",
            f"/charge-points/{point['id']}/logs",
            f"/charge-points/{point['id']}/charging-rules",
            f"/prices/forecast?chargePointId={point['id']}",
            f"/charge-point-statistics/by-charge-point?chargePointId={point['id']}&fromDate=2026-01-01&toDate=2026-01-02",
        ):
            refused(await client.get(path), 404, "RESOURCE_NOT_FOUND")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "/charge-points/{id}", {"name": "Ours now"}),
        ("DELETE", "/charge-points/{id}", None),
        ("POST", "/charge-points/{id}/reboot", None),
        ("POST", "/charge-points/{id}/unlock", None),
        ("POST", "/charge-points/LYM-{id}/ocpp-config", {"key": "HeartbeatInterval", "value": "60", "store": True}),
        ("POST", "/charge-points/LYM-{id}/set-charging-profile", {"connectorId": 1, "profile": [{}]}),
        (
            "PUT",
            "/charge-point-integrations",
            {"chargePointId": "{id}", "chargePointModelId": 11, "serialNumber": "S"},
        ),
        ("POST", "/charge-point-sensors", {"type": "occupancy", "chargePointId": "{id}", "value": "true"}),
        (
            "POST",
            "/charge-points/{id}/charging-rules",
            {
                "name": "Night",
                "type": "scheduled",
                "isActive": True,
                "isSponsored": False,
                "creatorUserId": 9001,
                "settings": {"start": "22:00", "stop": "06:00"},
            },
        ),
        (
            "POST",
            "/sponsored-charge-points",
            {
                "sponsoringTeamId": 101,
                "chargePointId": "{id}",
                "userId": 9001,
                "priceGroupId": 501,
                "payoutSchedule": "realtime",
            },
        ),
        ("PUT", "/price-groups/501/apply", {"selectedChargePointIds": ["{id}"]}),
        ("PATCH", "/team-members/6001", {"chargePointIds": ["{id}"]}),
    ],
)
async def test_nothing_of_them_can_be_written(method: str, path: str, body: Any) -> None:
    """Whatever is done to a charge point is 404 at another operator's."""
    async with signed_in(quiet()) as client:
        before = await elsewhere(client)
        number = before[0]["id"]

        def put_in(value: Any) -> Any:
            if isinstance(value, list):
                return [put_in(each) for each in value]
            return number if value == "{id}" else value

        content = None if body is None else {key: put_in(value) for key, value in body.items()}
        refused(await client.request(method, path.format(id=number), json=content), 404, "RESOURCE_NOT_FOUND")
        assert await elsewhere(client) == before


async def test_the_map_shows_them_to_who_asks_for_all_operators() -> None:
    """False: what the credentials reach. True: all that is public beside it, also of teams out of reach."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        rows = await every(client, "/charge-points")
        hidden = next(row for row in rows if row["teamId"] == 101)
        private = next(row for row in rows if row["teamId"] == 102)
        for row in (hidden, private):
            await good(client, "PATCH", f"/charge-points/{row['id']}", {"visibility": "private"})
        others = {row["id"] for row in await elsewhere(client)}

    async def shown(client: httpx.AsyncClient, *, of_all: bool, zoom: int = 12) -> set[int]:
        path = f"/charge-points/map?{NORTH}&zoom={zoom}&includeBusy=true&includeAllOperators={str(of_all).lower()}"
        return {row["id"] for row in conforms(await client.get(path), "get-charge-point-map")["chargePoints"]}

    ours = {row["id"] for row in rows}
    of_team = {row["id"] for row in rows if row["teamId"] == 102}
    async with signed_in(simulator) as client:
        assert await shown(client, of_all=False) == ours
        assert await shown(client, of_all=True) == ours | others
        assert await shown(client, of_all=True, zoom=8) == others
    async with signed_in(simulator, *TEAM) as client:
        assert await shown(client, of_all=False) == of_team
        assert await shown(client, of_all=True) == (ours | others) - {hidden["id"]}


async def test_the_map_leaves_out_what_is_in_use() -> None:
    """Without busy ones, only active charge points that are free are shown, of all operators."""
    simulator = Simulator(rate_limit=None)
    path = f"/charge-points/map?{NORTH}&zoom=12&includeAllOperators=true&includeBusy="
    async with signed_in(simulator) as client:
        free = (await every(client, "/charge-points?state=available"))[0]
        await good(client, "PATCH", f"/charge-points/{free['id']}", {"active": False})
        whole = conforms(await client.get(f"{path}true"), "get-charge-point-map")["chargePoints"]
        idle = conforms(await client.get(f"{path}false"), "get-charge-point-map")["chargePoints"]
        states = {row["id"]: row["state"] for row in [*await every(client, "/charge-points"), *await elsewhere(client)]}
    assert {row["id"] for row in whole} == set(states)
    assert {row["id"] for row in idle} == {key for key, state in states.items() if state == "available"}
    assert {row["state"] for row in whole if row["id"] >= 80_000_001} == {"available", "busy"}


async def test_afir_names_the_operator_of_each() -> None:
    """All public charge points of all operators, each with who runs it in roaming networks."""
    async with signed_in(quiet(), *TEAM) as client:
        data = conforms(await client.get("/afir/charge-points?countryId=1"), "get-afir-charge-points")["data"]
        others = await elsewhere(client)
    names = ("roamingOperatorId", "roamingOperatorName", "roamingOperatorContactEmail")
    contacts = {(row["id"] in {each["id"] for each in others}, *(row[name] for name in names)) for row in data}
    assert contacts == {
        (False, "DK*FJC", "Fjord Charge", "roaming@fjord-charge.example"),
        (True, "DK*LYM", "Lyng Mobility", "roaming@lyng-mobility.example"),
    }
    assert {row["id"] for row in others} <= {row["id"] for row in data}
    assert all(row["evseId"].startswith(row["roamingOperatorId"]) for row in data)
    assert all(row["publicPriceLabel"].endswith(" DKK/kWh") for row in data)


async def test_drivers_of_others_come_and_go() -> None:
    """Each is free at times and busy at times; a start at a busy one is 400, and nobody comes by without traffic."""
    simulator = Simulator(charges=0, rate_limit=None)
    seen: dict[int, set[str]] = {}
    async with signed_in(simulator) as client:
        for _ in range(30):
            for row in await elsewhere(client):
                seen.setdefault(row["id"], set()).add(row["state"])
                assert row["cablePluggedIn"] is (row["state"] != "available")
            simulator.advance(600)
        assert all(states == {"available", "busy-charging"} for states in seen.values())
        busy = (await elsewhere(client, "&state=busy-charging"))[0]
        body = {"chargePointId": busy["id"], "payingTeamId": 101}
        refused(await client.post("/charges", json=body), 400, "BAD_REQUEST")
        free = (await elsewhere(client, "&state=available"))[0]
        await start(client, free)
        refused(await client.post("/charges", json={**body, "chargePointId": free["id"]}), 400, "BAD_REQUEST")
    still = quiet()
    still.advance(12 * 3600)
    async with signed_in(still) as client:
        assert {row["state"] for row in await elsewhere(client)} == {"available"}


# Charging there

OWN, PUBLIC = "control-charging:write", "control-public-charging:write"


@pytest.mark.parametrize(
    ("scopes", "may"),
    [((OWN,), "own"), ((PUBLIC,), "public"), ((OWN, PUBLIC), "own public"), (("all:write",), "own public"), ((), "")],
)
async def test_each_sort_of_charge_point_has_its_scope(scopes: tuple[str, ...], may: str) -> None:
    """With one scope charges start and stop at one's own charge points, with the other at public ones elsewhere."""
    simulator = quiet(credentials=[Credential("mine", "secret", scopes=scopes), Credential("all", "secret")])
    async with signed_in(simulator, "all", "secret") as client:
        points = {"own": (await every(client, "/charge-points?state=available"))[:2]}
        points["public"] = (await elsewhere(client))[:2]
        others = {sort: await start(client, two[1]) for sort, two in points.items()}
    async with signed_in(simulator, "mine", "secret") as client:
        for sort, scope in (("own", OWN), ("public", PUBLIC)):
            body = {"chargePointId": points[sort][0]["id"], "payingTeamId": 101}
            started = await client.post("/charges", json=body)
            stopped = await client.get(f"/charges/{others[sort]['id']}/stop")
            if sort in may:
                assert (started.status_code, stopped.status_code) == (200, 200)
            else:
                assert scope in refused(started, 403, "ACCESS_FORBIDDEN")
                assert scope in refused(stopped, 403, "ACCESS_FORBIDDEN")


async def test_a_restart_takes_one_scope_only() -> None:
    """`control-charging:write` restarts a charge wherever it is; the scope for public charging restarts none."""
    credentials = [Credential("own", "secret", scopes=(OWN,)), Credential("public", "secret", scopes=(PUBLIC,))]
    simulator = quiet(credentials=[*credentials, Credential("all", "secret")])
    async with signed_in(simulator, "all", "secret") as client:
        kept = await start(client, (await elsewhere(client))[0], reserveCharge=True)
        assert kept["state"] == "reserved"
        assert (await elsewhere(client))[0]["state"] == "busy-reserved"
    async with signed_in(simulator, "public", "secret") as client:
        message = refused(await client.get(f"/charges/{kept['id']}/restart"), 403, "ACCESS_FORBIDDEN")
        assert OWN in message
    async with signed_in(simulator, "own", "secret") as client:
        assert (await good(client, "GET", f"/charges/{kept['id']}/restart"))["state"] == "starting"


async def test_a_charge_there_is_external_and_the_payers() -> None:
    """It names the other operator, and is listed to who pays for it, never as a charge of a charge point of ours."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        point = (await elsewhere(client))[0]
        own = await start(client, (await every(client, "/charge-points?state=available"))[0])
        charge = await start(client, point, payer=102, kwhLimit=5, partnerExternalId="away")
        at = charge["publicChargePoint"]
        assert (charge["type"], charge["operator"]["id"], charge["siteId"]) == ("external", 77, None)
        assert (at["id"], at["chargePointOperatorId"], at["chargePointOperatorName"]) == (
            point["id"],
            77,
            "Lyng Mobility",
        )
        assert (own["type"], own["publicChargePoint"]["chargePointOperatorId"]) == ("operator", 42)
        assert charge["priceGroupId"] == point["priceGroupId"]
        simulator.advance(60)
        assert (await good(client, "GET", f"/charge-points/{point['id']}"))["state"] == "busy-charging"
        simulator.advance(12 * 3600)
        done = conforms(await client.get(f"/charges/{charge['id']}"), "get-charge")
        assert (done["state"], done["consumedKwh"], done["stopReason"]) == ("completed", 5, "KwhLimit")
        assert done["protocolData"]["ocpi"]["cdrId"]
        (offered,) = [
            row for row in (await good(client, "GET", "/afir/charge-points"))["data"] if row["id"] == point["id"]
        ]
        assert offered["publicPriceLabel"] == f"{done['averagePricePerKwh']:.2f} DKK/kWh"
        ids = {own["id"], charge["id"]}
        for query, found in (
            ("", ids - {charge["id"]}),
            ("?operatorRole=owner", ids - {charge["id"]}),
            ("?partnerExternalId=away", set()),
            (f"?chargePointId={point['id']}", set()),
            ("?teamId=102", set()),
            ("?operatorRole=payer", ids),
            ("?operatorRole=payer&partnerExternalId=away", {charge["id"]}),
            (f"?operatorRole=payer&chargePointId={point['id']}", {charge["id"]}),
            ("?operatorRole=payer&teamId=102", {charge["id"]}),
            ("?operatorRole=payer&operatorId=42", ids),
            ("?operatorRole=payer&operatorId=77", set()),
            ("?operatorId=77", set()),
        ):
            assert {row["id"] for row in await every(client, f"/charges{query}")} == found, query
    async with signed_in(simulator, *TEAM) as client:
        assert await every(client, "/charges") == []
        assert [row["id"] for row in await every(client, "/charges?operatorRole=payer")] == [charge["id"]]
        assert await good(client, "GET", f"/charges/{charge['id']}") == done


async def test_a_charge_there_is_out_of_reach_for_who_does_not_pay() -> None:
    """Credentials of other teams can neither read nor stop it, nor have it paid by a team that is not theirs."""
    simulator = quiet(credentials=[Credential("other", "secret", team_ids=(103,)), Credential("all", "secret")])
    async with signed_in(simulator, "all", "secret") as client:
        point, free = (await elsewhere(client))[:2]
        another = await start(client, point, payer=102)
    async with signed_in(simulator, "other", "secret") as client:
        refused(await client.get(f"/charges/{another['id']}"), 404, "RESOURCE_NOT_FOUND")
        refused(await client.get(f"/charges/{another['id']}/stop"), 404, "RESOURCE_NOT_FOUND")
        body = {"chargePointId": free["id"], "payingTeamId": 102}
        refused(await client.post("/charges", json=body), 403, "ACCESS_FORBIDDEN")


async def test_a_payer_without_an_operator_is_the_default_one() -> None:
    """`operatorRole=payer` asks for what the default operator of the credentials paid, unless one is named."""
    simulator = quiet(credentials=[Credential("all", "secret"), Credential("sub", "secret", operator_ids=(43,))])
    team = {"name": "T", "userId": 9001, "contactEmail": "a@b.example", "type": "private", "address": ADDRESS}
    async with signed_in(simulator, "all", "secret") as client, signed_in(simulator, "sub", "secret") as sub:
        made = await good(client, "POST", "/teams", {**team, "operatorId": 43})
        one, other = (await elsewhere(client))[:2]
        ours, theirs = await start(client, one, payer=101), await start(client, other, payer=made["id"])
        for client_of, query, found in (
            (client, "", ours),
            (client, "&operatorId=43", theirs),
            (sub, "", theirs),
        ):
            assert [row["id"] for row in await every(client_of, f"/charges?operatorRole=payer{query}")] == [found["id"]]


async def test_their_price_is_theirs() -> None:
    """A price group of ours cannot be chosen at a charge point that is not ours."""
    async with signed_in(quiet()) as client:
        point = (await elsewhere(client))[0]
        body = {"chargePointId": point["id"], "payingTeamId": 101, "priceGroupId": 501}
        refused(await client.post("/charges", json=body), 400, "BAD_REQUEST")
        limited = await start(client, point, priceLimit=9)
    assert limited["priceLimit"] == 9


async def test_a_frozen_team_charges_nowhere() -> None:
    """A freeze stops what the team pays at another operator's charge point, and no new one starts."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        one, other = (await elsewhere(client))[:2]
        charge = await start(client, one, payer=102)
        simulator.advance(120)
        await good(client, "POST", "/teams/102/freeze", {})
        assert (await good(client, "GET", f"/charges/{charge['id']}"))["state"] == "stopping"
        body = {"chargePointId": other["id"], "payingTeamId": 102}
        refused(await client.post("/charges", json=body), 403, "ACCESS_FORBIDDEN")


async def test_the_charge_is_told_of_and_their_charge_point_is_not() -> None:
    """Webhooks tell the payer of the charge and of its payment; another team, and the charge point, of nothing."""
    credentials = [Credential(f"team-{team}", "secret", team_ids=(team,)) for team in (102, 103)]
    simulator, receiver = quiet(credentials=[Credential("all", "secret"), *credentials]), Receiver()
    for client_id in ("all", "team-102", "team-103"):
        async with signed_in(simulator, client_id, "secret") as client:
            await good(client, "PUT", "/webhooks/config", settings(eventTypes=TYPES))
    async with signed_in(simulator, "all", "secret") as client:
        one, other = (await elsewhere(client))[:2]
        await start(client, one, payer=102, kwhLimit=1)
        await start(client, other, payer=102, reserveCharge=True)  # which nobody uses: it fails
    simulator.advance(3 * 3600)
    async with receiver.client() as sender:
        assert await simulator.deliver_webhooks(sender)
    kinds: dict[str, Counter[str]] = {}
    for client_id in ("all", "team-102", "team-103"):
        async with signed_in(simulator, client_id, "secret") as client:
            told = [row["payload"] for row in await every(client, "/webhooks/entries")]
            kinds[client_id] = Counter(row["entityType"] for row in told)
    assert kinds["all"]["charge"] == kinds["team-102"]["charge"] > 5
    assert (kinds["all"]["wallet-transaction"], kinds["team-102"]["wallet-transaction"]) == (2, 1)
    assert all(set(told) <= {"charge", "wallet-transaction"} for told in kinds.values())
    assert not kinds["team-103"]


# Money


async def test_a_charge_there_is_paid_to_the_other_operator() -> None:
    """The paying team pays our operator, who passes it on, less the fee of 5 %, to one who has no wallet here."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        before = await wallets(client)
        charge = await start(client, (await elsewhere(client))[0], payer=102, kwhLimit=10)
        simulator.advance(24 * 3600)
        charge = await good(client, "GET", f"/charges/{charge['id']}")
        path = f"/wallet-transactions?referenceType=CHARGE&referenceId={charge['id']}"
        answer = await client.get(path)
        second, first = conforms(answer, "get-wallet-transactions")["data"]
        assert (first["fromType"], first["from"]["id"], first["fromAmount"]) == ("team", 102, charge["price"])
        assert (first["toType"], first["to"]["id"]) == ("operator", 42)
        assert (second["fromType"], second["from"]) == ("operator", first["to"])
        assert second["fromWalletId"] == first["toWalletId"]
        assert (second["toType"], second["to"]["name"], second["toWalletId"]) == ("operator", "Lyng Mobility", None)
        passed_on = Decimal(str(second["toAmount"]))
        price = Decimal(str(charge["price"]))
        assert abs(passed_on - price * 95 / 100) <= Decimal("0.005")
        for row in (first, second):
            assert await good(client, "GET", f"/wallet-transactions/{row['id']}") == row
        assert await every(client, "/wallet-transactions?teamId=102") == [first]
        assert await every(client, "/wallet-transactions") == [second, first]
        assert await every(client, "/wallet-transactions?operatorId=77") == []
        after = await wallets(client)
        assert sum(after.values()) == sum(before.values()) - passed_on
        simulator.advance(31 * 86_400)
        (settled,) = await every(client, "/wallet-transactions?referenceType=WALLET_BANK_ACCOUNT")
        assert Decimal(str(settled["fromAmount"])) == price - passed_on
    async with signed_in(simulator, *TEAM) as client:
        assert [row["kind"] for row in await every(client, "/wallet-transactions?referenceType=CHARGE")] == ["charge"]
        refused(await client.get(f"/wallet-transactions/{second['id']}"), 404, "RESOURCE_NOT_FOUND")


async def test_a_day_with_charges_elsewhere_balances() -> None:
    """Drivers charge at 20 charge points of ours, the API also at another operator's: every book agrees to the cent."""
    simulator = Simulator(charges=0, charge_points=20, sites=6, charges_per_day=120, rate_limit=None)
    days = "fromDate=2026-01-15&toDate=2026-01-17"
    span = "fromDate=2026-01-15T00:00:00Z&toDate=2026-01-17T00:00:00Z"
    async with signed_in(simulator) as client:
        groups, points = await every(client, "/price-groups?teamId=101"), len(await every(client, "/charge-points"))
        balances = await wallets(client)
        for hour in range(24):
            simulator.advance(3600)
            free = await elsewhere(client, "&state=available")
            if free:
                await start(client, free[hour % len(free)], payer=101 + hour % 3, kwhLimit=4 + hour)
        charges = await every(client, "/charges?operatorRole=payer")
        completed = [charge for charge in charges if charge["state"] == "completed"]
        ours = [charge for charge in charges if charge["type"] != "external"]
        external = [charge for charge in completed if charge["type"] == "external"]
        assert len(external) > 12
        assert len(ours) > 60
        assert {row["id"] for row in await every(client, "/charges")} == {row["id"] for row in ours}

        await check_transactions(client, completed, balances)
        await check_parts(client, external)
        insights = (await good(client, "GET", f"/charges/insights?{days}"))["insights"]
        sums = {row["type"]: row["summary"] for row in insights}
        for name, rows in (("external-", external), ("", completed)):
            total = sums[f"total-completed-{name}charges"]
            price = sum(Decimal(str(row["price"])) for row in rows)
            assert (total["totalSessions"], Decimal(total["totalPrice"]) / 100) == (len(rows), price)
        of_team = (await good(client, "GET", f"/charges/insights?{days}&teamId=102"))["insights"]
        paid = [row for row in external if row["payingTeam"]["id"] == 102]
        assert {row["type"]: row["summary"]["totalSessions"] for row in of_team}[
            "total-completed-external-charges"
        ] == len(paid)

        energy, sessions = await of_all_sites(client, days)
        assert energy == sum(Decimal(str(row["consumedKwh"])) for row in ours)
        assert sessions == len(ours)
        reported = Decimal(0)
        for team in (101, 102, 103):
            for row in await every(client, f"/insights/charges/charger-report?teamId={team}&{span}"):
                reported += sum(part["totalSessions"] for part in row["consumptions"])
        assert reported == len(completed) - len(external)
        assert await every(client, "/price-groups?teamId=101") == groups
        assert len(await every(client, "/charge-points")) == points


async def test_a_world_with_them_is_stepped_as_it_is_run_through() -> None:
    """Who charges elsewhere at a moment does not depend on how the time passed until then."""
    whole, stepped = Simulator(3, rate_limit=None), Simulator(3, rate_limit=None)
    whole.advance(6 * 3600)
    for _ in range(6 * 60):
        stepped.advance(60)
    async with signed_in(whole) as one, signed_in(stepped) as other:
        assert await elsewhere(one) == await elsewhere(other)


# With the SDK


async def test_the_sdk_finds_and_starts_them() -> None:
    """The second version lists them, a charge starts at one, and is found there when the answer is lost."""
    simulator = Simulator(charges=0, rate_limit=None)

    async def sleep(_: float) -> None:
        """No time passes."""

    async with Monta(
        "demo-client",
        "demo-secret",
        base_url="http://127.0.0.1",
        transport=httpx.ASGITransport(app=simulator),
        headers=V2,
        retry=RetryPolicy(sleep=sleep),
    ) as monta:
        points = [each async for each in monta.charge_points.list(include_public=True, operator_id=77)]
        first_version = monta.with_options(headers={"Monta-Version": "v1"})
        assert [each async for each in first_version.charge_points.list(include_public=True, operator_id=77)] == []
        free, other = [each for each in points if each.state == "available"][:2]
        charge = await monta.charges.start(charge_point_id=free.id, paying_team_id=101, kwh_limit=5)
        assert (charge.type, charge.charge_point_id) == ("external", free.id)
        with pytest.raises(BadRequestError):
            await monta.charges.start(charge_point_id=free.id, paying_team_id=101)
        simulator.faults.script("start-charge", [Fault(lost=True)])
        found = await monta.charges.start(charge_point_id=other.id, paying_team_id=101, kwh_limit=5)
        assert (found.type, found.charge_point_id) == ("external", other.id)
        simulator.advance(600)
        assert (await monta.charges.stop(found.id)).state == "stopping"
        simulator.advance(24 * 3600)
        paid = [each async for each in monta.charges.list(operator_role="payer", state="completed")]
        assert [each.id for each in paid if each.type == "external"] == [found.id, charge.id]

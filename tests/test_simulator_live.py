"""Charges live: they start, draw energy, stop and are paid, as the world's time passes."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from simulated import every, good, of_all_sites, refused, signed_in

from monta_async.simulator import Simulator, serve


def quiet(**options: Any) -> Simulator:
    """A world without history in which nobody comes by."""
    return Simulator(charges=0, traffic=False, rate_limit=None, **options)


async def start(client: httpx.AsyncClient, charge_point: int, **more: Any) -> Any:
    """Start a charge that the first team pays."""
    return await good(client, "POST", "/charges", {"chargePointId": charge_point, "payingTeamId": 101, **more})


async def the_charge(client: httpx.AsyncClient, charge: Any) -> Any:
    """The same charge, read again."""
    return await good(client, "GET", f"/charges/{charge['id']}")


def current_type(simulator: Simulator, kind: str) -> int:
    """A charge point of direct or alternating current that is connected."""
    points = simulator.world.tables["charge-points"]
    return next(int(row["id"]) for row in points if row["type"] == kind and row["_offlineSince"] is None)


async def test_a_charge_goes_through_its_states() -> None:
    """Started it is starting, then charging with growing energy, stopping, stopped, releasing, released, completed."""
    simulator = quiet()
    seen = []
    async with signed_in(simulator) as client:
        charge = await start(client, current_type(simulator, "ac"), kwhLimit=3)
        energy = 0.0
        while True:
            now = await the_charge(client, charge)
            assert now["consumedKwh"] >= energy
            energy = now["consumedKwh"]
            if now["state"] not in seen:
                seen.append(now["state"])
                point = await good(client, "GET", f"/charge-points/{charge['chargePointId']}")
                assert point["cablePluggedIn"] is (now["state"] not in ("released", "completed"))
            if now["state"] == "completed":
                break
            simulator.advance(1 if now["state"] != "charging" else 3)
        assert seen == ["starting", "charging", "stopping", "stopped", "releasing", "released", "completed"]
        assert now["consumedKwh"] == 3
        assert now["stopReason"] == "KwhLimit"
        moments = [now[f"{name}At"] for name in ("created", "started", "stopped", "released", "completed")]
        assert moments == sorted(moments)


async def test_the_price_limit_and_the_state_of_charge_stop_a_charge() -> None:
    """No limit is exceeded, and the one that is hit first is the reason."""
    simulator = quiet(sites=12, charge_points=48)
    async with signed_in(simulator) as client:
        priced = await start(client, current_type(simulator, "ac"), priceLimit=20)
        percent = await start(client, current_type(simulator, "dc"), socLimit=60, kwhLimit=400)
        simulator.advance(24 * 3600)
        priced, percent = await the_charge(client, priced), await the_charge(client, percent)
    assert (priced["stopReason"], percent["stopReason"]) == ("PriceLimit", "SocLimit")
    assert 19.9 < priced["price"] <= 20
    assert percent["soc"]["percentage"] == pytest.approx(60, abs=0.2)


async def test_stop_and_restart() -> None:
    """A stopped charge keeps what it took, and takes more after a restart; a completed one cannot be restarted."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        charge = await start(client, current_type(simulator, "ac"))
        simulator.advance(600)
        stopping = await good(client, "GET", f"/charges/{charge['id']}/stop")
        assert stopping["state"] == "stopping"
        simulator.advance(10)
        stopped = await the_charge(client, charge)
        assert stopped["state"] == "stopped"
        assert stopped["stopReason"] == "Remote"
        assert (await good(client, "GET", f"/charges/{charge['id']}/stop"))["state"] == "stopped"
        await good(client, "GET", f"/charges/{charge['id']}/restart")
        simulator.advance(600)
        again = await the_charge(client, charge)
        assert again["state"] == "charging"
        assert again["consumedKwh"] > stopped["consumedKwh"]
        assert again["startedAt"] == stopped["startedAt"]
        await good(client, "GET", f"/charges/{charge['id']}/stop")
        simulator.advance(3600)
        refused(await client.get(f"/charges/{charge['id']}/restart"), 400, "BAD_REQUEST")


async def test_a_reservation_waits_for_its_restart_and_ends() -> None:
    """A reserved charge keeps the charge point; a restart starts it, and after a quarter of an hour it has failed."""
    simulator = quiet()
    point = current_type(simulator, "ac")
    async with signed_in(simulator) as client:
        kept = await start(client, point, reserveCharge=True)
        assert kept["state"] == "reserved"
        assert (await good(client, "GET", f"/charge-points/{point}"))["state"] == "busy-reserved"
        body = {"chargePointId": point, "payingTeamId": 101}
        refused(await client.post("/charges", json=body), 400, "BAD_REQUEST")
        await good(client, "GET", f"/charges/{kept['id']}/restart")
        simulator.advance(60)
        assert (await the_charge(client, kept))["state"] == "charging"
        await good(client, "GET", f"/charges/{kept['id']}/stop")
        simulator.advance(3600)
        forgotten = await start(client, point, reserveCharge=True)
        simulator.advance(901)
        forgotten = await the_charge(client, forgotten)
    assert forgotten["state"] == "stopped"
    assert forgotten["timeoutAt"] is not None
    assert forgotten["failureReason"]


async def test_a_charge_point_out_of_reach_times_out() -> None:
    """A start at a disconnected charge point is taken, and fails after a minute without energy."""
    simulator = quiet()
    points = simulator.world.tables["charge-points"]
    gone = next(int(row["id"]) for row in points if row["_offlineSince"] is not None)
    async with signed_in(simulator) as client:
        assert (await good(client, "GET", f"/charge-points/{gone}"))["state"] == "disconnected"
        charge = await start(client, gone)
        assert charge["state"] == "starting"
        simulator.advance(61)
        charge = await the_charge(client, charge)
        assert (charge["state"], charge["consumedKwh"]) == ("stopped", 0)
        await good(client, "POST", f"/charge-points/{gone}/reboot")
        simulator.advance(1000)
        assert (await good(client, "GET", f"/charge-points/{gone}"))["state"] == "available"


async def test_a_frozen_team_can_neither_charge_nor_pay() -> None:
    """A start that a frozen team would pay is 403 until the team is unfrozen; what goes on when it freezes stops."""
    simulator = quiet()
    body = {"chargePointId": current_type(simulator, "ac"), "payingTeamId": 102}
    async with signed_in(simulator) as client:
        frozen = await good(client, "POST", "/teams/102/freeze", {"reason": "unpaid"})
        assert (frozen["isFrozen"], frozen["frozenReason"]) == (True, "unpaid")
        refused(await client.post("/charges", json=body), 403, "ACCESS_FORBIDDEN")
        await good(client, "POST", "/teams/102/unfreeze")
        charge = await good(client, "POST", "/charges", body)
        simulator.advance(120)
        await good(client, "POST", "/teams/102/freeze", {})
        assert (await the_charge(client, charge))["state"] == "stopping"


async def test_stepping_is_the_same_as_running_through() -> None:
    """A world advanced minute by minute is the one advanced in a single step, byte for byte."""
    whole, stepped = Simulator(3, rate_limit=None), Simulator(3, rate_limit=None)
    whole.advance(6 * 3600)
    for _ in range(6 * 60):
        stepped.advance(60)
    async with signed_in(whole) as one, signed_in(stepped) as other:
        for path in ("/charges?perPage=100", "/charge-points?perPage=100", "/wallet-transactions?perPage=100"):
            assert (await one.get(path)).content == (await other.get(path)).content


async def test_life_has_mishaps() -> None:
    """In a few days of traffic some charges fail and time out, and charge points go offline and come back."""
    simulator = Simulator(charges=0, charge_points=40, sites=6, charges_per_day=300, rate_limit=None)
    offline: set[int] = set()
    faulty: set[int] = set()
    for _ in range(5 * 24 * 6):
        simulator.advance(600)
        rows = list(simulator.world.tables["charge-points"])
        offline |= {row["id"] for row in rows if row["_offlineSince"]}
        faulty |= {row["id"] for row in rows if row["_faultSince"]}
    async with signed_in(simulator) as client:
        charges = await every(client, "/charges")
    failed = [charge for charge in charges if charge["failedAt"]]
    assert any(charge["timeoutAt"] for charge in failed)
    assert any(not charge["timeoutAt"] for charge in failed)
    assert len(failed) < len(charges) / 5
    assert offline
    assert faulty
    rows = list(simulator.world.tables["charge-points"])
    assert len([row for row in rows if row["_offlineSince"]]) < len(offline)


async def test_a_day_of_a_small_operator_balances() -> None:
    """40 charge points, 200 charges a day, some by the API: every book agrees with the charges, to the cent."""
    simulator = Simulator(charges=0, charge_points=40, sites=6, charges_per_day=240, rate_limit=None)
    async with signed_in(simulator) as client:
        await good(
            client,
            "PUT",
            "/price-groups/502",
            {
                "teamId": 102,
                "name": "With a start fee",
                "type": "public",
                "masterPrice": {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 3.2},
                "fees": [
                    {"type": "starting", "endAtFullyCharged": False, "vat": True, "price": 4.5},
                    {"type": "idle", "endAtFullyCharged": False, "vat": True, "price": 0.5, "applyAfterMinutes": 2},
                ],
            },
        )
        balances = await wallets(client)
        for hour in range(24):
            simulator.advance(3600)
            free = await good(client, "GET", "/charge-points?state=available&perPage=5")
            if hour % 4 == 0 and free["data"]:
                await start(client, free["data"][0]["id"], kwhLimit=8, partnerExternalId=f"hour-{hour}")
        simulator.world.agenda.advance_to(simulator.world.now)
        charges = await every(client, "/charges")
        completed = [charge for charge in charges if charge["state"] == "completed"]
        assert len(charges) >= 200
        assert len(completed) > 150
        await check_transactions(client, completed, balances)
        await check_parts(client, completed)
        await check_sums(client, charges, completed)


async def wallets(client: httpx.AsyncClient) -> dict[int, Decimal]:
    """The balance of every wallet."""
    rows = [row for team in (101, 102, 103) for row in await every(client, f"/wallets?teamId={team}")]
    rows += await every(client, "/wallets?operatorId=42")
    singles = [await good(client, "GET", f"/wallets/{row['id']}") for row in rows]
    return {row["id"]: Decimal(str(row["balance"]["amount"])) for row in singles}


async def check_transactions(client: httpx.AsyncClient, completed: list[Any], before: dict[int, Decimal]) -> None:
    """Each completed charge is paid once, and what moved is what the balances changed by."""
    transactions = await every(client, "/wallet-transactions")
    paid: dict[str, list[Any]] = defaultdict(list)
    for row in transactions:
        paid[row["referenceId"]].append(row)
        for side in ("from", "to"):
            assert Decimal(str(row[f"{side}SubAmount"])) + Decimal(str(row[f"{side}VatAmount"])) == Decimal(
                str(row[f"{side}Amount"])
            )
    assert len(transactions) == 2 * len(completed)
    moved: dict[int, Decimal] = defaultdict(Decimal)
    for charge in completed:
        first, second = sorted(paid[str(charge["id"])], key=lambda row: str(row["kind"]))
        assert (first["kind"], first["fromAmount"]) == ("charge", charge["price"])
        assert first["from"]["id"] == charge["payingTeam"]["id"]
        assert second["toAmount"] <= charge["price"]
        for row in (first, second):
            moved[row["fromWalletId"]] -= Decimal(str(row["fromAmount"]))
            moved[row["toWalletId"]] += Decimal(str(row["toAmount"]))
    after = await wallets(client)
    assert {wallet: after[wallet] - before[wallet] for wallet in after} == {
        wallet: moved.get(wallet, Decimal(0)) for wallet in after
    }
    assert sum(moved.values()) == 0


async def check_parts(client: httpx.AsyncClient, completed: list[Any]) -> None:
    """Breakdown, receipt and kWh curves of a charge add up to the charge."""
    for charge in completed[::5]:
        breakdown = await good(client, "GET", f"/charges/{charge['id']}/breakdown")
        for name, whole in (("priceBreakdown", charge["price"]), ("costBreakdown", charge["cost"])):
            part = breakdown[name]
            minor = int(Decimal(str(whole)) * 100)
            assert part["summary"]["totalPrice"] == minor
            hours = sum(row["subTotalPrice"] for row in part["breakdown"])
            assert hours + sum(row["price"] for row in part["fees"]) == minor
        receipt = await good(client, "GET", f"/receipts/by-charge/{charge['id']}")
        assert receipt["totalAmount"] == charge["price"]
        lines = sum(Decimal(str(row["amount"])) for row in receipt["entries"])
        assert lines == Decimal(str(charge["price"]))
        for width in (3600, 300):
            path = f"/charges/{charge['id']}/kwh-consumption?consumptionPeriodSizeInSeconds={width}"
            curve = (await good(client, "GET", path))["kwhConsumption"]
            assert sum(Decimal(str(row["value"])) for row in curve) == Decimal(str(charge["consumedKwh"]))


async def check_sums(client: httpx.AsyncClient, charges: list[Any], completed: list[Any]) -> None:
    """Statistics, insights and reports are the sums of the charges they stem from."""
    days = "fromDate=2026-01-15&toDate=2026-01-17"
    span = "fromDate=2026-01-15T00:00:00Z&toDate=2026-01-17T00:00:00Z"
    energy, sessions = await of_all_sites(client, days)
    assert energy == sum(Decimal(str(charge["consumedKwh"])) for charge in charges)
    assert sessions == len(charges)
    total = (await good(client, "GET", f"/charges/insights?{days}"))["insights"][-1]["summary"]
    price = sum(Decimal(str(charge["price"])) for charge in completed)
    assert total["totalSessions"] == len(completed)
    assert Decimal(total["totalPrice"]) / 100 == price
    assert Decimal(str(total["totalKwh"])) == sum(Decimal(str(charge["consumedKwh"])) for charge in completed)
    chargers = drivers = Decimal(0)
    gross = Decimal(0)
    for team in (101, 102, 103):
        for row in await every(client, f"/insights/charges/charger-report?teamId={team}&{span}"):
            chargers += sum(part["totalSessions"] for part in row["consumptions"])
        for row in await every(client, f"/insights/charges/driver-report?teamId={team}&{span}"):
            for part in row["consumptions"]:
                drivers += part["totalSessions"]
                gross += Decimal(str(part["totalGrossPrice"]))
    assert chargers == len(completed)
    of_drivers = [charge for charge in completed if charge["teamMember"]]
    assert drivers == len(of_drivers)
    assert gross == sum(Decimal(str(charge["price"])) for charge in of_drivers)


async def test_months_are_settled_and_invoiced() -> None:
    """At the end of a month a wallet is back where it began, and its invoice is the sum of its transactions."""
    simulator = Simulator(charges=2000, rate_limit=None)
    async with signed_in(simulator) as client:
        invoices = await every(client, "/invoices?walletId=5003")
        assert len(invoices) >= 2
        invoice = next(row for row in invoices if row["totalStatement"])
        assert await good(client, "GET", f"/invoices/{invoice['id']}") == invoice
        size, page, rows = 100, 0, []
        while True:
            path = f"/wallet-transactions/invoices/{invoice['id']}?page={page}&size={size}"
            body = await good(client, "GET", path)
            rows += body["data"]
            page += 1
            if page >= body["meta"]["totalPageCount"]:
                break
        net = sum(
            Decimal(str(row["toAmount"])) * ((row["toWalletId"] == 5003) - (row["fromWalletId"] == 5003))
            for row in rows
        )
        assert net == Decimal(str(invoice["totalStatement"]))
        settled = await every(client, "/wallet-transactions?teamId=101&referenceType=WALLET_BANK_ACCOUNT")
        assert any(Decimal(str(row["toAmount"])) == abs(net) for row in settled)
        for row in settled[:1]:
            assert await good(client, "GET", f"/wallet-transactions/{row['id']}") == row


async def test_a_count_without_looking_is_the_count_by_looking() -> None:
    """How many charges are completed is told by arithmetic, and is what the list says."""
    simulator = Simulator(charges=3000, rate_limit=None)
    simulator.advance(5000)
    async with signed_in(simulator) as client:
        listed = await good(client, "GET", "/charges?state=completed")
        moved = await good(client, "GET", "/wallet-transactions?page=3&perPage=50")
    assert listed["meta"]["totalItemCount"] == simulator.world.charges.completed()
    assert moved["meta"]["totalItemCount"] >= 2 * simulator.world.charges.completed()


async def test_statistics_know_how_the_time_was_spent() -> None:
    """The durations of the states are all of the time, day by day, and a charge point out of reach is not up."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        point = current_type(simulator, "ac")
        await start(client, point, kwhLimit=3)
        simulator.advance(24 * 3600)
        await good(client, "POST", f"/charge-points/{point}/reboot")
        simulator.advance(24 * 3600)
        path = f"/charge-point-statistics/by-charge-point?chargePointId={point}&fromDate=2026-01-15&toDate=2026-01-17"
        spent = await good(client, "GET", path)
        (charge,) = await every(client, "/charges")
    states = {row["state"]: row["duration"] for row in spent["states"]}
    assert sum(states.values()) == 2 * 86_400 + 12 * 3600
    assert states["disconnected"] == 60
    started, stopped = (datetime.fromisoformat(charge[name]) for name in ("startedAt", "stoppedAt"))
    assert states["busy-charging"] == (stopped - started).total_seconds()
    assert 99.9 < spent["systemUptimePercentage"] < 100
    assert [sum(part["duration"] for part in day["dailyPerformance"]) for day in spent["days"]] == [
        86_400,
        86_400,
        12 * 3600,
    ]


def test_a_served_world_is_stepped_from_outside() -> None:
    """While it is served in a thread, another may advance its clock, as often as it likes."""
    simulator = Simulator(speed=1000, rate_limit=None)
    with serve(simulator) as url, httpx.Client(base_url=f"{url}/api/v1") as client:
        credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        token = client.post("/auth/token", json=credentials).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
        began = simulator.world.now
        for _ in range(20):
            simulator.advance(3600)
            assert client.get("/charges?perPage=5").status_code == 200
    assert simulator.world.now >= began + 20 * 3600


async def test_a_restart_is_held_to_what_a_start_is() -> None:
    """Frozen teams, charge points that are not active or not there, and charges that have failed are refused."""
    simulator = quiet()
    point = current_type(simulator, "ac")
    async with signed_in(simulator) as client:
        charge = await start(client, point)
        restart = f"/charges/{charge['id']}/restart"
        simulator.advance(600)
        await good(client, "GET", f"/charges/{charge['id']}/stop")
        simulator.advance(10)
        await good(client, "POST", "/teams/101/freeze", {})
        refused(await client.get(restart), 403, "ACCESS_FORBIDDEN")
        await good(client, "POST", "/teams/101/unfreeze")
        await good(client, "PATCH", f"/charge-points/{point}", {"active": False})
        refused(await client.get(restart), 400, "BAD_REQUEST")
        await good(client, "PATCH", f"/charge-points/{point}", {"active": True})
        await good(client, "DELETE", f"/charge-points/{point}")
        refused(await client.get(restart), 400, "BAD_REQUEST")
        other = next(
            row["id"]
            for row in simulator.world.tables["charge-points"]
            if row["_offlineSince"] is None and row["deletedAt"] is None
        )
        forgotten = await start(client, other, reserveCharge=True)
        simulator.advance(1000)
        refused(await client.get(f"/charges/{forgotten['id']}/restart"), 400, "BAD_REQUEST")


async def test_a_restart_that_does_not_arrive_loses_nothing() -> None:
    """Out of reach, a stopped charge stays as it is, and is paid for what it took."""
    simulator = quiet()
    point = current_type(simulator, "ac")
    async with signed_in(simulator) as client:
        charge = await start(client, point, kwhLimit=2)
        while (charge := await the_charge(client, charge))["state"] != "stopped":
            simulator.advance(5)
        (row,) = await every(client, f"/charge-point-integrations?chargePointId={point}")
        await good(client, "DELETE", f"/charge-point-integrations/{row['id']}")
        await good(client, "GET", f"/charges/{charge['id']}/restart")
        simulator.advance(3600)
        charge = await the_charge(client, charge)
        paid = await every(client, f"/wallet-transactions?referenceType=CHARGE&referenceId={charge['id']}")
    assert (charge["state"], charge["consumedKwh"], charge["failedAt"]) == ("completed", 2, None)
    assert len(paid) == 2

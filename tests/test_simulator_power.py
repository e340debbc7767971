"""When a charge draws energy, and how much: charging rules, charging profiles, and vehicles that take a rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from simulated import every, good, refused, signed_in

from monta_async.simulator import Simulator

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
RULE = {"name": "Nights", "type": "scheduled", "isActive": True, "isSponsored": False, "creatorUserId": 9001}


def quiet(*, now: datetime = NOON, **options: Any) -> Simulator:
    """A world without history in which nobody comes by."""
    return Simulator(charges=0, traffic=False, rate_limit=None, now=now, **options)


def connected(simulator: Simulator, kind: str = "ac") -> int:
    """A charge point of a kind of current that is connected."""
    points = simulator.world.tables["charge-points"]
    return next(int(row["id"]) for row in points if row["type"] == kind and row["_offlineSince"] is None)


async def start(client: Any, point: int, **more: Any) -> str:
    """The path of a new charge."""
    charge = await good(client, "POST", "/charges", {"chargePointId": point, "payingTeamId": 101, **more})
    return f"/charges/{charge['id']}"


async def rule(client: Any, point: int, **changes: Any) -> str:
    """The path of a new charging rule."""
    path = f"/charge-points/{point}/charging-rules"
    made = await good(client, "POST", path, RULE | {"settings": {"start": "22:00", "stop": "06:00"}} | changes)
    return f"{path}/{made['id']}"


def profile(limit: float, **changes: Any) -> dict[str, Any]:
    """A charging profile of one limit, in W."""
    schedule = {"chargingRateUnit": "W", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": limit}]}
    return {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Relative",
        "chargingSchedule": schedule,
    } | changes


async def limited(client: Any, point: int, *profiles: dict[str, Any]) -> str:
    """The status with which a charge point takes charging profiles."""
    path = f"/charge-points/FJC-{point}/set-charging-profile"
    answer = await good(client, "POST", path, {"connectorId": 1, "profile": list(profiles)})
    return str(answer["status"])


async def drawn(client: Any, simulator: Simulator, charge: str, seconds: int) -> float:
    """The energy that a charge takes while so many seconds pass, in kWh."""
    before = (await good(client, "GET", charge))["consumedKwh"]
    simulator.advance(seconds)
    after = (await good(client, "GET", charge))["consumedKwh"]
    return float(round(after - before, 3))


async def test_a_schedule_lets_a_charge_wait_and_rest() -> None:
    """Before its hours a charge is scheduled; within them it charges; then it is paused until the next night."""
    simulator = quiet()
    point = connected(simulator)
    async with signed_in(simulator) as client:
        await rule(client, point, settings={"start": "22:00", "stop": "22:30"})
        charge = await start(client, point, kwhLimit=9)
        assert (await good(client, "GET", charge))["state"] == "scheduled"
        shown = await good(client, "GET", f"/charge-points/{point}")
        assert (shown["state"], shown["cablePluggedIn"]) == ("busy-scheduled", True)
        simulator.advance(10 * 3600 + 60)
        assert (await good(client, "GET", charge))["state"] == "charging"
        simulator.advance(30 * 60)
        paused = await good(client, "GET", charge)
        shown = await good(client, "GET", f"/charge-points/{point}")
        assert (paused["state"], shown["state"]) == ("paused", "busy-non-charging")
        assert shown["protocolData"]["ocpp"]["status"] == "suspended-evse"
        assert 0 < paused["consumedKwh"] < 9
        assert await drawn(client, simulator, charge, 3600) == 0
        for state, found in (("paused", [paused["id"]]), ("suspended_evse", [paused["id"]]), ("suspended_ev", [])):
            assert [row["id"] for row in await every(client, f"/charges?state={state}")] == found
        simulator.advance(10 * 86_400)
        done = await good(client, "GET", charge)
    assert (done["state"], done["consumedKwh"], done["stopReason"]) == ("completed", 9, "KwhLimit")
    hours = {row["time"][11:13] for row in done["kwhPerHour"] if row["value"]}
    assert hours == {"22"}


async def test_a_smart_charge_picks_the_cheapest_hours_and_is_ready() -> None:
    """Within its window the hours with the lowest prices on the exchange are taken, and nothing is drawn after it."""
    simulator = quiet()
    point = connected(simulator)
    group = {
        "teamId": 101,
        "name": "Exchange",
        "type": "public",
        "masterPrice": {"type": "spot", "endAtFullyCharged": False, "vat": False, "price": 1},
    }
    async with signed_in(simulator) as client:
        made = await good(client, "POST", "/price-groups", group)
        body = {"type": "smart_charge", "settings": {"start": "18:00", "beReadyAt": "07:00"}}
        path = await rule(client, point, **body)
        charge = await start(client, point, priceGroupId=made["id"])
        simulator.advance(12 * 3600 - 600)  # until shortly before midnight, when the prices of the night are known
        forecasts = (await good(client, "GET", f"/prices/forecast?priceGroupId={made['id']}"))["forecasts"]
        simulator.advance(24 * 3600)
        done = await good(client, "GET", charge)
        priced = {each["time"]: each["pricePerKwh"] for each in forecasts if each["time"] < "2026-01-16T07"}
        used = {row["time"] for row in done["kwhPerHour"] if row["value"]}
    assert done["smartChargeId"] == int(path.rpartition("/")[2])
    assert done["state"] == "completed"
    assert done["stoppedAt"] <= "2026-01-16T07:00:00Z"
    assert used
    known = used & priced.keys()
    assert max(priced[time] for time in known) <= min((priced[time] for time in priced.keys() - used), default=10**6)


async def test_a_smart_charge_stops_when_it_is_to_be_ready() -> None:
    """A vehicle that cannot be full by then is left as it is, with the reason; a share of its battery is a goal too."""
    simulator = quiet(now=NOON.replace(hour=5, minute=30))
    slow, quick = connected(simulator), connected(simulator, "dc")
    async with signed_in(simulator) as client:
        for point, percent in ((slow, 100), (quick, 60)):
            settings = {"start": "00:00", "beReadyAt": "06:00", "defaultMaxBatteryPercentage": percent}
            await rule(client, point, type="smart_charge", settings=settings)
        late, part = await start(client, slow), await start(client, quick)
        simulator.advance(7200)
        late, part = await good(client, "GET", late), await good(client, "GET", part)
    assert (late["stopReason"], late["stoppedAt"]) == ("BeReadyAt", "2026-01-15T06:00:00Z")
    assert (part["stopReason"], part["soc"]["percentage"]) == ("SocLimit", pytest.approx(60, abs=0.2))


async def test_rules_change_under_a_charge() -> None:
    """A new rule pauses what goes on, its deletion lets it go on, and a restart goes on whatever the rule says."""
    simulator = quiet()
    point = connected(simulator)
    async with signed_in(simulator) as client:
        charge = await start(client, point)
        simulator.advance(600)
        path = await rule(client, point)
        assert (await good(client, "GET", charge))["state"] == "paused"
        await good(client, "PUT", path, RULE | {"isActive": False, "settings": {"start": "22:00", "stop": "06:00"}})
        assert (await good(client, "GET", charge))["state"] == "charging"
        await good(client, "PUT", path, RULE | {"settings": {"start": "22:00", "stop": "06:00"}})
        assert await drawn(client, simulator, charge, 600) == 0
        await good(client, "DELETE", path)
        assert await drawn(client, simulator, charge, 600) > 0
        await rule(client, point)
        assert (await good(client, "GET", charge))["state"] == "paused"
        assert (await good(client, "GET", f"{charge}/restart"))["state"] == "starting"
        simulator.advance(40)
        assert (await good(client, "GET", charge))["state"] == "charging"


async def test_the_newest_rule_that_is_for_the_driver_counts() -> None:
    """Of two rules the newer holds; one for a vehicle does not hold for a charge of the API, which has no driver."""
    simulator = quiet()
    point = connected(simulator)
    async with signed_in(simulator) as client:
        await rule(client, point)
        await rule(client, point, vehicleId=8002)
        charge = await start(client, point)
        assert (await good(client, "GET", charge))["state"] == "scheduled"
        await rule(client, point, type="instant", settings=None)
        simulator.advance(60)
        assert (await good(client, "GET", charge))["state"] == "charging"


async def test_a_scheduled_charge_can_be_stopped_or_started_at_once() -> None:
    """A stop before it draws makes it fail; a restart does not wait for its hours."""
    simulator = quiet()
    point = connected(simulator)
    async with signed_in(simulator) as client:
        await rule(client, point)
        charge = await start(client, point)
        stopped = await good(client, "GET", f"{charge}/stop")
        assert (stopped["state"], stopped["failureReason"]) == ("stopped", "Stopped before it started")
        again = await start(client, point)
        await good(client, "GET", f"{again}/restart")
        simulator.advance(60)
        assert (await good(client, "GET", again))["state"] == "charging"


@pytest.mark.parametrize(
    "settings",
    [{"start": "25:00", "stop": "06:00"}, {"start": "at night", "stop": "06:00"}, {"start": "1", "stop": ""}],
)
async def test_a_rule_needs_times_of_day(settings: dict[str, str]) -> None:
    """A text that is no time of day is refused."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        path = f"/charge-points/{connected(simulator)}/charging-rules"
        refused(await client.post(path, json=RULE | {"settings": settings}), 400, "BAD_REQUEST")


async def test_a_profile_limits_the_power() -> None:
    """A limit in W, or in A over three phases, is what flows from then on; nothing at all pauses; clearing lifts it."""
    simulator = quiet()
    point = connected(simulator)
    async with signed_in(simulator) as client:
        charge = await start(client, point)
        simulator.advance(60)
        assert await drawn(client, simulator, charge, 600) > 0.5
        assert await limited(client, point, profile(1200)) == "Accepted"
        assert await drawn(client, simulator, charge, 600) == pytest.approx(0.2, abs=0.002)
        amperes = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 2}]}
        assert await limited(client, point, profile(0, chargingSchedule=amperes)) == "Accepted"
        assert await drawn(client, simulator, charge, 600) == pytest.approx(2 * 230 * 3 / 6000, abs=0.002)
        assert await limited(client, point, profile(0)) == "Accepted"
        assert (await good(client, "GET", charge))["state"] == "paused"
        assert await drawn(client, simulator, charge, 40 * 86_400) == 0
        cleared = f"/charge-points/FJC-{point}/clear-charging-profile"
        assert (await good(client, "POST", cleared, {"id": 2}))["status"] == "Unknown"
        assert (await good(client, "POST", cleared, {"id": 1}))["status"] == "Accepted"
        assert (await good(client, "GET", charge))["state"] == "charging"
        assert await drawn(client, simulator, charge, 600) > 0.5


async def test_of_profiles_the_highest_level_counts_and_the_lowest_purpose_limits() -> None:
    """Of defaults the higher level counts; one for the transaction outranks them; one for the whole holds besides."""
    simulator = quiet()
    point = connected(simulator)
    own = {"chargingProfilePurpose": "TxProfile", "chargingProfileId": 3}
    whole = {"chargingProfilePurpose": "ChargePointMaxProfile", "chargingProfileId": 4}
    async with signed_in(simulator) as client:
        assert await limited(client, point, profile(1800, **own)) == "Rejected"
        charge = await start(client, point)
        simulator.advance(60)
        higher = profile(2400, stackLevel=5, chargingProfileId=2)
        for profiles, watts in (
            ([profile(1200), higher], 2400),
            ([profile(3000, **own)], 3000),
            ([profile(600, **whole)], 600),
        ):
            assert await limited(client, point, *profiles) == "Accepted"
            assert await drawn(client, simulator, charge, 1200) == pytest.approx(watts / 3000, abs=0.002)


async def test_a_profile_follows_its_schedule() -> None:
    """Periods from the start of the charge, the same every day, and only until it is no longer valid."""
    simulator = quiet()
    point = connected(simulator)
    steps = [{"startPeriod": 0, "limit": 1200}, {"startPeriod": 3600, "limit": 0}, {"startPeriod": 7200, "limit": 2400}]
    schedule = {
        "chargingRateUnit": "W",
        "chargingSchedulePeriod": steps,
        "startSchedule": NOON.isoformat(),
        "duration": 3 * 3600,
    }
    async with signed_in(simulator) as client:
        daily = profile(
            0,
            chargingProfileKind="Recurring",
            recurrencyKind="Daily",
            chargingSchedule=schedule,
            validTo=(NOON + timedelta(days=1, hours=1)).isoformat(),
        )
        assert await limited(client, point, daily) == "Accepted"
        charge = await start(client, point)
        simulator.advance(300)
        for seconds, watts in ((3300, 1200), (3600, 0), (3600, 2400)):
            assert await drawn(client, simulator, charge, seconds) == pytest.approx(watts * seconds / 3.6e6, abs=0.03)
        await good(client, "GET", f"{charge}/stop")
        simulator.advance(21 * 3600 - 60)
        charge = await start(client, point)
        simulator.advance(300)
        assert await drawn(client, simulator, charge, 3300) == pytest.approx(1.1, abs=0.02)
        simulator.advance(60)
        assert await drawn(client, simulator, charge, 600) > 0.5


@pytest.mark.parametrize(
    "changes",
    [
        {"chargingSchedule": {}},
        {"chargingSchedule": {"chargingRateUnit": "kW", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 1}]}},
        {"chargingSchedule": {"chargingRateUnit": "W", "chargingSchedulePeriod": []}},
        {"chargingSchedule": {"chargingRateUnit": "W", "chargingSchedulePeriod": [{"startPeriod": 60, "limit": 1}]}},
        {"chargingProfilePurpose": "Other"},
        {"chargingProfileKind": "Recurring"},
        {"validFrom": "tomorrow"},
        {"stackLevel": None},
    ],
)
async def test_a_profile_that_makes_no_sense_is_rejected(changes: dict[str, Any]) -> None:
    """A charge point answers Rejected, and what it had stays."""
    simulator = quiet()
    point = connected(simulator)
    async with signed_in(simulator) as client:
        assert await limited(client, point, profile(1200)) == "Accepted"
        assert await limited(client, point, profile(0, chargingProfileId=2, stackLevel=1) | changes) == "Rejected"
        charge = await start(client, point)
        simulator.advance(60)
        assert await drawn(client, simulator, charge, 600) == pytest.approx(0.2, abs=0.002)


async def test_some_vehicles_take_a_rest() -> None:
    """In a day of traffic some charges are paused by the vehicle for a while, and go on."""
    simulator = Simulator(charges=0, charge_points=40, sites=6, charges_per_day=300, rate_limit=None)
    resting: set[int] = set()
    async with signed_in(simulator) as client:
        for _ in range(24 * 20):
            simulator.advance(180)
            for charge in (await good(client, "GET", "/charges?state=suspended_ev&perPage=100"))["data"]:
                assert charge["state"] == "paused"
                shown = await good(client, "GET", f"/charge-points/{charge['chargePointId']}")
                assert shown["protocolData"]["ocpp"]["status"] == "suspended-ev"
                resting.add(charge["id"])
        simulator.advance(86_400)
        ended = [await good(client, "GET", f"/charges/{number}") for number in sorted(resting)]
    assert ended
    assert {charge["state"] for charge in ended} == {"completed"}
    assert sum(charge["consumedKwh"] for charge in ended) > 0


async def test_cards_are_charged_at_a_payment_terminal() -> None:
    """A charge point with a terminal has charges that are paying at first; some are declined, the rest are paid."""
    simulator = Simulator(charges=0, charge_points=2, sites=1, charges_per_day=100, rate_limit=None)
    paying: set[int] = set()
    async with signed_in(simulator) as client:
        for _ in range(3 * 86_400 // 5):
            simulator.advance(5)
            session = simulator.world.charges.latest_of(2001)
            if session is not None and session.state(simulator.world.now) == "paying":
                paying.add(simulator.world.charges.id_of(session.index))
        simulator.advance(86_400)
        by_card = [each for each in await every(client, "/charges") if each["startSource"] == "payment-terminal"]
    assert paying <= {each["id"] for each in by_card}
    assert len(paying) > 10
    declined = [each for each in by_card if each["failureReason"] == "The payment was declined"]
    paid = [each for each in by_card if each["state"] == "completed"]
    assert declined
    assert paid
    for each in paid:
        assert each["paymentMethod"] == "payment"
        assert each["genericPaymentSession"]["amount"] == each["price"]
    assert all(each["genericPaymentSession"]["amount"] is None for each in declined)

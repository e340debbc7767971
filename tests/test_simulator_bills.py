"""What charges cost: master prices of every type, secondary prices, every fee, and limits."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from simulated import good, signed_in

from monta_async.simulator import Simulator

KWH = {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 3}
SPOT = {**KWH, "type": "spot", "vat": True, "percentage": 80, "priceMin": 0.2, "priceMax": 4}


def quiet() -> Simulator:
    """A world without history in which nobody comes by, whose drivers stand on for some minutes."""
    return Simulator(3, charges=0, traffic=False, rate_limit=None)


async def charged(
    simulator: Simulator, client: Any, master: dict[str, Any], *fees: dict[str, Any], **limits: Any
) -> tuple[dict[str, Any], dict[str, Any]]:
    """A completed charge by these prices, and how its price is taken apart; every sum is checked."""
    group = {"teamId": 101, "name": "Tried", "type": "public", "masterPrice": master, "fees": list(fees)}
    made = await good(client, "POST", "/price-groups", group)
    points = simulator.world.tables["charge-points"]
    point = next(row["id"] for row in points if row["type"] == "ac" and row["_offlineSince"] is None)
    body = {"chargePointId": point, "payingTeamId": 101, "priceGroupId": made["id"], **({"kwhLimit": 10} | limits)}
    path = f"/charges/{(await good(client, 'POST', '/charges', body))['id']}"
    while (charge := await good(client, "GET", path))["state"] != "completed":
        simulator.advance(120)
    taken_apart = (await good(client, "GET", f"{path}/breakdown"))["priceBreakdown"]
    summary = taken_apart["summary"]
    parts = [line for each in taken_apart["breakdown"] for line in each["components"]]
    assert summary["totalPrice"] == round(charge["price"] * 100)
    assert sum(line["price"] for line in [*parts, *taken_apart["fees"]]) == summary["totalPrice"]
    hours = sum(each["subTotalPrice"] for each in taken_apart["breakdown"])
    assert hours + summary["totalFees"] == summary["totalPrice"]
    for name, is_master in (("Master", True), ("Secondary", False)):
        part = sum(line["price"] for line in parts if line["masterPricing"] is is_master)
        assert summary[f"total{name}Price"] == part
    receipt = await good(client, "GET", f"/receipts/by-charge/{charge['id']}")
    assert receipt["totalAmount"] == charge["price"]
    lines = sum(Decimal(str(line["amount"])) for line in receipt["entries"])
    assert lines == Decimal(str(charge["price"]))
    moved = await good(client, "GET", f"/wallet-transactions?referenceType=CHARGE&referenceId={charge['id']}")
    (paid,) = (row for row in moved["data"] if row["kind"] == "charge")
    assert paid["fromAmount"] == charge["price"]
    return charge, taken_apart


async def test_a_spot_price_follows_the_hours() -> None:
    """Each hour is billed by the price that the forecast gave for it, and the average is the price by the energy."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        group = {"teamId": 101, "name": "Exchange", "type": "public", "masterPrice": SPOT}
        made = await good(client, "POST", "/price-groups", group)
        forecasts = (await good(client, "GET", f"/prices/forecast?priceGroupId={made['id']}"))["forecasts"]
        prices = {each["time"]: each["pricePerKwh"] for each in forecasts}
        charge, apart = await charged(simulator, client, SPOT, kwhLimit=30)
    lines = [(each["from"], line) for each in apart["breakdown"] for line in each["components"]]
    assert len({prices[begin] for begin, _ in lines}) > 1
    for begin, line in lines:
        assert line["type"] == "spot-price"
        assert line["metadata"]["pricePerKwh"] == prices[begin]
        assert line["price"] == pytest.approx(line["metadata"]["kwh"] * prices[begin], abs=1)
    assert charge["averagePricePerKwh"] == pytest.approx(charge["price"] / charge["consumedKwh"], abs=0.0001)


async def test_a_tariff_price_follows_the_tariff() -> None:
    """A price by a tariff is what the tariff's prices are in each hour."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        days = {"start": "2026-01-15", "end": "2026-01-16"}
        await good(client, "POST", "/tariffs/1101/create-prices", days)
        master = {**KWH, "type": "tariff", "tariffId": 1101}
        _, apart = await charged(simulator, client, master, kwhLimit=40)
    for each in apart["breakdown"]:
        (line,) = each["components"]
        hour = int(each["from"][11:13]) + 1  # in Copenhagen, whose hours the tariff's are
        assert line["type"] == "time-based-tariff"
        assert line["metadata"]["pricePerKwh"] == (95 if 17 <= hour < 21 else 35)
        assert line["metadata"]["tariffId"] == 1101


async def test_a_price_per_minute_counts_the_time() -> None:
    """A master price per minute is for the time from start to stop, whatever energy flows."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        charge, apart = await charged(simulator, client, {**KWH, "type": "min", "price": 0.6})
    minutes = sum(line["metadata"]["totalMinutes"] for each in apart["breakdown"] for line in each["components"])
    assert minutes == pytest.approx(_seconds(charge, "startedAt", "stoppedAt") / 60)
    assert charge["price"] == pytest.approx(minutes * 0.6, abs=0.005)


FEE = {"endAtFullyCharged": False, "vat": True}


@pytest.mark.parametrize(
    ("fee", "kind", "due"),
    [
        ({"type": "starting", "price": 5}, "starting-fee", lambda _: 5.0),
        ({"type": "charging", "price": 7, "applyAfterMinutes": 20}, "fixed-charging-fee", lambda _: 7.0),
        ({"type": "charging", "price": 7, "applyAfterMinutes": 6000}, None, None),
        (
            {"type": "idle", "price": 0.5, "applyAfterMinutes": 1},
            "idle-fee",
            lambda charge: (_seconds(charge, "stoppedAt", "releasedAt") // 60 - 1) * 0.5,
        ),
        ({"type": "idle", "price": 0.5, "feePriceMax": 0.75}, "idle-fee", lambda _: 0.75),
        (
            {"type": "minute", "price": 0.1, "applyAfterMinutes": 10},
            "duration-fee",
            lambda charge: (_seconds(charge, "startedAt", "releasedAt") // 60 - 10) * 0.1,
        ),
        (
            {"type": "minute", "price": 0.1, "endAtFullyCharged": True},
            "duration-fee",
            lambda charge: _seconds(charge, "startedAt", "stoppedAt") // 60 * 0.1,
        ),
        ({"type": "starting", "price": 5, "to": "2026-01-15T12:00:00Z"}, None, None),
        ({"type": "starting", "price": 5, "from": "2026-01-16T00:00:00Z"}, None, None),
    ],
    ids=lambda value: f"{value['type']}-{len(value)}" if isinstance(value, dict) else "",
)
async def test_every_fee_is_due_by_its_rule(fee: dict[str, Any], kind: str | None, due: Any) -> None:
    """Once at the start, once after a time of charging, by the minute, or for standing on; and only while it counts."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        charge, apart = await charged(simulator, client, KWH, FEE | {"description": "Extra"} | fee)
    if kind is None:
        assert apart["fees"] == []
        return
    (line,) = apart["fees"]
    assert (line["type"], line["description"], line["masterPricing"]) == (kind, "Extra", False)
    assert line["price"] == round(due(charge) * 100)
    assert charge["price"] == pytest.approx(30 + due(charge))


async def test_a_secondary_price_comes_on_top_and_carries_its_tag() -> None:
    """A price for energy beside the master price is a part of each hour, with its tag."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        charge, apart = await charged(simulator, client, KWH, FEE | {"type": "kwh", "price": 0.25, "tagId": 701})
    assert charge["price"] == 32.5
    (second,) = (line for line in apart["breakdown"][0]["components"] if not line["masterPricing"])
    assert second["tag"]["name"] == "Energy"


async def test_a_price_limit_holds_with_changing_prices_and_fees() -> None:
    """A charge by spot price with fees stops in time: what is due at the stop is never more than the limit."""
    simulator = quiet()
    fees = (FEE | {"type": "starting", "price": 4}, FEE | {"type": "minute", "price": 0.1, "endAtFullyCharged": True})
    async with signed_in(simulator) as client:
        charge, _ = await charged(simulator, client, SPOT, *fees, priceLimit=20, kwhLimit=400)
        assert charge["stopReason"] == "PriceLimit"
        assert 19.5 < charge["price"] <= 20
        nothing, _ = await charged(simulator, client, SPOT, *fees, priceLimit=3)
    assert (nothing["stopReason"], nothing["consumedKwh"]) == ("PriceLimit", 0)


async def test_the_prices_of_the_start_hold_to_the_end() -> None:
    """A price group that is replaced while a charge goes on changes nothing of it."""
    simulator = quiet()
    async with signed_in(simulator) as client:
        group = {"teamId": 101, "name": "Tried", "type": "public", "masterPrice": KWH}
        made = await good(client, "POST", "/price-groups", group)
        points = simulator.world.tables["charge-points"]
        point = next(row["id"] for row in points if row["_offlineSince"] is None)
        body = {"chargePointId": point, "payingTeamId": 101, "priceGroupId": made["id"], "kwhLimit": 5}
        charge = await good(client, "POST", "/charges", body)
        await good(client, "PUT", f"/price-groups/{made['id']}", group | {"masterPrice": KWH | {"price": 9}})
        await good(client, "DELETE", f"/price-groups/{made['id']}")
        simulator.advance(86_400)
        done = await good(client, "GET", f"/charges/{charge['id']}")
    assert (done["state"], done["price"]) == ("completed", 15)


async def test_the_price_grows_while_the_vehicle_stays() -> None:
    """After the stop the price goes up with the minutes of standing, and is final once the charge is completed."""
    simulator = quiet()
    prices = []
    async with signed_in(simulator) as client:
        fee = FEE | {"type": "idle", "price": 1}
        group = {"teamId": 101, "name": "Tried", "type": "public", "masterPrice": KWH, "fees": [fee]}
        made = await good(client, "POST", "/price-groups", group)
        points = simulator.world.tables["charge-points"]
        point = next(row["id"] for row in points if row["type"] == "ac" and row["_offlineSince"] is None)
        body = {"chargePointId": point, "payingTeamId": 101, "priceGroupId": made["id"], "kwhLimit": 1}
        path = f"/charges/{(await good(client, 'POST', '/charges', body))['id']}"
        while (charge := await good(client, "GET", path))["state"] != "completed":
            simulator.advance(30)
            prices.append(charge["price"])
        simulator.advance(3600)
        assert (await good(client, "GET", path))["price"] == charge["price"]
    shown = [each for each in prices if each is not None]
    assert shown == sorted(shown)
    assert shown[0] == 3 < charge["price"]


def _seconds(charge: dict[str, Any], first: str, last: str) -> int:
    return int((datetime.fromisoformat(charge[last]) - datetime.fromisoformat(charge[first])).total_seconds())

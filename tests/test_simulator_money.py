"""Who pays for charges: sponsors, at once or once a month, and promotion codes that take something off."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from simulated import every, good, refused, signed_in

from monta_async.simulator import Simulator

PRICE = Decimal("1.50")


def to_cents(amount: Decimal) -> Decimal:
    """An amount, rounded as the API rounds money."""
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


async def sponsor(client: Any, schedule: str) -> dict[str, Any]:
    """A sponsorship of charge point 2003 for a user, paid by team 103."""
    group = await good(
        client,
        "POST",
        "/price-groups",
        {
            "teamId": 103,
            "name": "At home",
            "type": "sponsored",
            "masterPrice": {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": float(PRICE)},
        },
    )
    body = {
        "sponsoringTeamId": 103,
        "chargePointId": 2003,
        "userId": 9002,
        "priceGroupId": group["id"],
        "payoutSchedule": schedule,
    }
    made: dict[str, Any] = await good(client, "POST", "/sponsored-charge-points", body)
    refused(await client.post("/sponsored-charge-points", json=body), 400, "BAD_REQUEST")
    return made


@pytest.mark.parametrize("schedule", ["realtime", "end-of-month"])
async def test_a_sponsor_pays_for_the_user_of_a_charge_point(schedule: str) -> None:
    """The user alone charges there; the sponsor pays by its price group, and the owner is paid by the schedule."""
    simulator = Simulator(charges=0, charges_per_day=100, rate_limit=None)
    async with signed_in(simulator) as client:
        made = await sponsor(client, schedule)
        owner = (await good(client, "GET", "/charge-points/2003"))["teamId"]
        simulator.advance(30 * 86_400)
        charges = [each for each in await every(client, "/charges?chargePointId=2003") if each["state"] == "completed"]
        moved = await every(client, "/wallet-transactions")
        insights = await good(client, "GET", "/charges/insights?fromDate=2026-01-15&toDate=2026-02-14")
    assert charges
    for charge in charges:
        assert (charge["type"], charge["sponsorTeam"]["id"], charge["payingTeam"]["id"]) == ("sponsored", 103, 103)
        assert (charge["sponsoredChargePointId"], charge["user"]["id"]) == (made["id"], 9002)
        assert Decimal(str(charge["price"])) == to_cents(PRICE * Decimal(str(charge["consumedKwh"])))
    numbers = {str(charge["id"]): charge for charge in charges}
    paid = [row for row in moved if row["referenceId"] in numbers]
    assert {row["kind"] for row in paid if row["from"]["id"] == 103} == {"charge-sponsored"}
    assert [row["fromAmount"] for row in paid if row["kind"] == "charge-sponsored"] == [
        numbers[row["referenceId"]]["price"] for row in paid if row["kind"] == "charge-sponsored"
    ]
    payouts = [row for row in moved if row["kind"] == "sponsored-payout"]
    at_once = [row for row in paid if row["kind"] == "charge-payout"]
    if schedule == "realtime":
        assert not payouts
        assert len(at_once) == len(charges)
    else:
        assert not at_once
        (payout,) = payouts
        assert (payout["createdAt"], payout["to"]["id"]) == ("2026-01-31T23:59:59Z", owner)
        january = [Decimal(str(each["price"])) for each in charges if each["completedAt"] < "2026-02"]
        assert Decimal(str(payout["toAmount"])) == sum(each - to_cents(each * Decimal("0.05")) for each in january)
    kwh = {row["type"]: row["summary"]["totalSessions"] for row in insights["insights"]}
    assert kwh["total-completed-sponsored-charges"] == len(charges)
    assert kwh["total-completed-charges"] > len(charges)


async def test_every_book_balances_with_sponsors_and_discounts() -> None:
    """Balances are what moved this month, the months before are settled, and nothing is paid twice or lost."""
    simulator = Simulator(charges=0, charges_per_day=60, rate_limit=None)
    async with signed_in(simulator) as client:
        await sponsor(client, "end-of-month")
        await good(client, "POST", "/promotion-codes/redeem", {"promotionCodeId": 1502, "userId": 9001, "teamId": 102})
        simulator.advance(40 * 86_400)
        ids = [row["id"] for team in (101, 102, 103) for row in await every(client, f"/wallets?teamId={team}")]
        ids += [row["id"] for row in await every(client, "/wallets?operatorId=42")]
        rows = {row["id"]: row for row in await every(client, "/wallet-transactions")}
        for team in (101, 102, 103):
            rows |= {row["id"]: row for row in await every(client, f"/wallet-transactions?teamId={team}")}
        february = [row for row in rows.values() if "2026-02" <= row["createdAt"]]
        for wallet in ids:
            moved = sum(
                (row["toWalletId"] == wallet) * Decimal(str(row["toAmount"]))
                - (row["fromWalletId"] == wallet) * Decimal(str(row["fromAmount"]))
                for row in february
                if row["kind"] != "settlement"
            )
            balance = (await good(client, "GET", f"/wallets/{wallet}"))["balance"]["amount"]
            assert Decimal(str(balance)) == 500 + moved
            (invoice,) = (
                each
                for each in await every(client, f"/invoices?walletId={wallet}")
                if each["from"].startswith("2026-01")
            )
            of_month = await every(client, f"/wallet-transactions/invoices/{invoice['id']}")
            net = sum(
                (row["toWalletId"] == wallet) * Decimal(str(row["toAmount"]))
                - (row["fromWalletId"] == wallet) * Decimal(str(row["fromAmount"]))
                for row in of_month
            )
            assert Decimal(str(invoice["totalStatement"])) == net
        for row in rows.values():
            assert (await good(client, "GET", f"/wallet-transactions/{row['id']}"))["id"] == row["id"]


async def test_rejected_cost_changes_suspend_a_sponsorship() -> None:
    """What nobody has accepted pays for nothing; approved, it does again."""
    simulator = Simulator(charges=0, charges_per_day=100, rate_limit=None)
    async with signed_in(simulator) as client:
        made = await sponsor(client, "realtime")
        body = {"sponsoredChargePointIds": [made["id"]], "sendEmailNotification": False}
        await good(client, "POST", "/sponsored-charge-points/reject-cost-changes", body)
        simulator.advance(5 * 86_400)
        suspended = await every(client, "/charges?chargePointId=2003")
        await good(client, "POST", "/sponsored-charge-points/approve-cost-changes", body)
        simulator.advance(5 * 86_400)
        every_one = await every(client, "/charges?chargePointId=2003")
    assert {each["type"] for each in suspended} == {"operator"}
    assert {each["type"] for each in every_one[: -len(suspended)]} == {"sponsored"}


async def test_a_discount_is_for_what_the_team_pays() -> None:
    """Ten percent come off energy and fees of the charges that the team pays, and only of those; every sum has it."""
    simulator = Simulator(charges=0, traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        await good(client, "POST", "/promotion-codes/redeem", {"promotionCodeId": 1502, "userId": 9001, "teamId": 102})
        points = await every(client, "/charge-points?state=available")
        seen = {}
        for team in (101, 102):
            body = {"chargePointId": points[0]["id"], "payingTeamId": team, "kwhLimit": 5}
            charge = await good(client, "POST", "/charges", body)
            simulator.advance(86_400)
            seen[team] = await good(client, "GET", f"/charges/{charge['id']}")
        breakdown = await good(client, "GET", f"/charges/{charge['id']}/breakdown")
        receipt = await good(client, "GET", f"/receipts/by-charge/{charge['id']}")
    full, reduced = seen[101], seen[102]
    assert (full["promotionCodeId"], reduced["promotionCodeId"]) == (None, 1502)
    whole = Decimal(str(full["price"]))
    assert Decimal(str(reduced["price"])) == whole - to_cents(whole / 10)
    summary = breakdown["priceBreakdown"]["summary"]
    assert summary["totalPrice"] == round(reduced["price"] * 100)
    assert summary["totalMasterPrice"] - summary["totalDiscount"] == summary["totalPrice"]
    assert receipt["totalAmount"] == reduced["price"]
    lines = sum(Decimal(str(line["amount"])) for line in receipt["entries"])
    assert lines == Decimal(str(reduced["price"]))

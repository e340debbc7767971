"""Plans, subscriptions to them, and the purchases that they make month by month."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.pricing import MONEY
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

_SINCE = "2024-01-01T08:00:00Z"
_PERIOD = 30 * 86_400
_CENT = Decimal("0.01")
_MOST = 10**9


def _lay_plans(world: World, document: Document) -> None:
    custom = {
        "additionalFeeApplicationScope": "all",
        "additionalFeePercentage": 5,
        "additionalFeeAbsolute": 0.0,
        "additionalStartingFee": 0.0,
        "roamingAdditionalFeePercentage": None,
        "roamingAdditionalFeeAbsolute": None,
        "roamingAdditionalStartingFee": None,
    }
    refund = {
        "additionalFeeApplicationScope": "all",
        "additionalFeePercentage": 0,
        "additionalFeeAbsolute": 0.0,
        "payoutPerKwh": 0.9,
        "priceIncludesVat": True,
    }
    plans = (
        ("business", "charge-point", "custom", 49.0, custom),
        ("team", "team", "custom", 199.0, custom),
        ("tax-refund", "charge-point", "tax-refund", 69.0, refund),
    )
    for number, (name, applicable, service, price, config) in enumerate(plans):
        world.tables["plans"].lay(
            {
                **document.shape("Plan", _SINCE),
                "id": 2101 + number,
                "identifier": name,
                "name": name.replace("-", " ").capitalize(),
                "countryId": 1,
                "applicableFor": applicable,
                "active": True,
                "applicationAudience": "all",
                "visibleInMarketPlace": True,
                "priceModel": "fixed",
                "prices": [{"id": 2151 + number, "price": price, "currency": CURRENCY}],
                "pricesWithVat": True,
                "serviceType": service,
                "serviceConfig": config,
            }
        )


def _lay(world: World, document: Document) -> None:
    row = world.tables["subscriptions"].lay(
        {
            **document.shape("Subscription", _SINCE),
            "id": 2201,
            "customerType": "TEAM",
            "customerId": world.sizes.first_team,
            "planId": 2102,
            "createdAt": _SINCE,
            "updatedAt": _SINCE,
            "nextPurchaseAt": utc_text(world.now + _PERIOD),
            "state": "active",
            "canCancel": True,
            **_amounts(Decimal(199), 0, 0),
        }
    )
    _plan_purchase(world, row)


def _amounts(original: Decimal, percent: Any, absolute: Any) -> Row:
    discount = original * Decimal(str(percent)) / 100 + Decimal(str(absolute))
    discount = MONEY.quantize(min(original, discount), _CENT)
    return {
        "discountPercentage": float(percent),
        "discountAbsolute": float(absolute),
        "originalAmount": float(original),
        "discountAmount": float(discount),
        "totalAmount": float(original - discount),
    }


def _create(call: Call) -> Row:
    world, body = call.world, call.body
    for name in ("planId", "customerId"):
        if body.get(name) is None:
            msg = f"{name} is missing"
            raise bad_request(msg)
    plan = call.row("plans", body["planId"])
    percent, absolute = body.get("discountPercentage") or 0, body.get("discountAbsolute") or 0
    if percent > 100 or absolute > _MOST:  # noqa: PLR2004 - all of it
        msg = "a discount is at most the whole price"
        raise bad_request(msg)
    points = 1 if body["customerType"] == "CHARGE_POINT" else 0
    if body["customerType"] == "TEAM":
        points = sum(row["teamId"] == body["customerId"] for row in world.tables["charge-points"])
    return {
        **_amounts(Decimal(str(plan["prices"][0]["price"])), percent, absolute),
        "state": "pending",
        "purchaseCount": 0,
        "chargePoints": points,
        "canCancel": True,
        "nextPurchaseAt": body.get("nextPurchaseAt"),
        "serviceConfig": body.get("serviceConfig"),
    }


def _approve(call: Call) -> Row:
    world = call.world
    row = call.row("subscriptions", call.path["subscriptionId"])
    if row["state"] == "pending":
        first = call.body.get("nextPurchaseAt") or call.body.get("firstPurchaseAt") or row["nextPurchaseAt"]
        moment = world.now if first is None else max(world.now, read_utc_text(first))
        world.tables["subscriptions"].update(row, {"state": "active", "nextPurchaseAt": utc_text(moment)})
        _plan_purchase(world, row)
        world.agenda.advance_to(world.now)
    return SUBSCRIPTION.show(world, row)


def _plan_purchase(world: World, row: Row) -> None:
    due = row["nextPurchaseAt"]

    def buy() -> None:
        if row["state"] != "active" or row["nextPurchaseAt"] != due or is_deleted(row):
            return
        _purchase(world, row)
        moment = utc_text(world.now + _PERIOD)
        changes = {"purchaseCount": row["purchaseCount"] + 1, "nextPurchaseAt": moment}
        world.tables["subscriptions"].update(row, changes)
        _plan_purchase(world, row)

    world.agenda.at(read_utc_text(due), buy)


def _purchase(world: World, row: Row) -> None:
    ledger = world.ledger
    names = ("discountPercentage", "discountAbsolute", "originalAmount", "discountAmount", "totalAmount")
    purchase = world.tables["subscription-purchases"].add(
        {
            "note": None,
            "type": "diff",
            **{name: row[name] for name in names},
            "currency": CURRENCY,
            "createdAt": world.now_text,
            "updatedAt": world.now_text,
            "deletedAt": None,
            "_subscriptionId": row["id"],
        }
    )
    owner = row["customerId"]
    if row["customerType"] == "CHARGE_POINT":
        owner = world.charge_point(owner)["teamId"]
    kind = "operator" if row["customerType"] == "OPERATOR" else "team"
    wallet = ledger.wallet_of(kind, owner)
    if wallet is not None:
        ledger.move(
            (wallet, ledger.operator_wallet),
            Decimal(str(row["totalAmount"])),
            referenceId=str(purchase["id"]),
            referenceType="SUBSCRIPTION_PURCHASE",
            group="other",
            kind="subscription",
        )


def _cancel(call: Call) -> None:
    world = call.world
    table = world.tables["subscriptions"]
    row = call.row("subscriptions", call.path["subscriptionId"])
    now = world.now_text
    if call.query.get("cancellationOption") == "cancel-at-end-of-billing-period" and row["state"] == "active":
        ends = row["nextPurchaseAt"]
        table.update(row, {"state": "cancelling", "cancelledAt": now, "endAt": ends, "canCancel": False})

        def end() -> None:
            if row["state"] == "cancelling":
                table.update(row, {"state": "cancelled", "nextPurchaseAt": None})
                table.delete(row)

        world.agenda.at(read_utc_text(ends), end)
    else:
        ended = {"state": "cancelled", "cancelledAt": now, "endAt": now, "canCancel": False, "nextPurchaseAt": None}
        table.update(row, ended)
        table.delete(row)


def _present_purchase(world: World, row: Row) -> Row:
    subscription = world.tables["subscriptions"].rows[row["_subscriptionId"]]
    return {"subscription": SUBSCRIPTION.show(world, subscription)}


def _of_charge_point(_world: World, row: Row, value: Any) -> bool:
    return (row["customerType"], row["customerId"]) == ("CHARGE_POINT", value)


def _of_purchase(world: World, row: Row, value: Any) -> bool:
    purchase = world.tables["subscription-purchases"].rows.get(value)
    return purchase is not None and purchase["_subscriptionId"] == row["id"]


def _of_subscription(_world: World, row: Row, value: Any) -> bool:
    return bool(row["_subscriptionId"] == value)


SUBSCRIPTION = Kind(
    "/subscriptions",
    "Subscription",
    2201,
    "subscription",
    _lay,
    _create,
    filters={"chargePointId": _of_charge_point, "subscriptionPurchaseId": _of_purchase},
)
KINDS = (
    Kind("/plans", "Plan", 2101, "plan", _lay_plans),
    SUBSCRIPTION,
    Kind(
        "/subscription-purchases",
        "SubscriptionPurchase",
        2301,
        present=_present_purchase,
        filters={"subscriptionId": _of_subscription},
    ),
)
HANDLERS: dict[str, Handler] = {"approve-subscription": _approve, "delete-subscription": _cancel}

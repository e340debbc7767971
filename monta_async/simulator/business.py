"""What operators do beside charging: plans, subscriptions, promotions, sponsoring, installer jobs, links."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import OPERATOR
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request, forbidden
from monta_async.simulator.filters import BY_DAY
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.people import FIRST_USER
from monta_async.simulator.places import charge_points_of
from monta_async.simulator.points import POINT
from monta_async.simulator.pricing import GROUP
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.world import World

_SINCE = "2024-01-01T08:00:00Z"
_DISCOUNT = "ONGOING_CHARGE_DISCOUNT_PERCENTAGE"


# Promotion codes


def _lay_promotions(world: World, document: Document) -> None:
    kinds = (
        ("WELCOME50", "CREDIT", 50.0, "50.00 DKK"),
        ("SPRING10", _DISCOUNT, 10.0, "10 %"),
    )
    for number, (code, kind, amount, text) in enumerate(kinds):
        world.tables["promotion-codes"].lay(
            {
                **document.shape("PromotionCode", _SINCE),
                "id": 1501 + number,
                "code": code,
                "description": f"{text} for new drivers",
                "amount": amount,
                "amountFormatted": text,
                "type": kind,
                "operator": OPERATOR,
                "createdAt": _SINCE,
                "updatedAt": _SINCE,
                "startAt": _SINCE,
                "_redeemed": [],
            }
        )


def _redeem(call: Call) -> Row:
    row = call.row("promotion-codes", call.body["promotionCodeId"])
    user = call.row("users", call.body["userId"])
    team_id = call.body.get("teamId") or user["defaultTeamId"]
    if team_id is not None and not call.reaches_team(team_id):
        msg = f"these credentials do not reach the team {team_id}, which is the user's default"
        raise forbidden(msg)
    row["_redeemed"].append((call.body["userId"], call.body.get("teamId")))
    if row["type"] == "CREDIT" and team_id is not None:
        from monta_async.simulator.ledger import credit_promotion  # noqa: PLC0415 - money stands on business

        credit_promotion(call.world, row, team_id)
    return {"promotionCodeId": row["id"], "userId": call.body["userId"], "status": "active"}


def discount_of(world: World, payer: int, driver: int | None) -> tuple[int | None, Decimal]:
    """Return the promotion code that takes most off a charge, and the percent; one for a team is for what it pays."""
    found: tuple[int | None, Decimal] = (None, Decimal(0))
    for row in world.tables["promotion-codes"]:
        percent = min(Decimal(str(row["amount"])), Decimal(100))
        if row["type"] == _DISCOUNT and percent > found[1]:
            whom = {(FIRST_USER + driver, None)} if driver is not None else set()
            if any(team == payer or (user, team) in whom for user, team in row["_redeemed"]):
                found = row["id"], percent
    return found


# Sponsored charge points


def sponsorship_of(world: World, point: Row, driver: int | None) -> Row | None:
    """Return the sponsorship in force by which a team pays for what a driver charges at a charge point, or None."""
    if driver is None:
        return None
    rows = world.tables["sponsored-charge-points"]
    mine = (row for row in rows if (row["_chargePointId"], row["_userId"]) == (point["id"], FIRST_USER + driver))
    return next((row for row in mine if row["acceptedAt"] is not None and not is_deleted(row)), None)


def _sponsor(call: Call) -> Row:
    body = call.body
    for name in ("sponsoringTeamId", "chargePointId", "userId"):
        if body.get(name) is None:
            msg = f"{name} is missing"
            raise bad_request(msg)
    point = call.row("charge-points", body["chargePointId"])
    for other in call.world.tables["sponsored-charge-points"]:
        if other["_chargePointId"] == point["id"] and not is_deleted(other):
            msg = "the charge point is sponsored already"
            raise bad_request(msg)
    group = _sponsored_group(call, point)
    call.world.tables["charge-points"].update(point, {"sponsoredPriceGroupId": group})
    return {
        "teamId": body["sponsoringTeamId"],
        "payout": body["payoutSchedule"],
        "payForSubscriptions": body.get("payForSubscriptions") is True,
        "acceptedAt": call.world.now_text,
        "_chargePointId": point["id"],
        "_userId": body["userId"],
    }


def _sponsored_group(call: Call, point: Row) -> int:
    group = call.body.get("priceGroupId") or point["costGroupId"]
    if group is None:
        msg = "neither a price group is given nor has the charge point a cost price group"
        raise bad_request(msg)
    return int(group)


def _change_sponsored(call: Call, row: Row) -> Row:
    point = call.world.charge_point(row["_chargePointId"])
    if "priceGroupId" in call.body:
        group = _sponsored_group(call, point)
        call.world.tables["charge-points"].update(point, {"sponsoredPriceGroupId": group})
    schedule = call.body.get("payoutSchedule")
    return {} if schedule is None else {"payout": schedule}


def _end_sponsoring(call: Call, row: Row) -> None:
    point = call.world.charge_point(row["_chargePointId"])
    call.world.tables["charge-points"].update(point, {"sponsoredPriceGroupId": None})


def _present_sponsored(world: World, row: Row) -> Row:
    point = POINT.show(world, world.charge_point(row["_chargePointId"]))
    user = world.tables["users"].rows[row["_userId"]]
    group = world.tables["price-groups"].rows.get(point["sponsoredPriceGroupId"])
    name = " ".join(part for part in (user["firstName"], user["lastName"]) if part) or str(user["email"])
    names = "id name location serialNumber lastMeterReadingKwh maxKw chargePointModelId brandName modelName"
    kept = f"{names} firmwareVersion isActive activeAt createdAt updatedAt deletedAt"
    return {
        "chargePoint": {
            **{key: point[key] for key in kept.split()},
            "user": {"id": user["id"], "displayName": name},
            "sponsoredPriceGroup": None if group is None else GROUP.show(world, group),
        }
    }


def _review(*, accepted: bool) -> Handler:
    """Return what decides on cost changes, which shows in `acceptedAt`."""

    def answer(call: Call) -> None:
        rows = [call.row("sponsored-charge-points", each) for each in call.body["sponsoredChargePointIds"]]
        for row in rows:
            at = call.world.now_text if accepted else None
            call.world.tables["sponsored-charge-points"].update(row, {"acceptedAt": at})

    return answer


def _of_point(_world: World, row: Row, value: Any) -> bool:
    return bool(row["_chargePointId"] == value)


# Installer jobs and deeplinks


def _create_job(call: Call) -> Row:
    site = call.row("sites", call.body["siteId"])
    number = len(call.world.tables["installer-jobs"].rows) + 1601
    tasks = [
        {
            "id": number * 100 + at,
            "installerJobId": number,
            "chargePointId": point["id"],
            "serialNumber": point["serialNumber"],
            "connector": 1,
            "note": None,
            "installerNote": None,
            "activeAt": point["activeAt"],
            "createdAt": call.world.now_text,
            "updatedAt": call.world.now_text,
            "deletedAt": None,
        }
        for at, point in enumerate(charge_points_of(call.world, site["id"]))
    ]
    return {
        "operator": site["operator"],
        "teamId": site["teamId"],
        "publicLink": f"https://install.fjord-charge.example/jobs/{number}",
        "tasks": tasks,
    }


def _present_job(world: World, row: Row) -> Row:
    points = charge_points_of(world, row["siteId"])
    return {"chargePointCount": len(points), "chargePointActiveCount": sum(each["isActive"] for each in points)}


def _check_destination(call: Call, row: Row | None = None) -> Row:
    merged = {**(row or {}), **{key: value for key, value in call.body.items() if value is not None}}
    destination = merged["destination"] or {}
    known = {"LINK": {"url"}, "RESOURCE": {"resourceType", "resourceId"}}[merged["destinationType"]]
    others = {"url", "resourceType", "resourceId"} - known
    if others & set(destination):
        msg = f"the destination does not fit the type {merged['destinationType']}"
        raise bad_request(msg)
    return {}


def _create_link(call: Call) -> Row:
    _check_destination(call)
    number = len(call.world.tables["deeplinks"].rows) + 1701
    return {
        "qrCodeUrl": f"https://link.fjord-charge.example/{number}.png",
        "appUrl": f"https://link.fjord-charge.example/{number}",
    }


def _change_link(call: Call, row: Row) -> Row:
    return _check_destination(call, row)


# Payment terminals


def _lay_terminals(world: World, document: Document) -> None:
    world.tables["payment-terminals"].lay(
        {
            **document.shape("PaymentTerminal", _SINCE),
            "id": "P6X-1901",
            "type": "payter",
            "teamId": world.sizes.first_team,
            "chargePointIds": [row["id"] for row in charge_points_of(world, world.sizes.first_site)],
            "serial": "P6X1901",
            "name": "Entrance",
            "isConnected": True,
            "connectedAt": _SINCE,
            "createdAt": _SINCE,
            "updatedAt": _SINCE,
        }
    )


_PROMOTION = Kind("/promotion-codes", "PromotionCode", 1501, lay=_lay_promotions)
SPONSORED = Kind(
    "/sponsored-charge-points",
    "SponsoredChargePoint",
    1551,
    None,
    None,
    _sponsor,
    _change_sponsored,
    _end_sponsoring,
    _present_sponsored,
    {"chargePointId": _of_point},
)
KINDS = (
    _PROMOTION,
    SPONSORED,
    Kind("/installer-jobs", "InstallerJob", 1601, "installer-job", create=_create_job, present=_present_job),
    Kind("/deeplinks", "Deeplink", 1701, None, None, _create_link, _change_link, filters=BY_DAY),
    Kind("/payment-terminals", "PaymentTerminal", 1901, lay=_lay_terminals),
)
HANDLERS: dict[str, Handler] = {
    "redeem-promotion-code": _redeem,
    "approve-cost-changes": _review(accepted=True),
    "reject-cost-changes": _review(accepted=False),
}

"""Price groups and their tags: what they hold, where they apply, and what a kWh costs by them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY, OPERATOR, price_group_id, site_prices
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.tariffs import tariff_price
from monta_async.simulator.times import read_utc_text, utc_text
from monta_async.simulator.world import World

# A context of our own: the program that embeds the simulator may have set its own precision.
MONEY = Context(prec=60, rounding=ROUND_HALF_UP)
_HOUR = 3600
_HOURS_AHEAD = 24
_HUNDRED = 100
_INT64 = 2**63 - 1
_SINCE = "2024-01-01T08:00:00Z"
_GROUP_FIELDS = ("priceGroupId", "costGroupId", "roamingPriceGroupId", "sponsoredPriceGroupId")
_FIELD_OF_TYPE = {
    "cost": "costGroupId",
    "roaming": "roamingPriceGroupId",
    "sponsored": "sponsoredPriceGroupId",
    "reimbursement": "sponsoredPriceGroupId",
}


def money(major: Any) -> Row:
    """Return an amount in major units as Money, which counts minor ones; one too large for 64 bits is cut."""
    minor = int(MONEY.to_integral_value(MONEY.multiply(Decimal(str(major)), Decimal(_HUNDRED))))
    return {
        "amount": max(-_INT64, min(_INT64, minor)),
        "currency": {"id": 1, "master": True, **CURRENCY, "identifier": CURRENCY["identifier"].upper()},
        "locale": "da-DK",
    }


def _pricing(call: Call, given: Row, number: int, *, master: bool) -> Row:
    bounds = {
        name: None if given.get(name) is None else money(given[name])
        for name in ("priceMin", "priceMax", "feePriceMax")
    }
    additional = given.get("additional")
    return {
        "id": number,
        "description": given.get("description"),
        "type": given["type"],
        "master": master,
        "dynamicPricing": given["type"] in ("spot", "tariff"),
        "endAtFullyCharged": given["endAtFullyCharged"],
        "vat": given["vat"],
        "percentage": given.get("percentage", 100),
        "tariffId": given.get("tariffId"),
        "updatedAt": call.world.now_text,
        "applyAfterMinutes": given.get("applyAfterMinutes"),
        "price": money(given["price"]),
        **bounds,
        "additional": None
        if additional is None
        else [{"type": each["type"], "value": money(each["value"]), "title": each.get("title")} for each in additional],
        "from": given.get("from"),
        "to": given.get("to"),
        "tagId": given.get("tagId"),
        "interval": given.get("interval"),
    }


def _prices(call: Call, group_id: int) -> Row:
    body = call.body
    return {
        "name": body["name"],
        "type": body["type"],
        "teamId": body["teamId"],
        "masterPrice": _pricing(call, body["masterPrice"], group_id * 100, master=True),
        "fees": [
            _pricing(call, fee, group_id * 100 + at, master=False) for at, fee in enumerate(body.get("fees") or (), 1)
        ],
    }


def _create(call: Call) -> Row:
    table = call.world.tables["price-groups"]
    number = max((int(each) for each in table.rows), default=500) + 1
    row = {**call.document.shape("PriceGroup", call.world.now_text), **_prices(call, number)}
    row |= {"default": False, "createdAt": call.world.now_text, "updatedAt": call.world.now_text, "_sites": []}
    return GROUP.show(call.world, table.add(row))


def _replace(call: Call) -> Row:
    row = call.row("price-groups", call.path["id"])
    call.world.tables["price-groups"].update(row, _prices(call, row["id"]))
    return GROUP.show(call.world, row)


def _lay(world: World, document: Document) -> None:
    for site in range(world.sizes.sites):
        price, _ = site_prices(world.seed, site)
        number = price_group_id(site)
        team_id = world.sizes.first_team + site % world.sizes.teams
        plain = document.shape("Pricing", _SINCE)
        world.tables["price-groups"].lay(
            {
                **document.shape("PriceGroup", _SINCE),
                "id": number,
                "teamId": team_id,
                "name": f"Public {number}",
                "default": site < world.sizes.teams,
                "type": "public",
                "masterPrice": {
                    **plain,
                    "id": number * 100,
                    "type": "kwh",
                    "master": True,
                    "vat": True,
                    "percentage": 100,
                    "price": money(price),
                    "updatedAt": _SINCE,
                },
                "fees": [],
                "createdAt": _SINCE,
                "updatedAt": _SINCE,
                "_sites": [world.sizes.first_site + site],
            }
        )


def _present(world: World, row: Row) -> Row:
    points = [
        each["id"]
        for each in world.tables["charge-points"]
        if row["id"] in [each[name] for name in _GROUP_FIELDS] and each["deletedAt"] is None
    ]
    members = [
        each["id"]
        for each in world.tables["team-members"]
        if row["id"] in (each["priceGroupId"], each["costGroupId"]) and each["deletedAt"] is None
    ]
    sites = [site for site in row["_sites"] if world.tables["sites"].get(site) is not None]
    return {
        "chargePointCount": len(points),
        "teamMemberCount": len(members),
        "appliedTo": {"chargePoints": points, "sites": sites, "teamMembers": members},
    }


def _remove(call: Call, row: Row) -> None:
    """Take a price group away from where it applies; there the default of the team counts from now on."""
    for name in ("charge-points", "team-members"):
        table = call.world.tables[name]
        for each in table:
            fields = [field for field in _GROUP_FIELDS if each.get(field) == row["id"]]
            if fields and not is_deleted(each):
                table.update(each, dict.fromkeys(fields))


def _apply(call: Call) -> Row:
    """Apply a price group to what is named; it stays where it was applied before."""
    world, body = call.world, call.body
    group = call.row("price-groups", call.path["id"])
    if group["type"] == "cost" and body.get("selectedTeamMemberIds"):
        msg = "a price group of type cost is for charge points and sites only"
        raise bad_request(msg)
    field = _FIELD_OF_TYPE.get(group["type"], "priceGroupId")
    sites = list(body.get("selectedSiteIds") or ())
    wanted = set(body.get("selectedChargePointIds") or ())
    for row in list(world.tables["charge-points"]):
        if (row["id"] in wanted or row["siteId"] in sites) and row["deletedAt"] is None:
            changes = {field: group["id"]} | ({"costGroupId": None} if body.get("resetCost") else {})
            world.tables["charge-points"].update(row, changes)
    for other in world.tables["price-groups"]:
        if other["type"] == group["type"] and other is not group:
            other["_sites"] = [site for site in other["_sites"] if site not in sites]
    for member_id in body.get("selectedTeamMemberIds") or ():
        world.tables["team-members"].update(call.row("team-members", member_id), {"priceGroupId": group["id"]})
    world.tables["price-groups"].update(group, {"_sites": sorted({*group["_sites"], *sites})})
    return GROUP.show(world, group)


def _make_default(call: Call) -> Row:
    table = call.world.tables["price-groups"]
    group = call.row("price-groups", call.path["id"])
    for other in table:
        if (
            other["default"]
            and other is not group
            and (other["teamId"], other["type"])
            == (
                group["teamId"],
                group["type"],
            )
        ):
            table.update(other, {"default": False})
    return GROUP.show(call.world, table.update(group, {"default": True}))


# What things cost


def spot_price(world: World, hour: int) -> Decimal:
    """Return the price of a kWh on the simulated exchange in the hour that begins at a moment, in major units."""
    position = hour // _HOUR
    evening = (0, 0, 0, 0, 0, 10, 30, 45, 40, 25, 15, 10, 5, 5, 10, 20, 40, 60, 65, 50, 35, 20, 10, 5)[position % 24]
    return Decimal(45 + evening + world.draws("spot", position).below("price", 30)) / _HUNDRED


def price_per_kwh(world: World, group: Row | None, moment: int) -> Decimal:
    """Return what a kWh costs by a price group at a moment, in major units; without a group it is free."""
    return Decimal(0) if group is None else rate(world, group["masterPrice"], moment)


def rate(world: World, pricing: Row, moment: int) -> Decimal:
    """Return what a kWh costs by a price at a moment, in major units; one for time costs nothing a kWh."""
    if pricing["type"] == "min" or not counts(pricing, moment):
        return Decimal(0)
    price = Decimal(pricing["price"]["amount"]) / _HUNDRED
    if pricing["type"] == "tariff":
        tariff = world.tables["tariffs"].get(pricing["tariffId"])
        price = price if tariff is None else tariff_price(tariff, moment, price)
    elif pricing["type"] == "spot":
        price = spot_price(world, moment // _HOUR * _HOUR)
        price *= (Decimal("1.25") if pricing["vat"] else 1) * Decimal(str(pricing["percentage"] or _HUNDRED)) / _HUNDRED
        for name, choose in (("priceMin", max), ("priceMax", min)):
            if pricing[name] is not None:
                price = choose(price, Decimal(pricing[name]["amount"]) / _HUNDRED)
        for each in pricing["additional"] or ():
            value = Decimal(each["value"]["amount"]) / _HUNDRED
            price = price + value if each["type"] == "absolute" else price * (1 + value / _HUNDRED)
    return MONEY.quantize(price, Decimal("0.01"))


def counts(pricing: Row, moment: int) -> bool:
    """Tell whether a price holds at a moment, by its `from` and `to`."""
    first, last = pricing["from"], pricing["to"]
    return (first is None or moment >= read_utc_text(first)) and (last is None or moment < read_utc_text(last))


def _forecast(call: Call) -> Row:
    world = call.world
    point_id, group_id = call.query.get("chargePointId"), call.query.get("priceGroupId")
    point = None if point_id is None else call.row("charge-points", point_id)
    if group_id is None:
        if point is None:
            msg = "chargePointId or priceGroupId is missing"
            raise bad_request(msg)
        group_id = point["priceGroupId"]
        member = call.query.get("teamMemberId")
        if member is not None:
            group_id = call.row("team-members", member)["priceGroupId"] or group_id
    group = call.row("price-groups", group_id if group_id is not None else 0)
    first = world.now // _HOUR * _HOUR
    forecasts = []
    for hour in range(first, first + _HOURS_AHEAD * _HOUR, _HOUR):
        price = price_per_kwh(world, group, hour)
        minor = max(-_INT64, min(_INT64, int(price * _HUNDRED)))
        label = f"{price} {CURRENCY['identifier'].upper()}/kWh"
        forecasts.append({"time": utc_text(hour), "pricePerKwh": minor, "name": label})
    return {
        "operator": world.tables["teams"].rows[group["teamId"]]["operator"],
        "currency": CURRENCY,
        "priceGroup": GROUP.show(world, group),
        "forecasts": forecasts,
    }


# Tags


def _create_tag(call: Call) -> Row:
    _refuse_taken(call, None)
    return {}


def _change_tag(call: Call, row: Row) -> Row:
    _refuse_taken(call, row)
    return {}


def _refuse_taken(call: Call, row: Row | None) -> None:
    name = call.body.get("name")
    tags = call.world.tables["price-group-tags"]
    if name is not None and any(each["name"] == name and each is not row for each in tags):
        msg = "the name of a tag can be used only once, also after its deletion"
        raise bad_request(msg)


def _lay_tags(world: World, document: Document) -> None:
    row = document.shape("PriceGroupTag", _SINCE)
    world.tables["price-group-tags"].lay({**row, "id": 701, "name": "Energy", "operator": OPERATOR})


def group_of(world: World, row: Row, given: int | None = None) -> Row | None:
    """Return the price group that counts at a charge point: the one named, else its own, else its team's default."""
    group_id = given if given is not None else row["priceGroupId"]
    group: Row | None = row.get("_group") or world.tables["price-groups"].get(group_id)
    return group or default_group(world, row["teamId"])


def default_group(world: World, team_id: int) -> Row | None:
    """Return the public price group that counts where a team has chosen none, or None."""
    groups = (row for row in world.tables["price-groups"] if not is_deleted(row) and row["default"])
    return next((row for row in groups if (row["teamId"], row["type"]) == (team_id, "public")), None)


GROUP = Kind("/price-groups", "PriceGroup", 501, "price-group", _lay, remove=_remove, present=_present)
TAG = Kind("/price-group-tags", "PriceGroupTag", 701, None, _lay_tags, _create_tag, _change_tag)
KINDS = (GROUP, TAG)
HANDLERS: dict[str, Handler] = {
    "create-price-group": _create,
    "update-price-group": _replace,
    "apply-price-group": _apply,
    "set-default-price-group": _make_default,
    "get-prices-forecast": _forecast,
}

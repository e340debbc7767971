"""What drivers carry: charge auth tokens, and vehicles."""

from __future__ import annotations

from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import DRIVERS, OPERATOR
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request, not_found
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.people import FIRST_USER
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.world import World

FIRST_TOKEN = 3001
_SINCE = "2024-01-01T08:00:00Z"
_VEHICLES = 6


def token_identifier(driver: int) -> str:
    """Return what stands on the RFID tag of a driver of the world's beginning."""
    return f"04A{driver:02d}FC7E5B80"


def _lay_tokens(world: World, document: Document) -> None:
    for position, name in enumerate(DRIVERS):
        world.tables["charge-auth-tokens"].lay(
            {
                **document.shape("ChargeAuthToken", _SINCE),
                "id": FIRST_TOKEN + position,
                "identifier": token_identifier(position),
                "type": "rfid",
                "teamId": world.sizes.first_team + position % world.sizes.teams,
                "userId": FIRST_USER + position,
                "name": f"Tag of {name}",
                "operator": OPERATOR,
                "montaNetwork": True,
                "roamingNetwork": True,
                "operatorNetwork": True,
                "createdAt": _SINCE,
                "updatedAt": _SINCE,
            }
        )


def _create_token(call: Call) -> Row:
    tokens = call.world.tables["charge-auth-tokens"]
    if any(row["identifier"] == call.body["identifier"] and not is_deleted(row) for row in tokens):
        msg = "there is a charge auth token with this identifier already"
        raise bad_request(msg)
    networks = ("montaNetwork", "roamingNetwork", "operatorNetwork")
    return {name: call.body.get(name) is not False for name in networks}


def _change_token(call: Call, _row: Row) -> Row:
    networks = ("montaNetwork", "roamingNetwork", "operatorNetwork")
    return {name: True for name in networks if call.body.get(name, False) is None}


def _block(*, blocked: bool) -> Handler:
    def answer(call: Call) -> Row:
        row = call.row("charge-auth-tokens", call.path["chargeAuthTokenId"])
        at = (row["blockedAt"] or call.world.now_text) if blocked else None
        return TOKEN.show(call.world, call.world.tables["charge-auth-tokens"].update(row, {"blockedAt": at}))

    return answer


def _lay_vehicles(world: World, document: Document) -> None:
    for position in range(_VEHICLES):
        of_team = position % 2 == 0
        owner = world.sizes.first_team + position % world.sizes.teams
        world.tables["vehicles"].lay(
            {
                **document.shape("Vehicle", _SINCE),
                "id": 8001 + position,
                "teamId": owner if of_team else None,
                "userId": None if of_team else FIRST_USER + position,
                "name": f"Van {position + 1}" if of_team else f"{DRIVERS[position]}'s car",
                "licensePlate": f"FC {10_000 + position * 137}",
                "batteryCapacityKwh": 64.0,
                "maxPowerKwAc": 11.0,
                "maxPowerKwDc": 120.0,
                "displayName": f"Fjord EV {position + 1}",
                "integrationId": 8101 + position if of_team else None,
            }
        )


def _owned(_world: World, row: Row, value: Any) -> bool:
    return value in (row["teamId"], row["userId"])


def _owner_type(_world: World, row: Row, value: Any) -> bool:
    return row["teamId" if value == "team" else "userId"] is not None


def _vehicle_integration(call: Call) -> Row:
    wanted = call.path["integrationId"]
    owner = {name: call.query[name] for name in ("ownerId", "ownerType") if name in call.query}
    for row in call.world.tables["vehicles"]:
        if row["integrationId"] == wanted and call.reaches("vehicles", row):
            if len(owner) == 1:
                msg = "ownerId and ownerType are given together or not at all"
                raise bad_request(msg)
            if owner and row["teamId" if owner["ownerType"] == "team" else "userId"] != owner["ownerId"]:
                break
            draws = call.world.draws("vehicle", row["id"])
            now = call.world.now_text
            return {
                "id": wanted,
                "lastSeenAt": now,
                "vin": f"WFJ{draws.hexadecimal('vin', 14)}",
                "odometer": float(draws.between("odometer", 1000, 90_000)),
                "chargeState": {
                    "isPluggedIn": False,
                    "isCharging": False,
                    "batteryLevel": float(draws.between("battery", 20, 90)),
                    "batteryCapacity": row["batteryCapacityKwh"],
                    "chargeLimit": 80.0,
                    "chargeRateKw": 0.0,
                    "updatedAt": now,
                },
                "location": {"latitude": 55.6761, "longitude": 12.5683, "updatedAt": now},
            }
    msg = "there is no vehicle with this integration"
    raise not_found(msg)


TOKEN = Kind(
    "/charge-auth-tokens",
    "ChargeAuthToken",
    FIRST_TOKEN,
    "charge-auth-token",
    _lay_tokens,
    _create_token,
    _change_token,
)
VEHICLE = Kind("/vehicles", "Vehicle", 8001, lay=_lay_vehicles, filters={"ownerId": _owned, "ownerType": _owner_type})
KINDS = (TOKEN, VEHICLE)
HANDLERS: dict[str, Handler] = {
    "block-charge-auth-token": _block(blocked=True),
    "unblock-charge-auth-token": _block(blocked=False),
    "get-vehicle-integration": _vehicle_integration,
}

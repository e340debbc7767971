"""What belongs to a charge point: integrations, sensors and charging rules."""

from __future__ import annotations

from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request
from monta_async.simulator.kinds import Handler, Kind, operator_of
from monta_async.simulator.live import plan_again
from monta_async.simulator.paging import page_of
from monta_async.simulator.points import POINT
from monta_async.simulator.power import second_of_day
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.world import World

_SECONDS_TO_CONNECT = 30


def _connect(call: Call) -> Row:
    world, body = call.world, call.body
    charge_point = call.row("charge-points", body["chargePointId"])
    model = call.row("charge-point-models", body["chargePointModelId"])
    table = world.tables["charge-point-integrations"]
    for old in table:
        if old["_chargePointId"] == charge_point["id"] and not is_deleted(old):
            table.delete(old)
    connects = body.get("autoConnect") is not False
    row = table.add(
        {
            "id": 0,
            "state": "pending",
            "serialNumber": body["serialNumber"],
            "chargePointIdentity": charge_point["_identity"],
            "integrationTypeIdentifier": "ocpp",
            "connectorId": body.get("connectorId"),
            "activeAt": None,
            "createdAt": world.now_text,
            "updatedAt": world.now_text,
            "deletedAt": None,
            "_chargePointId": charge_point["id"],
            "_teamId": charge_point["teamId"],
        }
    )
    changes = {
        "serialNumber": body["serialNumber"],
        "integrationType": "ocpp",
        "chargePointModelId": model["id"],
        "brandName": model["brand"]["name"],
        "modelName": model["name"],
    }
    world.tables["charge-points"].update(charge_point, changes)
    if connects:
        world.agenda.at(world.now + _SECONDS_TO_CONNECT, lambda: _connected(world, row, charge_point))
    return INTEGRATION.show(world, row)


def _connected(world: World, row: Row, charge_point: Row) -> None:
    if not is_deleted(row):
        connected = {"state": "connected", "activeAt": world.now_text}
        world.tables["charge-point-integrations"].update(row, connected)
        world.tables["charge-points"].update(charge_point, {"_offlineSince": None})


def _disconnect(call: Call, row: Row) -> None:
    charge_point = call.world.charge_point(row["_chargePointId"])
    call.world.tables["charge-points"].update(charge_point, {"_offlineSince": call.world.now_text})
    row["state"] = "disconnected"


def _present_integration(world: World, row: Row) -> Row:
    return {"chargePoint": POINT.show(world, world.charge_point(row["_chargePointId"]))}


def lay_integrations(world: World, _document: Document) -> None:
    """Put in an integration for every charge point that the world begins with; it goes when its charge point goes."""
    for row in world.tables["charge-points"]:
        world.tables["charge-point-integrations"].lay(
            {
                "id": row["id"] + 10_000,
                "state": "connected" if row["_offlineSince"] is None else "disconnected",
                "serialNumber": row["serialNumber"],
                "chargePointIdentity": row["_identity"],
                "integrationTypeIdentifier": "ocpp",
                "connectorId": 1,
                "activeAt": row["activeAt"],
                "createdAt": row["createdAt"],
                "updatedAt": row["createdAt"],
                "deletedAt": None,
                "_chargePointId": row["id"],
                "_teamId": row["teamId"],
            }
        )

    def go_with_charge_point(name: str, point: Row, event: str) -> None:
        if (name, event) == ("charge-points", "deleted"):
            table = world.tables["charge-point-integrations"]
            for row in [each for each in table if each["_chargePointId"] == point["id"] and not is_deleted(each)]:
                row["state"] = "disconnected"
                table.delete(row)

    world.listeners.append(go_with_charge_point)


# Sensors and charging rules


def _sense(call: Call, row: Row | None = None) -> Row:
    merged = {**(row or {}), **call.body}
    charge_point = call.world.tables["charge-points"].get(merged.get("chargePointId"))
    occupied = {"true": True, "false": False}.get(str(merged.get("value")).lower())
    if merged.get("type") == "occupancy" and charge_point is not None and occupied is not None:
        call.world.tables["charge-points"].update(charge_point, {"occupied": occupied})
    if call.body.get("type") not in (None, "occupancy", "other"):
        msg = "type must be occupancy or other"
        raise bad_request(msg)
    return {} if row is not None else {"operatorId": operator_of(call)}


def _change_sensor(call: Call, row: Row) -> Row:
    return _sense(call, row)


def _rules(call: Call) -> list[Row]:
    charge_point = call.row("charge-points", call.path["chargePointId"])
    rules = call.world.tables["charging-rules"]
    return [row for row in rules if row["_chargePointId"] == charge_point["id"] and not is_deleted(row)]


def _rule(call: Call) -> Row:
    call.row("charge-points", call.path["chargePointId"])
    row = call.row("charging-rules", call.path["chargingRuleId"])
    if row["_chargePointId"] != call.path["chargePointId"]:
        from monta_async.simulator.errors import not_found  # noqa: PLC0415

        msg = "the rule belongs to another charge point"
        raise not_found(msg)
    return row


def _check_settings(call: Call) -> None:
    settings, kind = call.body.get("settings"), call.body["type"]
    fits = {"instant": settings is None, "scheduled": "stop" in (settings or {})}
    if not fits.get(kind, "beReadyAt" in (settings or {})):
        msg = f"settings do not fit the type {kind}"
        raise bad_request(msg)
    try:
        for name in ("start", "stop", "beReadyAt"):
            second_of_day((settings or {}).get(name, "00:00"))
    except ValueError as error:
        raise bad_request(str(error)) from None


def _create_rule(call: Call) -> Row:
    charge_point = call.row("charge-points", call.path["chargePointId"])
    _check_settings(call)
    row = RULE.new_row(call)
    row |= {"_chargePointId": charge_point["id"], "_teamId": charge_point["teamId"]}
    row["supportedChargingRuleTypes"] = ["smart_charge", "scheduled", "instant"]
    call.world.tables["charging-rules"].add(row)
    plan_again(call.world, charge_point["id"])
    return RULE.show(call.world, row)


def _replace_rule(call: Call) -> Row:
    row = _rule(call)
    _check_settings(call)
    call.world.tables["charging-rules"].update(row, {"vehicleId": None, **call.given("ChargingRule")})
    plan_again(call.world, row["_chargePointId"])
    return RULE.show(call.world, row)


def _delete_rule(call: Call) -> None:
    row = _rule(call)
    call.world.tables["charging-rules"].delete(row)
    plan_again(call.world, row["_chargePointId"])


def _list_rules(call: Call) -> Any:
    return page_of(call, _rules(call), lambda row: RULE.show(call.world, row))


def _of_charge_point(_world: World, row: Row, value: Any) -> bool:
    return bool(row["_chargePointId"] == value)


INTEGRATION = Kind(
    "/charge-point-integrations",
    "ChargePointIntegration",
    12001,
    lay=lay_integrations,
    remove=_disconnect,
    present=_present_integration,
    filters={"chargePointId": _of_charge_point},
)
SENSOR = Kind("/charge-point-sensors", "ChargePointSensor", 1301, create=_sense, change=_change_sensor)
RULE = Kind("/charging-rules", "ChargingRule", 1401)
KINDS = (INTEGRATION, SENSOR, RULE)
HANDLERS: dict[str, Handler] = {
    "post-or-put-charge-point-integration": _connect,
    "get-charge-point-charging-rules": _list_rules,
    "post-charge-point-charging-rule": _create_rule,
    "get-charge-point-charging-rule": lambda call: RULE.show(call.world, _rule(call)),
    "put-charge-point-charging-rule": _replace_rule,
    "delete-charge-point-charging-rule": _delete_rule,
}

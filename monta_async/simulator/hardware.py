"""What is asked of charge points as machines, and what they log."""

from __future__ import annotations

import json
from collections import Counter

from monta_async.simulator.call import Call
from monta_async.simulator.errors import bad_request, not_found
from monta_async.simulator.kinds import Handler
from monta_async.simulator.live import plan_again, reboot, stop_at
from monta_async.simulator.ocpp import command
from monta_async.simulator.ocpp_charges import log_of
from monta_async.simulator.paging import envelope, start_of
from monta_async.simulator.power import read_profile
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.validation import read_whole

_OFFSET_ROWS = 10_000
_MOST_BY_PAGE = 100
_USUAL_BY_CURSOR = 100
_CONFIG = (
    ("HeartbeatInterval", "300", False),
    ("MeterValueSampleInterval", "60", False),
    ("NumberOfConnectors", "1", True),
    ("AuthorizeRemoteTxRequests", "false", False),
)


def _by_identity(call: Call) -> Row:
    identity = call.path["chargePointIdentity"]
    for row in call.world.tables["charge-points"]:
        if row["_identity"] == identity and not is_deleted(row) and call.reaches("charge-points", row):
            return row
    msg = f"there is no charge point with the identity {identity}"
    raise not_found(msg)


def _config(call: Call) -> list[Row]:
    written = _by_identity(call).get("_config", {})
    rows = [{"key": key, "value": written.get(key, value), "readonly": fixed} for key, value, fixed in _CONFIG]
    known = {key for key, _, _ in _CONFIG}
    return rows + [
        {"key": key, "value": value, "readonly": False} for key, value in written.items() if key not in known
    ]


def _configure(call: Call) -> None:
    point, body = _by_identity(call), call.body
    if any(key == body["key"] and fixed for key, _, fixed in _CONFIG):
        msg = f"{body['key']} can only be read"
        raise bad_request(msg)
    setting = {"key": body["key"], "value": body.get("value")}
    if command(call.world, point, "ChangeConfiguration", setting):
        point.setdefault("_config", {})[body["key"]] = body["value"]


def _set_profile(call: Call) -> Row:
    """Set profiles all together or not at all; one replaces that of its number, and that of its purpose and level."""
    world, body = call.world, call.body
    point = _by_identity(call)
    request = {"connectorId": body.get("connectorId"), "csChargingProfiles": body.get("profile")}
    latest = world.charges.latest_of(point["id"])
    charge = None if latest is None or latest.is_over(world.now) else latest.index
    made = [read_profile(each, body.get("connectorId"), charge, world.now) for each in body.get("profile") or ()]
    new = [each for each in made if each is not None]
    status = "Accepted" if new and len(new) == len(made) else "Rejected"
    if not command(world, point, "SetChargingProfile", request, status) or status == "Rejected":
        return {"status": "Rejected"}
    replaced = {each.number for each in new}, {(each.purpose, each.level) for each in new}
    kept = [
        each
        for each in point.get("_profiles", ())
        if each.number not in replaced[0] and (each.purpose, each.level) not in replaced[1]
    ]
    point["_profiles"] = [*kept, *new]
    plan_again(world, point["id"])
    return {"status": "Accepted"}


def _clear_profile(call: Call) -> Row:
    body, point = call.body, _by_identity(call)
    names = {"number": "id", "connector": "connectorId", "purpose": "chargingProfilePurpose"}
    wanted = {field: body.get(name) for field, name in names.items()}
    had = point.get("_profiles", ())
    kept = [
        each
        for each in had
        if any(value is not None and getattr(each, name) != value for name, value in wanted.items())
    ]
    status = "Accepted" if len(kept) < len(had) else "Unknown"
    if not command(call.world, point, "ClearChargingProfile", body, status):
        return {"status": "Unknown"}
    point["_profiles"] = kept
    plan_again(call.world, point["id"])
    return {"status": status}


def _reboot(call: Call) -> None:
    point = call.row("charge-points", call.path["chargePointId"])
    command(call.world, point, "Reset", {"type": "Soft"})
    reboot(call.world, point)


def _unlock(call: Call) -> None:
    point = call.row("charge-points", call.path["chargePointId"])
    command(call.world, point, "UnlockConnector", {"connectorId": 1}, "Unlocked")
    stop_at(call.world, point["id"], "UnlockCommand")


# Logs


def _logs(call: Call) -> Row:
    query = call.query
    point = call.row("charge-points", call.path["chargePointId"])
    by_cursor = query.get("paginationType") == "cursor"
    first, last = call.moment("fromDate"), call.moment("toDate")
    last = call.world.now if last is None else min(last, call.world.now)
    rows: list[Row] = [
        {"id": number, "_at": moment, "_line": line}
        for message in log_of(call.world, point)
        for moment, number, line in message.lines()
        if (first is None or moment >= first) and moment <= last
    ]
    rows.sort(key=lambda row: int(row["_at"]))
    # Entries of one second are counted through its milliseconds, so that a cursor can stand between them.
    seen = Counter[int]()
    for row in rows:
        row["_cursor"] = row["_at"] * 1000 + seen[row["_at"]]
        seen[row["_at"]] += 1
    rows.reverse()
    if not by_cursor:
        per_page = query.get("perPage") or 10
        if per_page > _MOST_BY_PAGE:
            msg = f"perPage must be at most {_MOST_BY_PAGE} unless paginationType is cursor"
            raise bad_request(msg)
        page = query.get("page") or 0
        begin = start_of(call)
        data = rows[begin : begin + per_page] if begin < _OFFSET_ROWS else []
        made = envelope([_shown(row) for row in data], page, per_page, len(rows))
        made["meta"]["paginationType"] = "offset"
        return made
    per_page = query.get("perPage") or _USUAL_BY_CURSOR
    after, before = (_cursor(query.get(name), name) for name in ("after", "before"))
    begin, end = 0, per_page
    if after is not None:
        begin = sum(row["_cursor"] >= after for row in rows)
        end = begin + per_page
    elif before is not None:
        end = sum(row["_cursor"] > before for row in rows)
        begin = max(0, end - per_page)
    data = rows[begin:end]
    return {
        "data": [_shown(row) for row in data],
        "meta": {
            "paginationType": "cursor",
            "itemCount": len(data),
            "perPage": per_page,
            "after": str(data[-1]["_cursor"]) if data and end < len(rows) else None,
            "before": str(data[0]["_cursor"]) if data and begin else None,
        },
    }


def _shown(row: Row) -> Row:
    line = row["_line"]
    text = line if isinstance(line, str) else json.dumps(line, separators=(",", ":"), ensure_ascii=False)
    return {"id": row["id"], "timestamp": utc_text(row["_at"]), "message": text}


def _cursor(text: str | None, name: str) -> int | None:
    if text is None:
        return None
    milliseconds = read_whole(text)
    if milliseconds is None:
        msg = f"{name} must be a cursor from meta"
        raise bad_request(msg)
    return milliseconds


HANDLERS: dict[str, Handler] = {
    "get-ocpp-config": _config,
    "create-ocpp-config": _configure,
    "set-charging-profile": _set_profile,
    "clear-charging-profile": _clear_profile,
    "reboot-charge-point": _reboot,
    "unlock-charge-point": _unlock,
    "get-charge-point-logs": _logs,
}

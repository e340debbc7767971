"""What is asked of charge points as machines, and what they log."""

from __future__ import annotations

from monta_async.simulator.call import Call
from monta_async.simulator.errors import bad_request, not_found
from monta_async.simulator.kinds import Handler
from monta_async.simulator.live import plan_again, reboot, stop_at
from monta_async.simulator.paging import envelope, start_of
from monta_async.simulator.power import read_profile
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.validation import read_whole
from monta_async.simulator.world import World

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


def _log(world: World, point: Row, message: str) -> None:
    point.setdefault("_log", []).append((world.now, message))


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
    point.setdefault("_config", {})[body["key"]] = body.get("value")
    _log(call.world, point, f"ChangeConfiguration {body['key']}")


def _set_profile(call: Call) -> Row:
    """Set profiles all together or not at all; one replaces that of its number, and that of its purpose and level."""
    world, body = call.world, call.body
    point = _by_identity(call)
    _log(world, point, "SetChargingProfile")
    latest = world.charges.latest_of(point["id"])
    charge = None if latest is None or latest.is_over(world.now) else latest.index
    made = [read_profile(each, body.get("connectorId"), charge, world.now) for each in body.get("profile") or ()]
    new = [each for each in made if each is not None]
    if point["_offlineSince"] is not None or not new or len(new) < len(made):
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
    _log(call.world, point, "ClearChargingProfile")
    names = {"number": "id", "connector": "connectorId", "purpose": "chargingProfilePurpose"}
    wanted = {field: body.get(name) for field, name in names.items()}
    had = point.get("_profiles", ())
    kept = [
        each
        for each in had
        if any(value is not None and getattr(each, name) != value for name, value in wanted.items())
    ]
    point["_profiles"] = kept
    plan_again(call.world, point["id"])
    return {"status": "Accepted" if len(kept) < len(had) else "Unknown"}


def _reboot(call: Call) -> None:
    point = call.row("charge-points", call.path["chargePointId"])
    _log(call.world, point, "Reset")
    reboot(call.world, point)


def _unlock(call: Call) -> None:
    point = call.row("charge-points", call.path["chargePointId"])
    _log(call.world, point, "UnlockConnector")
    stop_at(call.world, point["id"], "UnlockCommand")


# Logs


def _logs(call: Call) -> Row:
    query = call.query
    point = call.row("charge-points", call.path["chargePointId"])
    by_cursor = query.get("paginationType") == "cursor"
    first, last = call.moment("fromDate"), call.moment("toDate")
    entries = [
        entry
        for entry in _entries(call.world, point)
        if (first is None or entry[0] >= first) and (last is None or entry[0] <= last)
    ]
    rows: list[Row] = [
        {"id": f"{point['id']}-{moment}-{at}", "timestamp": utc_text(moment), "message": text, "_at": moment}
        for at, (moment, text) in enumerate(entries)
    ]
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
    if after is not None:
        rows = [row for row in rows if row["_at"] < after]
    elif before is not None:
        rows = [row for row in rows if row["_at"] > before]
    data = rows[:per_page]
    # A page never ends between two entries of one moment, or the cursor would skip the second.
    while len(data) < len(rows) and rows[len(data)]["_at"] == data[-1]["_at"]:
        data.append(rows[len(data)])
    more = len(rows) > len(data)
    return {
        "data": [_shown(row) for row in data],
        "meta": {
            "paginationType": "cursor",
            "itemCount": len(data),
            "perPage": per_page,
            "after": str(data[-1]["_at"] * 1000) if more else None,
            "before": str(data[0]["_at"] * 1000) if data and (after or before) is not None else None,
        },
    }


def _shown(row: Row) -> Row:
    return {key: row[key] for key in ("id", "timestamp", "message")}


def _cursor(text: str | None, name: str) -> float | None:
    if text is None:
        return None
    milliseconds = read_whole(text)
    if milliseconds is None:
        msg = f"{name} must be a cursor from meta"
        raise bad_request(msg)
    return milliseconds / 1000


def _entries(world: World, point: Row) -> list[tuple[int, str]]:
    """Return what a charge point and the API said to each other, oldest first: its charges and its commands."""
    entries = list(point.get("_log", ()))
    sizes = world.sizes
    position = point["id"] - sizes.first_charge_point
    seeded = range(position, world.charges.seeded, sizes.charge_points) if 0 <= position < sizes.charge_points else ()
    # The logs of the last hundred charges are kept, as are those of everything since.
    sessions = {index: world.charges.session(index) for index in list(seeded)[-100:]}
    sessions.update((index, each) for index, each in world.charges.kept.items() if each.charge_point == point["id"])
    for session in sessions.values():
        entries += [(moment, text) for moment, text in _said(session) if moment <= world.now]
    return sorted(entries)


def _said(session: Session) -> list[tuple[int, str]]:
    number = session.index + 1
    said = [(session.created, f"RemoteStartTransaction charge {number}")]
    for moment, text in (
        (session.started, f"StartTransaction charge {number}"),
        (session.stopped, f"StopTransaction charge {number}, reason {session.stop_reason}"),
        (session.released, "StatusNotification Available"),
        (session.failed, f"StatusNotification Faulted: {session.failure}"),
    ):
        said.append((moment, text))
    return said


HANDLERS: dict[str, Handler] = {
    "get-ocpp-config": _config,
    "create-ocpp-config": _configure,
    "set-charging-profile": _set_profile,
    "clear-charging-profile": _clear_profile,
    "reboot-charge-point": _reboot,
    "unlock-charge-point": _unlock,
    "get-charge-point-logs": _logs,
}

"""Reports of problems, and the reasons that they can have. Drivers report the faults that they find."""

from __future__ import annotations

from typing import Any

from monta_async.simulator.catalog import DRIVERS, OPERATOR_ID
from monta_async.simulator.document import Document, document
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.people import FIRST_USER
from monta_async.simulator.places import DAY
from monta_async.simulator.tables import Row
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_REASONS = (
    (1, "does-not-start", "The charge does not start", "charge-point", "high"),
    (2, "cable-stuck", "The cable is stuck", "charge-point", "high"),
    (3, "dirty", "The charge point is dirty", "charge-point", "low"),
    (4, "blocked", "Somebody parks in front of it", "charge-point", "medium"),
)
_REPORTS = 5


def _lay_reasons(world: World, _document: Document) -> None:
    for number, identifier, reason, kind, priority in _REASONS:
        world.tables["report/reasons"].lay(
            {"id": number, "identifier": identifier, "reason": reason, "type": kind, "priority": priority}
        )


def _lay_reports(world: World, document: Document) -> None:
    world.listeners.append(lambda name, row, _event: _mended(world, row) if name == "charge-points" else None)
    states = ("new", "action", "assigned-operator", "resolved", "new")
    for number in range(_REPORTS):
        draws = world.draws("report", number)
        point = world.sizes.first_charge_point + draws.below("charge point", world.sizes.charge_points)
        created = utc_text(world.now - draws.below("age", 20 * DAY))
        resolved = created if states[number] == "resolved" else None
        world.tables["reports"].lay(
            {
                **document.shape("Report", created),
                "id": 1801 + number,
                "reportedByUserId": 9001 + draws.below("user", len(DRIVERS)),
                "operatorId": OPERATOR_ID,
                "relationType": "charge-point",
                "relationId": point,
                "body": "Please have a look.",
                "state": states[number],
                "reason": world.tables["report/reasons"].rows[draws.between("reason", 1, len(_REASONS))],
                "source": "app",
                "createdAt": created,
                "updatedAt": created,
                "resolvedAt": resolved,
                "_teamId": world.charge_point(point)["teamId"],
            }
        )


def report_fault(world: World, point: Row, driver: int) -> None:
    """Have a driver report a charge point that is faulty; once it is mended, the report is resolved."""
    reports = world.tables["reports"]
    point["_report"] = reports.add(
        {
            **document().shape("Report", world.now_text),
            "reportedByUserId": FIRST_USER + driver,
            "operatorId": point["operator"]["id"],
            "relationType": "charge-point",
            "relationId": point["id"],
            "body": "It shows an error.",
            "state": "new",
            "reason": world.tables["report/reasons"].rows[_REASONS[0][0]],
            "source": "app",
            "createdAt": world.now_text,
            "updatedAt": world.now_text,
            "_teamId": point["teamId"],
        }
    )


def _mended(world: World, point: Row) -> None:
    if "_report" in point and point["_faultSince"] is None:
        resolved = {"state": "resolved", "resolvedAt": world.now_text}
        world.tables["reports"].update(point.pop("_report"), resolved)


def _about(_world: World, row: Row, value: Any) -> bool:
    return bool(row["relationId"] == value)


def _urgent(_world: World, row: Row, value: Any) -> bool:
    return bool(row["reason"] and row["reason"]["priority"] == value)


KINDS = (
    Kind("/report/reasons", "ReportReason", 1, lay=_lay_reasons),
    Kind("/reports", "Report", 1801, "report", _lay_reports, filters={"chargePointId": _about, "priority": _urgent}),
)
HANDLERS: dict[str, Handler] = {}

"""The audit log: who did what, and when. It holds what was written through this API since the world began."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from monta_async.simulator.access import Owner, default_operator, operator_of_owners, owners_of, reaches
from monta_async.simulator.call import Call
from monta_async.simulator.catalog import DRIVERS, OPERATOR_ID
from monta_async.simulator.credentials import Credential
from monta_async.simulator.errors import not_found
from monta_async.simulator.kinds import Handler
from monta_async.simulator.tables import Row, shown
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

_ACTIONS = {"created": "CREATE", "updated": "UPDATE", "deleted": "DELETE"}
_FIRST_USER = 9001
_USUAL_PAGE = 50


class AuditLog:
    """Keeps an event for every change that a call makes; what happens by itself is nobody's doing.

    Attributes:
        events: the oldest first.
        acting: the client id by which a call is made; empty while none is.
    """

    def __init__(self, world: World, credentials: Sequence[Credential]) -> None:
        """Begin with who made the first teams; each pair of credentials acts for a user of its own."""
        self._world = world
        self._credentials = {each.client_id: each for each in credentials}
        self._users = {each: _FIRST_USER + at % len(DRIVERS) for at, each in enumerate(self._credentials)}
        self.events: list[Row] = []
        self.acting = ""
        world.listeners.append(self._heard)
        for team in list(world.tables["teams"])[:3]:
            self._note("teams", team, "CREATE", team["createdAt"])

    def _heard(self, name: str, row: Row, event: str) -> None:
        if self.acting and "id" in row and event in _ACTIONS:
            self._note(name, row, _ACTIONS[event], self._world.now_text)

    def _note(self, name: str, row: Row, action: str, at: str) -> None:
        team = row["id"] if name == "teams" else row.get("_teamId", row.get("teamId"))
        credential = self._credentials.get(self.acting)
        operator = OPERATOR_ID if credential is None else default_operator(self._world, credential)
        owners = owners_of(self._world, name, row) or (Owner(operator),)
        user = self._users.get(self.acting, _FIRST_USER)
        self.events.append(
            {
                "id": f"event-{len(self.events) + 1:08d}",
                "timestamp": at,
                "operatorId": operator_of_owners(owners),
                "user": {"id": user},
                "teamId": team,
                "action": action,
                "entityId": str(row["id"]),
                "entityType": "".join(part.capitalize() for part in name.replace("/", "-").split("-")).removesuffix(
                    "s"
                ),
                "metadata": {},
                "_userId": user,
                "_owners": owners,
            }
        )


def _search(call: Call) -> Row:
    query = call.query
    events: list[Row] = [each for each in reversed(call.world.audit.events) if _reaches(call, each)]
    fields = {
        "operatorId": "operatorId",
        "userId": "_userId",
        "teamId": "teamId",
        "entityType": "entityType",
        "entityId": "entityId",
        "action": "action",
    }
    for name, field in fields.items():
        if name in query:
            events = [each for each in events if each[field] == query[name]]
    if (text := query.get("search")) is not None:
        names = ("action", "entityType", "entityId")
        events = [each for each in events if any(text.casefold() in each[name].casefold() for name in names)]
    if (first := call.moment("fromDate")) is not None:
        events = [each for each in events if each["timestamp"] > utc_text(first)]
    if (last := call.moment("toDate")) is not None:
        events = [each for each in events if each["timestamp"] < utc_text(last)]
    ids = [each["id"] for each in events]
    per_page = query.get("perPage") or _USUAL_PAGE
    begin = 0
    if query.get("after") in ids:
        begin = ids.index(query["after"]) + 1
    elif "after" not in query and query.get("before") in ids:
        begin = max(0, ids.index(query["before"]) - per_page)
    data = events[begin : begin + per_page]
    return {
        "data": [shown(each) for each in data],
        "meta": {
            "itemCount": len(data),
            "perPage": per_page,
            "after": ids[begin + len(data) - 1] if data and begin + len(data) < len(ids) else None,
            "before": ids[begin] if data and begin else None,
        },
    }


def _reaches(call: Call, event: Row) -> bool:
    return reaches(call.world, call.credential, event["_owners"])


def _get(call: Call) -> Any:
    for each in call.world.audit.events:
        if each["id"] == call.path["eventId"] and _reaches(call, each):
            return shown(each)
    msg = f"there is no event with the id {call.path['eventId']}"
    raise not_found(msg)


HANDLERS: dict[str, Handler] = {"search-audit-log": _search, "get-audit-log": _get}

"""AuditEvent."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AuditEvent(_Model):
    """One thing that one user did in the system."""

    id: str
    """Identifies the event; also the cursor for the next or previous page."""
    timestamp: _datetime.datetime
    """When the user did it, in UTC."""
    operator_id: int
    """The operator in which it happened."""
    user: _dict[str, _Any]
    """Who did it, as the user was then. Free-form JSON."""
    team_id: int | None = None
    """The team in which it happened; null if in none."""
    action: str
    """What the user did, as a verb such as `CREATE`, `UPDATE` or `DELETE`. An open list."""
    entity_id: str
    """Id of the thing it was done to, as text."""
    entity_type: str
    """Kind of the thing it was done to, such as `Operator`, `Team`, `OperatorUser` or `TeamMember`. An
    open list."""
    metadata: _dict[str, _Any]
    """More about the action and its circumstances. Free-form JSON."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AuditEvent:
        """Read the JSON object, under the API's names."""
        return decode_audit_event(_dict(data))

    _fields = (
        ("id", "id", None),
        ("timestamp", "timestamp", _to_instant),
        ("operatorId", "operator_id", None),
        ("user", "user", None),
        ("teamId", "team_id", None),
        ("action", "action", None),
        ("entityId", "entity_id", None),
        ("entityType", "entity_type", None),
        ("metadata", "metadata", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "timestamp": _MISSING,
    "operatorId": _MISSING,
    "user": _MISSING,
    "teamId": None,
    "action": _MISSING,
    "entityId": _MISSING,
    "entityType": _MISSING,
    "metadata": _MISSING,
}


def decode_audit_event(d: _Any) -> AuditEvent:
    """Read the JSON object of a `AuditEvent`."""
    if len(d) != 9:
        return _odd(d, AuditEvent, _blank, decode_audit_event)
    o = _new(AuditEvent)
    try:
        v = d["id"]
        o.id = v if v.__class__ is str else _text(v, d, "id", "AuditEvent", True)
        v = d["timestamp"]
        try:
            o.timestamp = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "timestamp", "AuditEvent", True)
        except (TypeError, ValueError):
            o.timestamp = _instant(v, d, "timestamp", "AuditEvent", True)
        v = d["operatorId"]
        o.operator_id = v if v.__class__ is int else _integer(v, d, "operatorId", "AuditEvent", True)
        v = d["user"]
        o.user = v if v.__class__ is dict else _mapping(v, d, "user", "AuditEvent", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else None if v is None else _integer(v, d, "teamId", "AuditEvent")
        v = d["action"]
        o.action = v if v.__class__ is str else _text(v, d, "action", "AuditEvent", True)
        v = d["entityId"]
        o.entity_id = v if v.__class__ is str else _text(v, d, "entityId", "AuditEvent", True)
        v = d["entityType"]
        o.entity_type = v if v.__class__ is str else _text(v, d, "entityType", "AuditEvent", True)
        v = d["metadata"]
        o.metadata = v if v.__class__ is dict else _mapping(v, d, "metadata", "AuditEvent", True)
    except KeyError:
        return _odd(d, AuditEvent, _blank, decode_audit_event)
    o._rest = _COMPLETE
    return o

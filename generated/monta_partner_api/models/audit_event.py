"""AuditEvent."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AuditEvent(_Model):
    """AuditEvent."""

    id: str
    timestamp: _datetime.datetime
    operator_id: int
    user: _dict[str, _Any]
    team_id: int | None = None
    action: str
    entity_id: str
    entity_type: str
    metadata: _dict[str, _Any]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "timestamp",
        "operatorId",
        "user",
        "teamId",
        "action",
        "entityId",
        "entityType",
        "metadata",
    )
)


def decode_audit_event(d: _Any) -> AuditEvent:
    """Read the JSON object of a `AuditEvent`."""
    o = _new(AuditEvent)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is str else _text(d, "id", "AuditEvent", needed=True)
    o.timestamp = _instant(d, "timestamp", "AuditEvent", needed=True)
    v = get("operatorId")
    o.operator_id = v if v.__class__ is int else _integer(d, "operatorId", "AuditEvent", needed=True)
    v = get("user")
    o.user = v if v.__class__ is dict else _mapping(d, "user", "AuditEvent", needed=True)
    v = get("teamId")
    o.team_id = None if v is None else v if v.__class__ is int else _integer(d, "teamId", "AuditEvent")
    v = get("action")
    o.action = v if v.__class__ is str else _text(d, "action", "AuditEvent", needed=True)
    v = get("entityId")
    o.entity_id = v if v.__class__ is str else _text(d, "entityId", "AuditEvent", needed=True)
    v = get("entityType")
    o.entity_type = v if v.__class__ is str else _text(d, "entityType", "AuditEvent", needed=True)
    v = get("metadata")
    o.metadata = v if v.__class__ is dict else _mapping(d, "metadata", "AuditEvent", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "AuditEvent")
    return o


# Below the class, so that models may hold each other.

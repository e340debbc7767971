"""Report."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Report(_Model):
    """A problem that somebody has reported, and what has become of it. Its priority stands in `reason`.
    What does not apply is null."""

    id: int
    """Identifies the report."""
    reported_by_user_id: int | None = None
    """The user who reported it."""
    operator_id: int
    """The operator that it concerns."""
    relation_type: str
    """What kind of thing it is about. The words are not documented; the list operation speaks of charge
    points."""
    relation_id: int
    """The id of that thing."""
    body: str | None = None
    """What the reporter wrote."""
    state: str
    """Where it is in its life, mostly one of the states that the list can filter by."""
    reason: _models.ReportReason | None = None
    """Why it was reported, chosen from a list, with a priority."""
    source: str | None = None
    """From where it was reported; the words are not documented."""
    image_urls: _list[str]
    """Pictures of the problem; may be empty."""
    assigned_to_operator_id: int | None = None
    """The operator that it is assigned to; null if to none."""
    assigned_to_user_id: int | None = None
    """The user that it is assigned to; null if to none."""
    resolved_by_user_id: int | None = None
    """The user who resolved it; null until then."""
    operator_note: str | None = None
    """A note by the operator."""
    admin_note: str | None = None
    """A note by an admin."""
    user_note: str | None = None
    """A note by the user."""
    resolved_at: _datetime.datetime | None = None
    """When it was resolved; null until then."""
    escalated_at: _datetime.datetime | None = None
    """When it was escalated; null if it was not."""
    assigned_at: _datetime.datetime | None = None
    """When it was assigned; null if it was not."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Report:
        """Read the JSON object, under the API's names."""
        return decode_report(_dict(data))

    _fields = (
        ("id", "id", None),
        ("reportedByUserId", "reported_by_user_id", None),
        ("operatorId", "operator_id", None),
        ("relationType", "relation_type", None),
        ("relationId", "relation_id", None),
        ("body", "body", None),
        ("state", "state", None),
        ("reason", "reason", _to_dict),
        ("source", "source", None),
        ("imageUrls", "image_urls", None),
        ("assignedToOperatorId", "assigned_to_operator_id", None),
        ("assignedToUserId", "assigned_to_user_id", None),
        ("resolvedByUserId", "resolved_by_user_id", None),
        ("operatorNote", "operator_note", None),
        ("adminNote", "admin_note", None),
        ("userNote", "user_note", None),
        ("resolvedAt", "resolved_at", _to_instant),
        ("escalatedAt", "escalated_at", _to_instant),
        ("assignedAt", "assigned_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "reportedByUserId": None,
    "operatorId": _MISSING,
    "relationType": _MISSING,
    "relationId": _MISSING,
    "body": None,
    "state": _MISSING,
    "reason": None,
    "source": None,
    "imageUrls": _MISSING,
    "assignedToOperatorId": None,
    "assignedToUserId": None,
    "resolvedByUserId": None,
    "operatorNote": None,
    "adminNote": None,
    "userNote": None,
    "resolvedAt": None,
    "escalatedAt": None,
    "assignedAt": None,
    "createdAt": _MISSING,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_report(d: _Any) -> Report:
    """Read the JSON object of a `Report`."""
    if len(d) != 22:
        return _odd(d, Report, _blank, decode_report)
    o = _new(Report)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Report", True)
        v = d["reportedByUserId"]
        o.reported_by_user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "reportedByUserId", "Report")
        )
        v = d["operatorId"]
        o.operator_id = v if v.__class__ is int else _integer(v, d, "operatorId", "Report", True)
        v = d["relationType"]
        o.relation_type = v if v.__class__ is str else _text(v, d, "relationType", "Report", True)
        v = d["relationId"]
        o.relation_id = v if v.__class__ is int else _integer(v, d, "relationId", "Report", True)
        v = d["body"]
        o.body = v if v.__class__ is str else None if v is None else _text(v, d, "body", "Report")
        v = d["state"]
        o.state = v if v.__class__ is str else _text(v, d, "state", "Report", True)
        v = d["reason"]
        o.reason = (
            None
            if v is None
            else _models.decode_report_reason(v)
            if v.__class__ is dict
            else _record(v, d, "reason", "Report")
        )
        v = d["source"]
        o.source = v if v.__class__ is str else None if v is None else _text(v, d, "source", "Report")
        v = d["imageUrls"]
        o.image_urls = (
            [x if x.__class__ is str else _item_scalar(x, d, "imageUrls", "Report") for x in v]
            if v.__class__ is list
            else _array(v, d, "imageUrls", "Report", True)
        )
        v = d["assignedToOperatorId"]
        o.assigned_to_operator_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "assignedToOperatorId", "Report")
        )
        v = d["assignedToUserId"]
        o.assigned_to_user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "assignedToUserId", "Report")
        )
        v = d["resolvedByUserId"]
        o.resolved_by_user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "resolvedByUserId", "Report")
        )
        v = d["operatorNote"]
        o.operator_note = (
            v if v.__class__ is str else None if v is None else _text(v, d, "operatorNote", "Report")
        )
        v = d["adminNote"]
        o.admin_note = v if v.__class__ is str else None if v is None else _text(v, d, "adminNote", "Report")
        v = d["userNote"]
        o.user_note = v if v.__class__ is str else None if v is None else _text(v, d, "userNote", "Report")
        v = d["resolvedAt"]
        try:
            o.resolved_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "resolvedAt", "Report")
            )
        except (TypeError, ValueError):
            o.resolved_at = _instant(v, d, "resolvedAt", "Report")
        v = d["escalatedAt"]
        try:
            o.escalated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "escalatedAt", "Report")
            )
        except (TypeError, ValueError):
            o.escalated_at = _instant(v, d, "escalatedAt", "Report")
        v = d["assignedAt"]
        try:
            o.assigned_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "assignedAt", "Report")
            )
        except (TypeError, ValueError):
            o.assigned_at = _instant(v, d, "assignedAt", "Report")
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Report", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Report", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "Report")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Report")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "Report")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "Report")
    except KeyError:
        return _odd(d, Report, _blank, decode_report)
    o._rest = _COMPLETE
    return o

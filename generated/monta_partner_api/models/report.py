"""Report."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Report(_Model):
    """Report."""

    id: int
    reported_by_user_id: int | None = None
    operator_id: int
    relation_type: str
    relation_id: int
    body: str | None = None
    state: str
    reason: _models.ReportReason | None = None
    source: str | None = None
    image_urls: _list[str]
    assigned_to_operator_id: int | None = None
    assigned_to_user_id: int | None = None
    resolved_by_user_id: int | None = None
    operator_note: str | None = None
    admin_note: str | None = None
    user_note: str | None = None
    resolved_at: _datetime.datetime | None = None
    escalated_at: _datetime.datetime | None = None
    assigned_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "reportedByUserId",
        "operatorId",
        "relationType",
        "relationId",
        "body",
        "state",
        "reason",
        "source",
        "imageUrls",
        "assignedToOperatorId",
        "assignedToUserId",
        "resolvedByUserId",
        "operatorNote",
        "adminNote",
        "userNote",
        "resolvedAt",
        "escalatedAt",
        "assignedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_report(d: _Any) -> Report:
    """Read the JSON object of a `Report`."""
    o = _new(Report)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Report", needed=True)
    v = get("reportedByUserId")
    o.reported_by_user_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "reportedByUserId", "Report")
    )
    v = get("operatorId")
    o.operator_id = v if v.__class__ is int else _integer(d, "operatorId", "Report", needed=True)
    v = get("relationType")
    o.relation_type = v if v.__class__ is str else _text(d, "relationType", "Report", needed=True)
    v = get("relationId")
    o.relation_id = v if v.__class__ is int else _integer(d, "relationId", "Report", needed=True)
    v = get("body")
    o.body = None if v is None else v if v.__class__ is str else _text(d, "body", "Report")
    v = get("state")
    o.state = v if v.__class__ is str else _text(d, "state", "Report", needed=True)
    v = get("reason")
    o.reason = (
        None
        if v is None
        else decode_report_reason(v)
        if v.__class__ is dict
        else _record(d, "reason", "Report")
    )
    v = get("source")
    o.source = None if v is None else v if v.__class__ is str else _text(d, "source", "Report")
    v = get("imageUrls")
    o.image_urls = (
        [x if x.__class__ is str else _item_scalar(x, d, "imageUrls", "Report") for x in v]
        if v.__class__ is list
        else _array(d, "imageUrls", "Report", needed=True)
    )
    v = get("assignedToOperatorId")
    o.assigned_to_operator_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "assignedToOperatorId", "Report")
    )
    v = get("assignedToUserId")
    o.assigned_to_user_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "assignedToUserId", "Report")
    )
    v = get("resolvedByUserId")
    o.resolved_by_user_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "resolvedByUserId", "Report")
    )
    v = get("operatorNote")
    o.operator_note = None if v is None else v if v.__class__ is str else _text(d, "operatorNote", "Report")
    v = get("adminNote")
    o.admin_note = None if v is None else v if v.__class__ is str else _text(d, "adminNote", "Report")
    v = get("userNote")
    o.user_note = None if v is None else v if v.__class__ is str else _text(d, "userNote", "Report")
    v = get("resolvedAt")
    o.resolved_at = None if v is None else _instant(d, "resolvedAt", "Report")
    v = get("escalatedAt")
    o.escalated_at = None if v is None else _instant(d, "escalatedAt", "Report")
    v = get("assignedAt")
    o.assigned_at = None if v is None else _instant(d, "assignedAt", "Report")
    o.created_at = _instant(d, "createdAt", "Report", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "Report")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "Report")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Report")
    return o


# Below the class, so that models may hold each other.
from .report_reason import decode_report_reason

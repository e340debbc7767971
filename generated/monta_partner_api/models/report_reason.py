"""ReportReason."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ReportReason(_Model):
    """A reason that people can choose when they report a problem with a charge point."""

    id: int
    """Identifies the reason."""
    identifier: str
    """Name of the reason for programs."""
    reason: str
    """The reason in words."""
    type: str
    """Kind of report that the reason is for. An open list."""
    priority: str
    """How urgent a report with this reason is: reports have `low`, `medium` and `high`."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ReportReason:
        """Read the JSON object, under the API's names."""
        return decode_report_reason(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("reason", "reason", None),
        ("type", "type", None),
        ("priority", "priority", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "reason": _MISSING,
    "type": _MISSING,
    "priority": _MISSING,
}


def decode_report_reason(d: _Any) -> ReportReason:
    """Read the JSON object of a `ReportReason`."""
    if len(d) != 5:
        return _odd(d, ReportReason, _blank, decode_report_reason)
    o = _new(ReportReason)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ReportReason", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "ReportReason", True)
        v = d["reason"]
        o.reason = v if v.__class__ is str else _text(v, d, "reason", "ReportReason", True)
        v = d["type"]
        o.type = v if v.__class__ is str else _text(v, d, "type", "ReportReason", True)
        v = d["priority"]
        o.priority = v if v.__class__ is str else _text(v, d, "priority", "ReportReason", True)
    except KeyError:
        return _odd(d, ReportReason, _blank, decode_report_reason)
    o._rest = _COMPLETE
    return o

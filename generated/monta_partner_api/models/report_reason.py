"""ReportReason."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ReportReason(_Model):
    """ReportReason."""

    id: int
    identifier: str
    reason: str
    type: str
    priority: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "identifier",
        "reason",
        "type",
        "priority",
    )
)


def decode_report_reason(d: _Any) -> ReportReason:
    """Read the JSON object of a `ReportReason`."""
    o = _new(ReportReason)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ReportReason", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "ReportReason", needed=True)
    v = get("reason")
    o.reason = v if v.__class__ is str else _text(d, "reason", "ReportReason", needed=True)
    v = get("type")
    o.type = v if v.__class__ is str else _text(d, "type", "ReportReason", needed=True)
    v = get("priority")
    o.priority = v if v.__class__ is str else _text(d, "priority", "ReportReason", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ReportReason")
    return o


# Below the class, so that models may hold each other.

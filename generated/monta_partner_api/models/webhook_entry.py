"""WebhookEntry."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .webhook_entry_status import WebhookEntryStatus, members as _webhook_entry_status
from .webhook_event_type import WebhookEventType, members as _webhook_event_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WebhookEntry(_Model):
    """One event and how its delivery went. Kept for 24 hours."""

    id: int
    """Identifies the entry. Deliveries do not carry it."""
    consumer_id: int
    """The credentials whose webhook it is for."""
    operator_id: int
    """The operator that it belongs to."""
    event_type: _models.WebhookEventType
    """The subscription that it was sent for; what happened stands in `payload`."""
    payload: _models.WebhookEntryPayload
    """The event as it is sent."""
    status: _models.WebhookEntryStatus
    """How far its delivery is."""
    error: _models.WebhookEntryError | None = None
    """Why the delivery failed; null, or an empty text, if it did not."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> WebhookEntry:
        """Read the JSON object, under the API's names."""
        return decode_webhook_entry(_dict(data))

    _fields = (
        ("id", "id", None),
        ("consumerId", "consumer_id", None),
        ("operatorId", "operator_id", None),
        ("eventType", "event_type", _to_value),
        ("payload", "payload", _to_dict),
        ("status", "status", _to_value),
        ("error", "error", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "consumerId": _MISSING,
    "operatorId": _MISSING,
    "eventType": _MISSING,
    "payload": _MISSING,
    "status": _MISSING,
    "error": None,
    "createdAt": _MISSING,
    "updatedAt": None,
}


def decode_webhook_entry(d: _Any) -> WebhookEntry:
    """Read the JSON object of a `WebhookEntry`."""
    if len(d) != 9:
        return _odd(d, WebhookEntry, _blank, decode_webhook_entry)
    o = _new(WebhookEntry)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "WebhookEntry", True)
        v = d["consumerId"]
        o.consumer_id = v if v.__class__ is int else _integer(v, d, "consumerId", "WebhookEntry", True)
        v = d["operatorId"]
        o.operator_id = v if v.__class__ is int else _integer(v, d, "operatorId", "WebhookEntry", True)
        v = d["eventType"]
        o.event_type = (
            _webhook_event_type[v]
            if v.__class__ is str and v in _webhook_event_type
            else _word(v, d, "eventType", "WebhookEntry", WebhookEventType, True)
        )
        v = d["payload"]
        o.payload = (
            _models.decode_webhook_entry_payload(v)
            if v.__class__ is dict
            else _record(v, d, "payload", "WebhookEntry", True)
        )
        v = d["status"]
        o.status = (
            _webhook_entry_status[v]
            if v.__class__ is str and v in _webhook_entry_status
            else _word(v, d, "status", "WebhookEntry", WebhookEntryStatus, True)
        )
        v = d["error"]
        o.error = (
            None
            if v is None
            else _models.decode_webhook_entry_error(v)
            if v.__class__ is dict
            else _record(v, d, "error", "WebhookEntry")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "WebhookEntry", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "WebhookEntry", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "WebhookEntry")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "WebhookEntry")
    except KeyError:
        return _odd(d, WebhookEntry, _blank, decode_webhook_entry)
    o._rest = _COMPLETE
    return o

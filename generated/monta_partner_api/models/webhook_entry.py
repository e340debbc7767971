"""WebhookEntry."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WebhookEntry(_Model):
    """WebhookEntry."""

    id: int
    consumer_id: int
    operator_id: int
    event_type: _models.WebhookEventType
    payload: _models.WebhookEntryPayload
    status: _models.WebhookEntryStatus
    error: _models.WebhookEntryError | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "consumerId",
        "operatorId",
        "eventType",
        "payload",
        "status",
        "error",
        "createdAt",
        "updatedAt",
    )
)


def decode_webhook_entry(d: _Any) -> WebhookEntry:
    """Read the JSON object of a `WebhookEntry`."""
    o = _new(WebhookEntry)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "WebhookEntry", needed=True)
    v = get("consumerId")
    o.consumer_id = v if v.__class__ is int else _integer(d, "consumerId", "WebhookEntry", needed=True)
    v = get("operatorId")
    o.operator_id = v if v.__class__ is int else _integer(d, "operatorId", "WebhookEntry", needed=True)
    v = get("eventType")
    o.event_type = (
        _webhook_event_type[v]
        if v.__class__ is str and v in _webhook_event_type
        else _word(d, "eventType", "WebhookEntry", WebhookEventType, needed=True)
    )
    v = get("payload")
    o.payload = (
        decode_webhook_entry_payload(v)
        if v.__class__ is dict
        else _record(d, "payload", "WebhookEntry", needed=True)
    )
    v = get("status")
    o.status = (
        _webhook_entry_status[v]
        if v.__class__ is str and v in _webhook_entry_status
        else _word(d, "status", "WebhookEntry", WebhookEntryStatus, needed=True)
    )
    v = get("error")
    o.error = (
        None
        if v is None
        else decode_webhook_entry_error(v)
        if v.__class__ is dict
        else _record(d, "error", "WebhookEntry")
    )
    o.created_at = _instant(d, "createdAt", "WebhookEntry", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "WebhookEntry")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "WebhookEntry")
    return o


# Below the class, so that models may hold each other.
from .webhook_entry_error import decode_webhook_entry_error
from .webhook_entry_payload import decode_webhook_entry_payload
from .webhook_entry_status import WebhookEntryStatus, members as _webhook_entry_status
from .webhook_event_type import WebhookEventType, members as _webhook_event_type

"""WebhookEntryPayload."""

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
    mapping as _mapping,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .entity_event_type import EntityEventType, members as _entity_event_type
from .webhook_entity_type import WebhookEntityType, members as _webhook_entity_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WebhookEntryPayload(_Model):
    """One event as it is sent. It has no id of its own: tell repeats by entity type, entity id, event type
    and time, and sort by `eventTime`."""

    entity_type: _models.WebhookEntityType
    """What it is about."""
    entity_id: str | None = None
    """Id of what it is about, as text; null where there is none."""
    event_type: _models.EntityEventType
    """What happened to it."""
    event_time: _datetime.datetime | None = None
    """When the event arose, UTC, with milliseconds."""
    payload: _dict[str, _Any] | None = None
    """The whole thing, as its own operation would return it; may be null, as after a deletion."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> WebhookEntryPayload:
        """Read the JSON object, under the API's names."""
        return decode_webhook_entry_payload(_dict(data))

    _fields = (
        ("entityType", "entity_type", _to_value),
        ("entityId", "entity_id", None),
        ("eventType", "event_type", _to_value),
        ("eventTime", "event_time", _to_instant),
        ("payload", "payload", None),
    )


_new = object.__new__
_blank = {
    "entityType": _MISSING,
    "entityId": None,
    "eventType": _MISSING,
    "eventTime": None,
    "payload": None,
}


def decode_webhook_entry_payload(d: _Any) -> WebhookEntryPayload:
    """Read the JSON object of a `WebhookEntryPayload`."""
    if len(d) != 5:
        return _odd(d, WebhookEntryPayload, _blank, decode_webhook_entry_payload)
    o = _new(WebhookEntryPayload)
    try:
        v = d["entityType"]
        o.entity_type = (
            _webhook_entity_type[v]
            if v.__class__ is str and v in _webhook_entity_type
            else _word(v, d, "entityType", "WebhookEntryPayload", WebhookEntityType, True)
        )
        v = d["entityId"]
        o.entity_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "entityId", "WebhookEntryPayload")
        )
        v = d["eventType"]
        o.event_type = (
            _entity_event_type[v]
            if v.__class__ is str and v in _entity_event_type
            else _word(v, d, "eventType", "WebhookEntryPayload", EntityEventType, True)
        )
        v = d["eventTime"]
        try:
            o.event_time = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "eventTime", "WebhookEntryPayload")
            )
        except (TypeError, ValueError):
            o.event_time = _instant(v, d, "eventTime", "WebhookEntryPayload")
        v = d["payload"]
        o.payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "payload", "WebhookEntryPayload")
        )
    except KeyError:
        return _odd(d, WebhookEntryPayload, _blank, decode_webhook_entry_payload)
    o._rest = _COMPLETE
    return o

"""WebhookEntryPayload."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    mapping as _mapping,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WebhookEntryPayload(_Model):
    """WebhookEntryPayload."""

    entity_type: _models.WebhookEntityType
    entity_id: str | None = None
    event_type: _models.EntityEventType
    event_time: _datetime.datetime | None = None
    payload: _dict[str, _Any] | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "entityType",
        "entityId",
        "eventType",
        "eventTime",
        "payload",
    )
)


def decode_webhook_entry_payload(d: _Any) -> WebhookEntryPayload:
    """Read the JSON object of a `WebhookEntryPayload`."""
    o = _new(WebhookEntryPayload)
    get = d.get
    v = get("entityType")
    o.entity_type = (
        _webhook_entity_type[v]
        if v.__class__ is str and v in _webhook_entity_type
        else _word(d, "entityType", "WebhookEntryPayload", WebhookEntityType, needed=True)
    )
    v = get("entityId")
    o.entity_id = (
        None if v is None else v if v.__class__ is str else _text(d, "entityId", "WebhookEntryPayload")
    )
    v = get("eventType")
    o.event_type = (
        _entity_event_type[v]
        if v.__class__ is str and v in _entity_event_type
        else _word(d, "eventType", "WebhookEntryPayload", EntityEventType, needed=True)
    )
    v = get("eventTime")
    o.event_time = None if v is None else _instant(d, "eventTime", "WebhookEntryPayload")
    v = get("payload")
    o.payload = (
        None if v is None else v if v.__class__ is dict else _mapping(d, "payload", "WebhookEntryPayload")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "WebhookEntryPayload")
    return o


# Below the class, so that models may hold each other.
from .entity_event_type import EntityEventType, members as _entity_event_type
from .webhook_entity_type import WebhookEntityType, members as _webhook_entity_type

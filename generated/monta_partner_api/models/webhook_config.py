"""WebhookConfig."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    item_scalar as _item_scalar,
    item_word as _item_word,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WebhookConfig(_Model):
    """WebhookConfig."""

    webhook_url: str
    webhook_secret: str
    event_types: _list[_models.WebhookEventType]
    custom_headers: _models.CustomHeaders | None | Unset = UNSET
    team_ids: _list[int] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> WebhookConfig:
        """Read the JSON object, under the API's names."""
        return decode_webhook_config(_dict(data))

    _fields = (
        ("webhookUrl", "webhook_url", None),
        ("webhookSecret", "webhook_secret", None),
        ("eventTypes", "event_types", _to_list(_to_value)),
        ("customHeaders", "custom_headers", _to_dict),
        ("teamIds", "team_ids", None),
    )
    _secrets = frozenset(("webhook_secret",))


_new = object.__new__
_known = frozenset(
    (
        "webhookUrl",
        "webhookSecret",
        "eventTypes",
        "customHeaders",
        "teamIds",
    )
)


def decode_webhook_config(d: _Any) -> WebhookConfig:
    """Read the JSON object of a `WebhookConfig`."""
    o = _new(WebhookConfig)
    get = d.get
    v = get("webhookUrl")
    o.webhook_url = v if v.__class__ is str else _text(d, "webhookUrl", "WebhookConfig", needed=True)
    v = get("webhookSecret")
    o.webhook_secret = v if v.__class__ is str else _text(d, "webhookSecret", "WebhookConfig", needed=True)
    v = get("eventTypes")
    o.event_types = (
        [_item_word(x, d, "eventTypes", "WebhookConfig", WebhookEventType) for x in v]
        if v.__class__ is list
        else _array(d, "eventTypes", "WebhookConfig", needed=True)
    )
    v = get("customHeaders")
    o.custom_headers = (
        _absent(d, "customHeaders")
        if v is None
        else decode_custom_headers(v)
        if v.__class__ is dict
        else _record(d, "customHeaders", "WebhookConfig")
    )
    v = get("teamIds")
    o.team_ids = (
        _absent(d, "teamIds")
        if v is None
        else [x if x.__class__ is int else _item_scalar(x, d, "teamIds", "WebhookConfig") for x in v]
        if v.__class__ is list
        else _array(d, "teamIds", "WebhookConfig")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "WebhookConfig")[1]
    return o


# Below the class, so that models may hold each other.
from .custom_headers import decode_custom_headers
from .webhook_event_type import WebhookEventType

"""WebhookConfig."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    item_scalar as _item_scalar,
    item_word as _item_word,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .webhook_event_type import WebhookEventType


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WebhookConfig(_Model):
    """Where Monta sends events and how they are signed. Each delivery is a POST of a batch: `entries`,
    `pending` (a number) and `timestamp` (epoch milliseconds). Its header `X-Monta-Signature` is `sha1=`
    and the lower-case hex HMAC-SHA1 of the body as received, with the secret as key. Events of
    sub-operators that the credentials reach are sent too."""

    webhook_url: str
    """Where events are posted: HTTPS only, at most 191 characters, no address of Monta."""
    webhook_secret: str
    """Key of the signature, 16 to 191 characters. Also sent in answers: keep it out of logs."""
    event_types: _list[_models.WebhookEventType]
    """Which events to send, at most 512."""
    custom_headers: _models.CustomHeaders | None | Unset = UNSET
    """Headers of your own for each delivery: at most 5, each name beginning with `X-` in either case."""
    team_ids: _list[int] | None | Unset = UNSET
    """The teams whose charge points send events; null is all that the credentials reach."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "customHeaders": "custom_headers",
        "teamIds": "team_ids",
    }
    _rules = {
        "webhook_url": {"longest": 191, "pattern": "https://(?!(.*monta\\.com?)).*"},
        "webhook_secret": {"shortest": 16, "longest": 191},
        "event_types": {"most": 512},
        "team_ids": {"most": 100},
    }
    _secrets = frozenset(("webhook_secret",))


_new = object.__new__
_blank = {
    "webhookUrl": _MISSING,
    "webhookSecret": _MISSING,
    "eventTypes": _MISSING,
    "customHeaders": None,
    "teamIds": None,
}


def decode_webhook_config(d: _Any) -> WebhookConfig:
    """Read the JSON object of a `WebhookConfig`."""
    if len(d) != 5:
        return _odd(d, WebhookConfig, _blank, decode_webhook_config)
    o = _new(WebhookConfig)
    try:
        v = d["webhookUrl"]
        o.webhook_url = v if v.__class__ is str else _text(v, d, "webhookUrl", "WebhookConfig", True)
        v = d["webhookSecret"]
        o.webhook_secret = v if v.__class__ is str else _text(v, d, "webhookSecret", "WebhookConfig", True)
        v = d["eventTypes"]
        o.event_types = (
            [_item_word(x, d, "eventTypes", "WebhookConfig", WebhookEventType) for x in v]
            if v.__class__ is list
            else _array(v, d, "eventTypes", "WebhookConfig", True)
        )
        v = d["customHeaders"]
        o.custom_headers = (
            None
            if v is None
            else _models.decode_custom_headers(v)
            if v.__class__ is dict
            else _record(v, d, "customHeaders", "WebhookConfig")
        )
        v = d["teamIds"]
        o.team_ids = (
            None
            if v is None
            else [x if x.__class__ is int else _item_scalar(x, d, "teamIds", "WebhookConfig") for x in v]
            if v.__class__ is list
            else _array(v, d, "teamIds", "WebhookConfig")
        )
    except KeyError:
        return _odd(d, WebhookConfig, _blank, decode_webhook_config)
    o._rest = _COMPLETE
    return o

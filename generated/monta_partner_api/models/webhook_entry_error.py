"""WebhookEntryError."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
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
class WebhookEntryError(_Model):
    """How the receiver answered a delivery that failed."""

    error_code: str | None = None
    """Text, often an HTTP status with its name."""
    error_message: str | None = None
    """What the receiver said; may be a whole HTML page."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> WebhookEntryError:
        """Read the JSON object, under the API's names."""
        return decode_webhook_entry_error(_dict(data))

    _fields = (
        ("errorCode", "error_code", None),
        ("errorMessage", "error_message", None),
    )


_new = object.__new__
_blank = {
    "errorCode": None,
    "errorMessage": None,
}


def decode_webhook_entry_error(d: _Any) -> WebhookEntryError:
    """Read the JSON object of a `WebhookEntryError`."""
    if len(d) != 2:
        return _odd(d, WebhookEntryError, _blank, decode_webhook_entry_error)
    o = _new(WebhookEntryError)
    try:
        v = d["errorCode"]
        o.error_code = (
            v if v.__class__ is str else None if v is None else _text(v, d, "errorCode", "WebhookEntryError")
        )
        v = d["errorMessage"]
        o.error_message = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "errorMessage", "WebhookEntryError")
        )
    except KeyError:
        return _odd(d, WebhookEntryError, _blank, decode_webhook_entry_error)
    o._rest = _COMPLETE
    return o

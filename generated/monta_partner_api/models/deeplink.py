"""Deeplink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .destination_type import DestinationType, members as _destination_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Deeplink(_Model):
    """A link, usually with a QR code, that leads to a web address or to something in Monta."""

    id: int
    """Identifies the deeplink."""
    destination_type: _models.DestinationType
    """Whether it leads to a web address or to something in Monta."""
    destination: _models.DeeplinkDestination | None = None
    """Where it leads; null if that is not known."""
    comment: str | None = None
    """A note; null if there is none."""
    visits: int
    """How often it was visited."""
    operator_id: int
    """The operator that created it."""
    qr_code_url: str | None = None
    """Where its QR code is, as an image; null if there is none."""
    app_url: str | None = None
    """The address that opens it in the app; null if there is none."""
    created_at: str
    updated_at: str
    deleted_at: str | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Deeplink:
        """Read the JSON object, under the API's names."""
        return decode_deeplink(_dict(data))

    _fields = (
        ("id", "id", None),
        ("destinationType", "destination_type", _to_value),
        ("destination", "destination", _to_dict),
        ("comment", "comment", None),
        ("visits", "visits", None),
        ("operatorId", "operator_id", None),
        ("qrCodeUrl", "qr_code_url", None),
        ("appUrl", "app_url", None),
        ("createdAt", "created_at", None),
        ("updatedAt", "updated_at", None),
        ("deletedAt", "deleted_at", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "destinationType": _MISSING,
    "destination": None,
    "comment": None,
    "visits": _MISSING,
    "operatorId": _MISSING,
    "qrCodeUrl": None,
    "appUrl": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
}


def decode_deeplink(d: _Any) -> Deeplink:
    """Read the JSON object of a `Deeplink`."""
    if len(d) != 11:
        return _odd(d, Deeplink, _blank, decode_deeplink)
    o = _new(Deeplink)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Deeplink", True)
        v = d["destinationType"]
        o.destination_type = (
            _destination_type[v]
            if v.__class__ is str and v in _destination_type
            else _word(v, d, "destinationType", "Deeplink", DestinationType, True)
        )
        v = d["destination"]
        o.destination = (
            None
            if v is None
            else _models.decode_deeplink_destination(v)
            if v.__class__ is dict
            else _record(v, d, "destination", "Deeplink")
        )
        v = d["comment"]
        o.comment = v if v.__class__ is str else None if v is None else _text(v, d, "comment", "Deeplink")
        v = d["visits"]
        o.visits = v if v.__class__ is int else _integer(v, d, "visits", "Deeplink", True)
        v = d["operatorId"]
        o.operator_id = v if v.__class__ is int else _integer(v, d, "operatorId", "Deeplink", True)
        v = d["qrCodeUrl"]
        o.qr_code_url = (
            v if v.__class__ is str else None if v is None else _text(v, d, "qrCodeUrl", "Deeplink")
        )
        v = d["appUrl"]
        o.app_url = v if v.__class__ is str else None if v is None else _text(v, d, "appUrl", "Deeplink")
        v = d["createdAt"]
        o.created_at = v if v.__class__ is str else _text(v, d, "createdAt", "Deeplink", True)
        v = d["updatedAt"]
        o.updated_at = v if v.__class__ is str else _text(v, d, "updatedAt", "Deeplink", True)
        v = d["deletedAt"]
        o.deleted_at = (
            v if v.__class__ is str else None if v is None else _text(v, d, "deletedAt", "Deeplink")
        )
    except KeyError:
        return _odd(d, Deeplink, _blank, decode_deeplink)
    o._rest = _COMPLETE
    return o

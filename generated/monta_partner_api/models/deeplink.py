"""Deeplink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Deeplink(_Model):
    """Deeplink."""

    id: int
    destination_type: _models.DestinationType
    destination: _models.DeeplinkDestination | None = None
    comment: str | None = None
    visits: int
    operator_id: int
    qr_code_url: str | None = None
    app_url: str | None = None
    created_at: str
    updated_at: str
    deleted_at: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "destinationType",
        "destination",
        "comment",
        "visits",
        "operatorId",
        "qrCodeUrl",
        "appUrl",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_deeplink(d: _Any) -> Deeplink:
    """Read the JSON object of a `Deeplink`."""
    o = _new(Deeplink)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Deeplink", needed=True)
    v = get("destinationType")
    o.destination_type = (
        _destination_type[v]
        if v.__class__ is str and v in _destination_type
        else _word(d, "destinationType", "Deeplink", DestinationType, needed=True)
    )
    v = get("destination")
    o.destination = (
        None
        if v is None
        else decode_deeplink_destination(v)
        if v.__class__ is dict
        else _record(d, "destination", "Deeplink")
    )
    v = get("comment")
    o.comment = None if v is None else v if v.__class__ is str else _text(d, "comment", "Deeplink")
    v = get("visits")
    o.visits = v if v.__class__ is int else _integer(d, "visits", "Deeplink", needed=True)
    v = get("operatorId")
    o.operator_id = v if v.__class__ is int else _integer(d, "operatorId", "Deeplink", needed=True)
    v = get("qrCodeUrl")
    o.qr_code_url = None if v is None else v if v.__class__ is str else _text(d, "qrCodeUrl", "Deeplink")
    v = get("appUrl")
    o.app_url = None if v is None else v if v.__class__ is str else _text(d, "appUrl", "Deeplink")
    v = get("createdAt")
    o.created_at = v if v.__class__ is str else _text(d, "createdAt", "Deeplink", needed=True)
    v = get("updatedAt")
    o.updated_at = v if v.__class__ is str else _text(d, "updatedAt", "Deeplink", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else v if v.__class__ is str else _text(d, "deletedAt", "Deeplink")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Deeplink")
    return o


# Below the class, so that models may hold each other.
from .deeplink_destination import decode_deeplink_destination
from .destination_type import DestinationType, members as _destination_type

"""PriceGroupTag."""

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
    mapping as _mapping,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceGroupTag(_Model):
    """PriceGroupTag."""

    id: int
    name: str
    description: str | None = None
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    operator: _models.Operator | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PriceGroupTag:
        """Read the JSON object, under the API's names."""
        return decode_price_group_tag(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("operator", "operator", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "name",
        "description",
        "partnerExternalId",
        "partnerCustomPayload",
        "operator",
        "createdAt",
        "updatedAt",
    )
)


def decode_price_group_tag(d: _Any) -> PriceGroupTag:
    """Read the JSON object of a `PriceGroupTag`."""
    o = _new(PriceGroupTag)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "PriceGroupTag", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "PriceGroupTag", needed=True)
    v = get("description")
    o.description = (
        None if v is None else v if v.__class__ is str else _text(d, "description", "PriceGroupTag")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "PriceGroupTag")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "PriceGroupTag")
    )
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "PriceGroupTag")
    )
    o.created_at = _instant(d, "createdAt", "PriceGroupTag", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "PriceGroupTag")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PriceGroupTag")
    return o


# Below the class, so that models may hold each other.
from .operator import decode_operator

"""PriceGroupTag."""

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
    mapping as _mapping,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PriceGroupTag(_Model):
    """A tag that marks parts of prices, so that the lines of a breakdown can be sorted by it."""

    id: int
    """Identifies the tag."""
    name: str
    """Unique."""
    description: str | None = None
    """What the tag is for; null if nobody said."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    operator: _models.Operator | None = None
    """The operator that it belongs to; null if it belongs to none."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "name": _MISSING,
    "description": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "operator": None,
    "createdAt": _MISSING,
    "updatedAt": None,
}


def decode_price_group_tag(d: _Any) -> PriceGroupTag:
    """Read the JSON object of a `PriceGroupTag`."""
    if len(d) != 8:
        return _odd(d, PriceGroupTag, _blank, decode_price_group_tag)
    o = _new(PriceGroupTag)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PriceGroupTag", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "PriceGroupTag", True)
        v = d["description"]
        o.description = (
            v if v.__class__ is str else None if v is None else _text(v, d, "description", "PriceGroupTag")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PriceGroupTag")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PriceGroupTag")
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "PriceGroupTag")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "PriceGroupTag", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "PriceGroupTag", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "PriceGroupTag")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "PriceGroupTag")
    except KeyError:
        return _odd(d, PriceGroupTag, _blank, decode_price_group_tag)
    o._rest = _COMPLETE
    return o

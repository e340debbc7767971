"""CreatePriceGroupTag."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    mapping as _mapping,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreatePriceGroupTag(_Model):
    """A price group tag to be created."""

    name: str
    """Unique; a name that was used once cannot be used again."""
    description: str | None | Unset = UNSET
    """What the tag is for."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreatePriceGroupTag:
        """Read the JSON object, under the API's names."""
        return decode_create_price_group_tag(_dict(data))

    _fields = (
        ("name", "name", None),
        ("description", "description", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "description": "description",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "name": {"shortest": 1},
    }


_new = object.__new__
_blank = {
    "name": _MISSING,
    "description": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_create_price_group_tag(d: _Any) -> CreatePriceGroupTag:
    """Read the JSON object of a `CreatePriceGroupTag`."""
    if len(d) != 4:
        return _odd(d, CreatePriceGroupTag, _blank, decode_create_price_group_tag)
    o = _new(CreatePriceGroupTag)
    try:
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreatePriceGroupTag", True)
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "CreatePriceGroupTag")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "CreatePriceGroupTag")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "CreatePriceGroupTag")
        )
    except KeyError:
        return _odd(d, CreatePriceGroupTag, _blank, decode_create_price_group_tag)
    o._rest = _COMPLETE
    return o

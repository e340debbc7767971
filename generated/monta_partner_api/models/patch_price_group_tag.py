"""PatchPriceGroupTag."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    mapping as _mapping,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchPriceGroupTag(_Model):
    """PatchPriceGroupTag."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchPriceGroupTag:
        """Read the JSON object, under the API's names."""
        return decode_patch_price_group_tag(_dict(data))

    _fields = (
        ("name", "name", None),
        ("description", "description", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "name",
        "description",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_patch_price_group_tag(d: _Any) -> PatchPriceGroupTag:
    """Read the JSON object of a `PatchPriceGroupTag`."""
    o = _new(PatchPriceGroupTag)
    get = d.get
    v = get("name")
    o.name = (
        _absent(d, "name")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "name", "PatchPriceGroupTag")
    )
    v = get("description")
    o.description = (
        _absent(d, "description")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "description", "PatchPriceGroupTag")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "PatchPriceGroupTag")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "PatchPriceGroupTag")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchPriceGroupTag")[1]
    return o


# Below the class, so that models may hold each other.

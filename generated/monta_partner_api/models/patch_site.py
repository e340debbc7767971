"""PatchSite."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    mapping as _mapping,
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
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .visibility import Visibility, members as _visibility


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchSite(_Model):
    """Changes to a site. What you leave out stays as it is."""

    name: str | None | Unset = UNSET
    address: _models.AddressInput | None | Unset = UNSET
    """The new address, whole. Must be a valid address."""
    visibility: _models.Visibility | _models.VisibilityValue | str | None | Unset = UNSET
    """Who may find and use the site."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is; null removes it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchSite:
        """Read the JSON object, under the API's names."""
        return decode_patch_site(_dict(data))

    _fields = (
        ("name", "name", None),
        ("address", "address", _to_dict),
        ("visibility", "visibility", _to_value),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "name": "name",
        "address": "address",
        "visibility": "visibility",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }


_new = object.__new__
_blank = {
    "name": None,
    "address": None,
    "visibility": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_patch_site(d: _Any) -> PatchSite:
    """Read the JSON object of a `PatchSite`."""
    if len(d) != 5:
        return _odd(d, PatchSite, _blank, decode_patch_site)
    o = _new(PatchSite)
    try:
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "PatchSite")
        v = d["address"]
        o.address = (
            None
            if v is None
            else _models.decode_address_input(v)
            if v.__class__ is dict
            else _record(v, d, "address", "PatchSite")
        )
        v = d["visibility"]
        o.visibility = (
            None
            if v is None
            else _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "PatchSite", Visibility)
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "PatchSite")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchSite")
        )
    except KeyError:
        return _odd(d, PatchSite, _blank, decode_patch_site)
    o._rest = _COMPLETE
    return o

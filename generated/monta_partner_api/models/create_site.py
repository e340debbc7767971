"""CreateSite."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
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
class CreateSite(_Model):
    """A site to create."""

    team_id: int
    """The team that the new site is for."""
    name: str
    """Must not be empty."""
    address: _models.AddressInput
    """Where the site is. Must be a valid address."""
    visibility: _models.Visibility | _models.VisibilityValue | str
    """Who may find and use the site."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateSite:
        """Read the JSON object, under the API's names."""
        return decode_create_site(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("name", "name", None),
        ("address", "address", _to_dict),
        ("visibility", "visibility", _to_value),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "team_id": {"bits": 64},
        "name": {"shortest": 1},
    }


_new = object.__new__
_blank = {
    "teamId": _MISSING,
    "name": _MISSING,
    "address": _MISSING,
    "visibility": _MISSING,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_create_site(d: _Any) -> CreateSite:
    """Read the JSON object of a `CreateSite`."""
    if len(d) != 6:
        return _odd(d, CreateSite, _blank, decode_create_site)
    o = _new(CreateSite)
    try:
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "CreateSite", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreateSite", True)
        v = d["address"]
        o.address = (
            _models.decode_address_input(v)
            if v.__class__ is dict
            else _record(v, d, "address", "CreateSite", True)
        )
        v = d["visibility"]
        o.visibility = (
            _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "CreateSite", Visibility, True)
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "CreateSite")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "CreateSite")
        )
    except KeyError:
        return _odd(d, CreateSite, _blank, decode_create_site)
    o._rest = _COMPLETE
    return o

"""CreateSite."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    integer as _integer,
    mapping as _mapping,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateSite(_Model):
    """CreateSite."""

    team_id: int
    name: str
    address: _models.AddressInput
    visibility: _models.Visibility
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "teamId",
        "name",
        "address",
        "visibility",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_create_site(d: _Any) -> CreateSite:
    """Read the JSON object of a `CreateSite`."""
    o = _new(CreateSite)
    get = d.get
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "CreateSite", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "CreateSite", needed=True)
    v = get("address")
    o.address = (
        decode_address_input(v) if v.__class__ is dict else _record(d, "address", "CreateSite", needed=True)
    )
    v = get("visibility")
    o.visibility = (
        _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "CreateSite", Visibility, needed=True)
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "CreateSite")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "CreateSite")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateSite")[1]
    return o


# Below the class, so that models may hold each other.
from .address_input import decode_address_input
from .visibility import Visibility, members as _visibility

"""TeamAddress."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TeamAddress(_Model):
    """TeamAddress."""

    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    city: str | None = None
    province: str | None = None
    zip_code: str | None = None
    country_id: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TeamAddress:
        """Read the JSON object, under the API's names."""
        return decode_team_address(_dict(data))

    _fields = (
        ("address1", "address1", None),
        ("address2", "address2", None),
        ("address3", "address3", None),
        ("city", "city", None),
        ("province", "province", None),
        ("zipCode", "zip_code", None),
        ("countryId", "country_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "address1",
        "address2",
        "address3",
        "city",
        "province",
        "zipCode",
        "countryId",
    )
)


def decode_team_address(d: _Any) -> TeamAddress:
    """Read the JSON object of a `TeamAddress`."""
    o = _new(TeamAddress)
    get = d.get
    v = get("address1")
    o.address1 = None if v is None else v if v.__class__ is str else _text(d, "address1", "TeamAddress")
    v = get("address2")
    o.address2 = None if v is None else v if v.__class__ is str else _text(d, "address2", "TeamAddress")
    v = get("address3")
    o.address3 = None if v is None else v if v.__class__ is str else _text(d, "address3", "TeamAddress")
    v = get("city")
    o.city = None if v is None else v if v.__class__ is str else _text(d, "city", "TeamAddress")
    v = get("province")
    o.province = None if v is None else v if v.__class__ is str else _text(d, "province", "TeamAddress")
    v = get("zipCode")
    o.zip_code = None if v is None else v if v.__class__ is str else _text(d, "zipCode", "TeamAddress")
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "TeamAddress", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TeamAddress")
    return o


# Below the class, so that models may hold each other.

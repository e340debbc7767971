"""Address."""

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
class Address(_Model):
    """Address."""

    address1: str
    address2: str | None = None
    address3: str | None = None
    zip: str
    city: str
    province: str | None = None
    country: str | None = None
    country_area_id: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Address:
        """Read the JSON object, under the API's names."""
        return decode_address(_dict(data))

    _fields = (
        ("address1", "address1", None),
        ("address2", "address2", None),
        ("address3", "address3", None),
        ("zip", "zip", None),
        ("city", "city", None),
        ("province", "province", None),
        ("country", "country", None),
        ("countryAreaId", "country_area_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "address1",
        "address2",
        "address3",
        "zip",
        "city",
        "province",
        "country",
        "countryAreaId",
    )
)


def decode_address(d: _Any) -> Address:
    """Read the JSON object of a `Address`."""
    o = _new(Address)
    get = d.get
    v = get("address1")
    o.address1 = v if v.__class__ is str else _text(d, "address1", "Address", needed=True)
    v = get("address2")
    o.address2 = None if v is None else v if v.__class__ is str else _text(d, "address2", "Address")
    v = get("address3")
    o.address3 = None if v is None else v if v.__class__ is str else _text(d, "address3", "Address")
    v = get("zip")
    o.zip = v if v.__class__ is str else _text(d, "zip", "Address", needed=True)
    v = get("city")
    o.city = v if v.__class__ is str else _text(d, "city", "Address", needed=True)
    v = get("province")
    o.province = None if v is None else v if v.__class__ is str else _text(d, "province", "Address")
    v = get("country")
    o.country = None if v is None else v if v.__class__ is str else _text(d, "country", "Address")
    v = get("countryAreaId")
    o.country_area_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "countryAreaId", "Address")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Address")
    return o


# Below the class, so that models may hold each other.

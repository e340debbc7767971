"""Address."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Address(_Model):
    """A postal address as it is read. Addresses that you write look different: they have `zipCode` and
    `countryId`."""

    address1: str
    """Street and number."""
    address2: str | None = None
    """More of the address; null if there is none."""
    address3: str | None = None
    """Still more of the address; null if there is none."""
    zip: str
    """Postal code."""
    city: str
    province: str | None = None
    """Null if there is none."""
    country: str | None = None
    """Name of the country, not its code; null if there is none."""
    country_area_id: int | None = None
    """The country area; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "address1": _MISSING,
    "address2": None,
    "address3": None,
    "zip": _MISSING,
    "city": _MISSING,
    "province": None,
    "country": None,
    "countryAreaId": None,
}


def decode_address(d: _Any) -> Address:
    """Read the JSON object of a `Address`."""
    if len(d) != 8:
        return _odd(d, Address, _blank, decode_address)
    o = _new(Address)
    try:
        v = d["address1"]
        o.address1 = v if v.__class__ is str else _text(v, d, "address1", "Address", True)
        v = d["address2"]
        o.address2 = v if v.__class__ is str else None if v is None else _text(v, d, "address2", "Address")
        v = d["address3"]
        o.address3 = v if v.__class__ is str else None if v is None else _text(v, d, "address3", "Address")
        v = d["zip"]
        o.zip = v if v.__class__ is str else _text(v, d, "zip", "Address", True)
        v = d["city"]
        o.city = v if v.__class__ is str else _text(v, d, "city", "Address", True)
        v = d["province"]
        o.province = v if v.__class__ is str else None if v is None else _text(v, d, "province", "Address")
        v = d["country"]
        o.country = v if v.__class__ is str else None if v is None else _text(v, d, "country", "Address")
        v = d["countryAreaId"]
        o.country_area_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "countryAreaId", "Address")
        )
    except KeyError:
        return _odd(d, Address, _blank, decode_address)
    o._rest = _COMPLETE
    return o

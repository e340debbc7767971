"""AddressInput."""

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
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AddressInput(_Model):
    """A postal address as you send it. It must be a valid one."""

    address1: str
    """Street and number."""
    address2: str | None | Unset = UNSET
    """Second line; null if there is none, but never an empty text."""
    address3: str | None | Unset = UNSET
    """Third line; null if there is none, but never an empty text."""
    city: str
    zip_code: str
    """Postal code."""
    country_id: int
    """The country, from `GET /countries`. One under sanctions is refused."""
    country_area_id: int | None | Unset = UNSET
    """The country area, from `GET /country-areas`; null if there is none."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> AddressInput:
        """Read the JSON object, under the API's names."""
        return decode_address_input(_dict(data))

    _fields = (
        ("address1", "address1", None),
        ("address2", "address2", None),
        ("address3", "address3", None),
        ("city", "city", None),
        ("zipCode", "zip_code", None),
        ("countryId", "country_id", None),
        ("countryAreaId", "country_area_id", None),
    )
    _optional = {
        "address2": "address2",
        "address3": "address3",
        "countryAreaId": "country_area_id",
    }
    _rules = {
        "address1": {"shortest": 1},
        "address2": {"shortest": 1},
        "address3": {"shortest": 1},
        "city": {"shortest": 1},
        "zip_code": {"shortest": 1},
        "country_id": {"bits": 64, "above": 0},
        "country_area_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "address1": _MISSING,
    "address2": None,
    "address3": None,
    "city": _MISSING,
    "zipCode": _MISSING,
    "countryId": _MISSING,
    "countryAreaId": None,
}


def decode_address_input(d: _Any) -> AddressInput:
    """Read the JSON object of a `AddressInput`."""
    if len(d) != 7:
        return _odd(d, AddressInput, _blank, decode_address_input)
    o = _new(AddressInput)
    try:
        v = d["address1"]
        o.address1 = v if v.__class__ is str else _text(v, d, "address1", "AddressInput", True)
        v = d["address2"]
        o.address2 = (
            v if v.__class__ is str else None if v is None else _text(v, d, "address2", "AddressInput")
        )
        v = d["address3"]
        o.address3 = (
            v if v.__class__ is str else None if v is None else _text(v, d, "address3", "AddressInput")
        )
        v = d["city"]
        o.city = v if v.__class__ is str else _text(v, d, "city", "AddressInput", True)
        v = d["zipCode"]
        o.zip_code = v if v.__class__ is str else _text(v, d, "zipCode", "AddressInput", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "AddressInput", True)
        v = d["countryAreaId"]
        o.country_area_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "countryAreaId", "AddressInput")
        )
    except KeyError:
        return _odd(d, AddressInput, _blank, decode_address_input)
    o._rest = _COMPLETE
    return o

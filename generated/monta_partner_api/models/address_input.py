"""AddressInput."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AddressInput(_Model):
    """AddressInput."""

    address1: str
    address2: str | None | Unset = UNSET
    address3: str | None | Unset = UNSET
    city: str
    zip_code: str
    country_id: int
    country_area_id: int | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "address1",
        "address2",
        "address3",
        "city",
        "zipCode",
        "countryId",
        "countryAreaId",
    )
)


def decode_address_input(d: _Any) -> AddressInput:
    """Read the JSON object of a `AddressInput`."""
    o = _new(AddressInput)
    get = d.get
    v = get("address1")
    o.address1 = v if v.__class__ is str else _text(d, "address1", "AddressInput", needed=True)
    v = get("address2")
    o.address2 = (
        _absent(d, "address2")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "address2", "AddressInput")
    )
    v = get("address3")
    o.address3 = (
        _absent(d, "address3")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "address3", "AddressInput")
    )
    v = get("city")
    o.city = v if v.__class__ is str else _text(d, "city", "AddressInput", needed=True)
    v = get("zipCode")
    o.zip_code = v if v.__class__ is str else _text(d, "zipCode", "AddressInput", needed=True)
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "AddressInput", needed=True)
    v = get("countryAreaId")
    o.country_area_id = (
        _absent(d, "countryAreaId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "countryAreaId", "AddressInput")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "AddressInput")[1]
    return o


# Below the class, so that models may hold each other.

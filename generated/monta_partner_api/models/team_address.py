"""TeamAddress."""

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
class TeamAddress(_Model):
    """The address of a team."""

    address1: str | None = None
    """First line, usually street and number."""
    address2: str | None = None
    """Second line; null if none."""
    address3: str | None = None
    """Third line; null if none."""
    city: str | None = None
    province: str | None = None
    """Province or region; null if none."""
    zip_code: str | None = None
    """Postal code."""
    country_id: int
    """The country."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "address1": None,
    "address2": None,
    "address3": None,
    "city": None,
    "province": None,
    "zipCode": None,
    "countryId": _MISSING,
}


def decode_team_address(d: _Any) -> TeamAddress:
    """Read the JSON object of a `TeamAddress`."""
    if len(d) != 7:
        return _odd(d, TeamAddress, _blank, decode_team_address)
    o = _new(TeamAddress)
    try:
        v = d["address1"]
        o.address1 = (
            v if v.__class__ is str else None if v is None else _text(v, d, "address1", "TeamAddress")
        )
        v = d["address2"]
        o.address2 = (
            v if v.__class__ is str else None if v is None else _text(v, d, "address2", "TeamAddress")
        )
        v = d["address3"]
        o.address3 = (
            v if v.__class__ is str else None if v is None else _text(v, d, "address3", "TeamAddress")
        )
        v = d["city"]
        o.city = v if v.__class__ is str else None if v is None else _text(v, d, "city", "TeamAddress")
        v = d["province"]
        o.province = (
            v if v.__class__ is str else None if v is None else _text(v, d, "province", "TeamAddress")
        )
        v = d["zipCode"]
        o.zip_code = v if v.__class__ is str else None if v is None else _text(v, d, "zipCode", "TeamAddress")
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "TeamAddress", True)
    except KeyError:
        return _odd(d, TeamAddress, _blank, decode_team_address)
    o._rest = _COMPLETE
    return o

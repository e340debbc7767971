"""CountryArea."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .country_area_level import CountryAreaLevel, members as _country_area_level


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CountryArea(_Model):
    """An area of the electricity market or the grid within a country."""

    id: int
    """Identifies the area."""
    country_id: int
    """The country it lies in."""
    name: str
    """Name for people."""
    external_id: str | None = None
    """Name of the area outside Monta; null if it has none."""
    level: _models.CountryAreaLevel
    """What kind of area it is."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CountryArea:
        """Read the JSON object, under the API's names."""
        return decode_country_area(_dict(data))

    _fields = (
        ("id", "id", None),
        ("countryId", "country_id", None),
        ("name", "name", None),
        ("externalId", "external_id", None),
        ("level", "level", _to_value),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "countryId": _MISSING,
    "name": _MISSING,
    "externalId": None,
    "level": _MISSING,
}


def decode_country_area(d: _Any) -> CountryArea:
    """Read the JSON object of a `CountryArea`."""
    if len(d) != 5:
        return _odd(d, CountryArea, _blank, decode_country_area)
    o = _new(CountryArea)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "CountryArea", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "CountryArea", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CountryArea", True)
        v = d["externalId"]
        o.external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "externalId", "CountryArea")
        )
        v = d["level"]
        o.level = (
            _country_area_level[v]
            if v.__class__ is str and v in _country_area_level
            else _word(v, d, "level", "CountryArea", CountryAreaLevel, True)
        )
    except KeyError:
        return _odd(d, CountryArea, _blank, decode_country_area)
    o._rest = _COMPLETE
    return o

"""CountryArea."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CountryArea(_Model):
    """CountryArea."""

    id: int
    country_id: int
    name: str
    external_id: str | None = None
    level: _models.CountryAreaLevel
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "countryId",
        "name",
        "externalId",
        "level",
    )
)


def decode_country_area(d: _Any) -> CountryArea:
    """Read the JSON object of a `CountryArea`."""
    o = _new(CountryArea)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "CountryArea", needed=True)
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "CountryArea", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "CountryArea", needed=True)
    v = get("externalId")
    o.external_id = None if v is None else v if v.__class__ is str else _text(d, "externalId", "CountryArea")
    v = get("level")
    o.level = (
        _country_area_level[v]
        if v.__class__ is str and v in _country_area_level
        else _word(d, "level", "CountryArea", CountryAreaLevel, needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "CountryArea")
    return o


# Below the class, so that models may hold each other.
from .country_area_level import CountryAreaLevel, members as _country_area_level

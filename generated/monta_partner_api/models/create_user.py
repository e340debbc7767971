"""CreateUser."""

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
class CreateUser(_Model):
    """CreateUser."""

    email: str
    country_id: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateUser:
        """Read the JSON object, under the API's names."""
        return decode_create_user(_dict(data))

    _fields = (
        ("email", "email", None),
        ("countryId", "country_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "email",
        "countryId",
    )
)


def decode_create_user(d: _Any) -> CreateUser:
    """Read the JSON object of a `CreateUser`."""
    o = _new(CreateUser)
    get = d.get
    v = get("email")
    o.email = v if v.__class__ is str else _text(d, "email", "CreateUser", needed=True)
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "CreateUser", needed=True)
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateUser")[1]
    return o


# Below the class, so that models may hold each other.

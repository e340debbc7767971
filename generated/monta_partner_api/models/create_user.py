"""CreateUser."""

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
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateUser(_Model):
    """A user to be created. Beta."""

    email: str
    """Email address of the new user."""
    country_id: int
    """The country of the user, from `GET /countries`."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateUser:
        """Read the JSON object, under the API's names."""
        return decode_create_user(_dict(data))

    _fields = (
        ("email", "email", None),
        ("countryId", "country_id", None),
    )
    _optional = {}
    _rules = {
        "country_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "email": _MISSING,
    "countryId": _MISSING,
}


def decode_create_user(d: _Any) -> CreateUser:
    """Read the JSON object of a `CreateUser`."""
    if len(d) != 2:
        return _odd(d, CreateUser, _blank, decode_create_user)
    o = _new(CreateUser)
    try:
        v = d["email"]
        o.email = v if v.__class__ is str else _text(v, d, "email", "CreateUser", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "CreateUser", True)
    except KeyError:
        return _odd(d, CreateUser, _blank, decode_create_user)
    o._rest = _COMPLETE
    return o

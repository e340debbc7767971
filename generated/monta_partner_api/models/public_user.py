"""PublicUser."""

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
class PublicUser(_Model):
    """What others may know of a user."""

    id: int
    """The user."""
    display_name: str
    """The name to show."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PublicUser:
        """Read the JSON object, under the API's names."""
        return decode_public_user(_dict(data))

    _fields = (
        ("id", "id", None),
        ("displayName", "display_name", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "displayName": _MISSING,
}


def decode_public_user(d: _Any) -> PublicUser:
    """Read the JSON object of a `PublicUser`."""
    if len(d) != 2:
        return _odd(d, PublicUser, _blank, decode_public_user)
    o = _new(PublicUser)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PublicUser", True)
        v = d["displayName"]
        o.display_name = v if v.__class__ is str else _text(v, d, "displayName", "PublicUser", True)
    except KeyError:
        return _odd(d, PublicUser, _blank, decode_public_user)
    o._rest = _COMPLETE
    return o

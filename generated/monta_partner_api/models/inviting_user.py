"""InvitingUser."""

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
class InvitingUser(_Model):
    """The user who asked for an invitation."""

    id: int
    """The user."""
    first_name: str | None = None
    last_name: str | None = None
    display_name: str | None = None
    """Name under which others see the user."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> InvitingUser:
        """Read the JSON object, under the API's names."""
        return decode_inviting_user(_dict(data))

    _fields = (
        ("id", "id", None),
        ("firstName", "first_name", None),
        ("lastName", "last_name", None),
        ("displayName", "display_name", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "firstName": None,
    "lastName": None,
    "displayName": None,
}


def decode_inviting_user(d: _Any) -> InvitingUser:
    """Read the JSON object of a `InvitingUser`."""
    if len(d) != 4:
        return _odd(d, InvitingUser, _blank, decode_inviting_user)
    o = _new(InvitingUser)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "InvitingUser", True)
        v = d["firstName"]
        o.first_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "firstName", "InvitingUser")
        )
        v = d["lastName"]
        o.last_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "lastName", "InvitingUser")
        )
        v = d["displayName"]
        o.display_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "displayName", "InvitingUser")
        )
    except KeyError:
        return _odd(d, InvitingUser, _blank, decode_inviting_user)
    o._rest = _COMPLETE
    return o

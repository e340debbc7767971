"""InvitingUser."""

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
class InvitingUser(_Model):
    """InvitingUser."""

    id: int
    first_name: str | None = None
    last_name: str | None = None
    display_name: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "displayName",
    )
)


def decode_inviting_user(d: _Any) -> InvitingUser:
    """Read the JSON object of a `InvitingUser`."""
    o = _new(InvitingUser)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "InvitingUser", needed=True)
    v = get("firstName")
    o.first_name = None if v is None else v if v.__class__ is str else _text(d, "firstName", "InvitingUser")
    v = get("lastName")
    o.last_name = None if v is None else v if v.__class__ is str else _text(d, "lastName", "InvitingUser")
    v = get("displayName")
    o.display_name = (
        None if v is None else v if v.__class__ is str else _text(d, "displayName", "InvitingUser")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "InvitingUser")
    return o


# Below the class, so that models may hold each other.

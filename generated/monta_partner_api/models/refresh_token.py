"""RefreshToken."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RefreshToken(_Model):
    """RefreshToken."""

    refresh_token: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> RefreshToken:
        """Read the JSON object, under the API's names."""
        return decode_refresh_token(_dict(data))

    _fields = (("refreshToken", "refresh_token", None),)
    _secrets = frozenset(("refresh_token",))


_new = object.__new__
_known = frozenset(("refreshToken",))


def decode_refresh_token(d: _Any) -> RefreshToken:
    """Read the JSON object of a `RefreshToken`."""
    o = _new(RefreshToken)
    get = d.get
    v = get("refreshToken")
    o.refresh_token = v if v.__class__ is str else _text(d, "refreshToken", "RefreshToken", needed=True)
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "RefreshToken")[1]
    return o


# Below the class, so that models may hold each other.

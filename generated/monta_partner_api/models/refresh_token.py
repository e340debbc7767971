"""RefreshToken."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RefreshToken(_Model):
    """The token to trade for a new pair."""

    refresh_token: str
    """The refresh token of the last answer."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> RefreshToken:
        """Read the JSON object, under the API's names."""
        return decode_refresh_token(_dict(data))

    _fields = (("refreshToken", "refresh_token", None),)
    _optional = {}
    _secrets = frozenset(("refresh_token",))


_new = object.__new__
_blank = {
    "refreshToken": _MISSING,
}


def decode_refresh_token(d: _Any) -> RefreshToken:
    """Read the JSON object of a `RefreshToken`."""
    if len(d) != 1:
        return _odd(d, RefreshToken, _blank, decode_refresh_token)
    o = _new(RefreshToken)
    try:
        v = d["refreshToken"]
        o.refresh_token = v if v.__class__ is str else _text(v, d, "refreshToken", "RefreshToken", True)
    except KeyError:
        return _odd(d, RefreshToken, _blank, decode_refresh_token)
    o._rest = _COMPLETE
    return o

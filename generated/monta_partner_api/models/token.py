"""Token."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Token(_Model):
    """Token."""

    access_token: str
    refresh_token: str
    access_token_expiration_date: _datetime.datetime
    refresh_token_expiration_date: _datetime.datetime
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Token:
        """Read the JSON object, under the API's names."""
        return decode_token(_dict(data))

    _fields = (
        ("accessToken", "access_token", None),
        ("refreshToken", "refresh_token", None),
        ("accessTokenExpirationDate", "access_token_expiration_date", _to_instant),
        ("refreshTokenExpirationDate", "refresh_token_expiration_date", _to_instant),
    )
    _secrets = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )


_new = object.__new__
_known = frozenset(
    (
        "accessToken",
        "refreshToken",
        "accessTokenExpirationDate",
        "refreshTokenExpirationDate",
    )
)


def decode_token(d: _Any) -> Token:
    """Read the JSON object of a `Token`."""
    o = _new(Token)
    get = d.get
    v = get("accessToken")
    o.access_token = v if v.__class__ is str else _text(d, "accessToken", "Token", needed=True)
    v = get("refreshToken")
    o.refresh_token = v if v.__class__ is str else _text(d, "refreshToken", "Token", needed=True)
    o.access_token_expiration_date = _instant(d, "accessTokenExpirationDate", "Token", needed=True)
    o.refresh_token_expiration_date = _instant(d, "refreshTokenExpirationDate", "Token", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Token")
    return o


# Below the class, so that models may hold each other.

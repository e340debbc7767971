"""Token."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Token(_Model):
    """A pair of tokens. Tokens are opaque; do not look into them. Go by the two dates rather than by fixed
    lifetimes; their seconds may carry up to nine decimals."""

    access_token: str
    """Goes as `Authorization: Bearer` with every call. Keep it out of logs."""
    refresh_token: str
    """Good for one renewal, which brings a new one along. Keep it out of logs."""
    access_token_expiration_date: _datetime.datetime
    """When the access token ends, UTC; an hour after it was made."""
    refresh_token_expiration_date: _datetime.datetime
    """When the refresh token ends, UTC; 24 hours after it was made. It may be refused earlier."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "accessToken": _MISSING,
    "refreshToken": _MISSING,
    "accessTokenExpirationDate": _MISSING,
    "refreshTokenExpirationDate": _MISSING,
}


def decode_token(d: _Any) -> Token:
    """Read the JSON object of a `Token`."""
    if len(d) != 4:
        return _odd(d, Token, _blank, decode_token)
    o = _new(Token)
    try:
        v = d["accessToken"]
        o.access_token = v if v.__class__ is str else _text(v, d, "accessToken", "Token", True)
        v = d["refreshToken"]
        o.refresh_token = v if v.__class__ is str else _text(v, d, "refreshToken", "Token", True)
        v = d["accessTokenExpirationDate"]
        try:
            o.access_token_expiration_date = (
                r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "accessTokenExpirationDate", "Token", True)
            )
        except (TypeError, ValueError):
            o.access_token_expiration_date = _instant(v, d, "accessTokenExpirationDate", "Token", True)
        v = d["refreshTokenExpirationDate"]
        try:
            o.refresh_token_expiration_date = (
                r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "refreshTokenExpirationDate", "Token", True)
            )
        except (TypeError, ValueError):
            o.refresh_token_expiration_date = _instant(v, d, "refreshTokenExpirationDate", "Token", True)
    except KeyError:
        return _odd(d, Token, _blank, decode_token)
    o._rest = _COMPLETE
    return o

"""ClientCredentials."""

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
class ClientCredentials(_Model):
    """The id and the secret that an operator's administrator creates in Monta Hub."""

    client_id: str
    """Names the credentials."""
    client_secret: str
    """Their secret, shown once when they are made. Keep it on a server and out of logs."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ClientCredentials:
        """Read the JSON object, under the API's names."""
        return decode_client_credentials(_dict(data))

    _fields = (
        ("clientId", "client_id", None),
        ("clientSecret", "client_secret", None),
    )
    _optional = {}
    _secrets = frozenset(("client_secret",))


_new = object.__new__
_blank = {
    "clientId": _MISSING,
    "clientSecret": _MISSING,
}


def decode_client_credentials(d: _Any) -> ClientCredentials:
    """Read the JSON object of a `ClientCredentials`."""
    if len(d) != 2:
        return _odd(d, ClientCredentials, _blank, decode_client_credentials)
    o = _new(ClientCredentials)
    try:
        v = d["clientId"]
        o.client_id = v if v.__class__ is str else _text(v, d, "clientId", "ClientCredentials", True)
        v = d["clientSecret"]
        o.client_secret = v if v.__class__ is str else _text(v, d, "clientSecret", "ClientCredentials", True)
    except KeyError:
        return _odd(d, ClientCredentials, _blank, decode_client_credentials)
    o._rest = _COMPLETE
    return o

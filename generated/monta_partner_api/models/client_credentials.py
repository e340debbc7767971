"""ClientCredentials."""

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
class ClientCredentials(_Model):
    """ClientCredentials."""

    client_id: str
    client_secret: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ClientCredentials:
        """Read the JSON object, under the API's names."""
        return decode_client_credentials(_dict(data))

    _fields = (
        ("clientId", "client_id", None),
        ("clientSecret", "client_secret", None),
    )
    _secrets = frozenset(("client_secret",))


_new = object.__new__
_known = frozenset(
    (
        "clientId",
        "clientSecret",
    )
)


def decode_client_credentials(d: _Any) -> ClientCredentials:
    """Read the JSON object of a `ClientCredentials`."""
    o = _new(ClientCredentials)
    get = d.get
    v = get("clientId")
    o.client_id = v if v.__class__ is str else _text(d, "clientId", "ClientCredentials", needed=True)
    v = get("clientSecret")
    o.client_secret = v if v.__class__ is str else _text(d, "clientSecret", "ClientCredentials", needed=True)
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "ClientCredentials")[1]
    return o


# Below the class, so that models may hold each other.

"""DestinationLink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DestinationLink(_Model):
    """A web address that a deeplink leads to."""

    url: str | None | Unset = UNSET
    """The web address."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DestinationLink:
        """Read the JSON object, under the API's names."""
        return decode_destination_link(_dict(data))

    _fields = (("url", "url", None),)
    _optional = {
        "url": "url",
    }


_new = object.__new__
_blank = {
    "url": None,
}


def decode_destination_link(d: _Any) -> DestinationLink:
    """Read the JSON object of a `DestinationLink`."""
    if len(d) != 1:
        return _odd(d, DestinationLink, _blank, decode_destination_link)
    o = _new(DestinationLink)
    try:
        v = d["url"]
        o.url = v if v.__class__ is str else None if v is None else _text(v, d, "url", "DestinationLink")
    except KeyError:
        return _odd(d, DestinationLink, _blank, decode_destination_link)
    o._rest = _COMPLETE
    return o

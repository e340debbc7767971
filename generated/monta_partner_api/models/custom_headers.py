"""CustomHeaders."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    mapping as _mapping,
    odd as _odd,
)
from ..types import (
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CustomHeaders(_Model):
    """Headers that Monta adds to each delivery."""

    headers: _dict[str, str]
    """Name and value of each header: at most 5, each name beginning with `X-` in either case."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CustomHeaders:
        """Read the JSON object, under the API's names."""
        return decode_custom_headers(_dict(data))

    _fields = (("headers", "headers", None),)
    _optional = {}


_new = object.__new__
_blank = {
    "headers": _MISSING,
}


def decode_custom_headers(d: _Any) -> CustomHeaders:
    """Read the JSON object of a `CustomHeaders`."""
    if len(d) != 1:
        return _odd(d, CustomHeaders, _blank, decode_custom_headers)
    o = _new(CustomHeaders)
    try:
        v = d["headers"]
        o.headers = v if v.__class__ is dict else _mapping(v, d, "headers", "CustomHeaders", True)
    except KeyError:
        return _odd(d, CustomHeaders, _blank, decode_custom_headers)
    o._rest = _COMPLETE
    return o

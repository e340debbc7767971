"""CustomHeaders."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    mapping as _mapping,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CustomHeaders(_Model):
    """CustomHeaders."""

    headers: _dict[str, str]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CustomHeaders:
        """Read the JSON object, under the API's names."""
        return decode_custom_headers(_dict(data))

    _fields = (("headers", "headers", None),)


_new = object.__new__
_known = frozenset(("headers",))


def decode_custom_headers(d: _Any) -> CustomHeaders:
    """Read the JSON object of a `CustomHeaders`."""
    o = _new(CustomHeaders)
    get = d.get
    v = get("headers")
    o.headers = v if v.__class__ is dict else _mapping(d, "headers", "CustomHeaders", needed=True)
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CustomHeaders")[1]
    return o


# Below the class, so that models may hold each other.

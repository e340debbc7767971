"""DestinationLink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DestinationLink(_Model):
    """DestinationLink."""

    url: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DestinationLink:
        """Read the JSON object, under the API's names."""
        return decode_destination_link(_dict(data))

    _fields = (("url", "url", None),)


_new = object.__new__
_known = frozenset(("url",))


def decode_destination_link(d: _Any) -> DestinationLink:
    """Read the JSON object of a `DestinationLink`."""
    o = _new(DestinationLink)
    get = d.get
    v = get("url")
    o.url = (
        _absent(d, "url") if v is None else v if v.__class__ is str else _text(d, "url", "DestinationLink")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "DestinationLink")[1]
    return o


# Below the class, so that models may hold each other.

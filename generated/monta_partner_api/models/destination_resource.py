"""DestinationResource."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DestinationResource(_Model):
    """DestinationResource."""

    resource_type: str | None | Unset = UNSET
    resource_id: int | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DestinationResource:
        """Read the JSON object, under the API's names."""
        return decode_destination_resource(_dict(data))

    _fields = (
        ("resourceType", "resource_type", None),
        ("resourceId", "resource_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "resourceType",
        "resourceId",
    )
)


def decode_destination_resource(d: _Any) -> DestinationResource:
    """Read the JSON object of a `DestinationResource`."""
    o = _new(DestinationResource)
    get = d.get
    v = get("resourceType")
    o.resource_type = (
        _absent(d, "resourceType")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "resourceType", "DestinationResource")
    )
    v = get("resourceId")
    o.resource_id = (
        _absent(d, "resourceId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "resourceId", "DestinationResource")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "DestinationResource")[1]
    return o


# Below the class, so that models may hold each other.

"""DestinationResource."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
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
class DestinationResource(_Model):
    """Something in Monta that a deeplink leads to."""

    resource_type: str | None | Unset = UNSET
    """What kind of thing it is, e.g. `charge-point`. Which kinds there are is not stated."""
    resource_id: int | None | Unset = UNSET
    """The id of that thing, here of a charge point."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DestinationResource:
        """Read the JSON object, under the API's names."""
        return decode_destination_resource(_dict(data))

    _fields = (
        ("resourceType", "resource_type", None),
        ("resourceId", "resource_id", None),
    )
    _optional = {
        "resourceType": "resource_type",
        "resourceId": "resource_id",
    }
    _rules = {
        "resource_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "resourceType": None,
    "resourceId": None,
}


def decode_destination_resource(d: _Any) -> DestinationResource:
    """Read the JSON object of a `DestinationResource`."""
    if len(d) != 2:
        return _odd(d, DestinationResource, _blank, decode_destination_resource)
    o = _new(DestinationResource)
    try:
        v = d["resourceType"]
        o.resource_type = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "resourceType", "DestinationResource")
        )
        v = d["resourceId"]
        o.resource_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "resourceId", "DestinationResource")
        )
    except KeyError:
        return _odd(d, DestinationResource, _blank, decode_destination_resource)
    o._rest = _COMPLETE
    return o

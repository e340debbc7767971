"""CreateDeeplink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateDeeplink(_Model):
    """CreateDeeplink."""

    destination_type: _models.DestinationType
    destination: _models.DeeplinkDestination
    comment: str | None | Unset = UNSET
    operator_id: int | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateDeeplink:
        """Read the JSON object, under the API's names."""
        return decode_create_deeplink(_dict(data))

    _fields = (
        ("destinationType", "destination_type", _to_value),
        ("destination", "destination", _to_dict),
        ("comment", "comment", None),
        ("operatorId", "operator_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "destinationType",
        "destination",
        "comment",
        "operatorId",
    )
)


def decode_create_deeplink(d: _Any) -> CreateDeeplink:
    """Read the JSON object of a `CreateDeeplink`."""
    o = _new(CreateDeeplink)
    get = d.get
    v = get("destinationType")
    o.destination_type = (
        _destination_type[v]
        if v.__class__ is str and v in _destination_type
        else _word(d, "destinationType", "CreateDeeplink", DestinationType, needed=True)
    )
    v = get("destination")
    o.destination = (
        decode_deeplink_destination(v)
        if v.__class__ is dict
        else _record(d, "destination", "CreateDeeplink", needed=True)
    )
    v = get("comment")
    o.comment = (
        _absent(d, "comment")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "comment", "CreateDeeplink")
    )
    v = get("operatorId")
    o.operator_id = (
        _absent(d, "operatorId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "operatorId", "CreateDeeplink")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateDeeplink")[1]
    return o


# Below the class, so that models may hold each other.
from .deeplink_destination import decode_deeplink_destination
from .destination_type import DestinationType, members as _destination_type

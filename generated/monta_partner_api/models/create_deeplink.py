"""CreateDeeplink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .destination_type import DestinationType, members as _destination_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateDeeplink(_Model):
    """A deeplink to create."""

    destination_type: _models.DestinationType | _models.DestinationTypeValue | str
    """Whether it leads to a web address or to something in Monta."""
    destination: _models.DeeplinkDestination
    """Where it leads; has to fit `destinationType`."""
    comment: str | None | Unset = UNSET
    """A note of yours."""
    operator_id: int | None | Unset = UNSET
    """The operator that it is for; that of the credentials unless given."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "comment": "comment",
        "operatorId": "operator_id",
    }
    _rules = {
        "operator_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "destinationType": _MISSING,
    "destination": _MISSING,
    "comment": None,
    "operatorId": None,
}


def decode_create_deeplink(d: _Any) -> CreateDeeplink:
    """Read the JSON object of a `CreateDeeplink`."""
    if len(d) != 4:
        return _odd(d, CreateDeeplink, _blank, decode_create_deeplink)
    o = _new(CreateDeeplink)
    try:
        v = d["destinationType"]
        o.destination_type = (
            _destination_type[v]
            if v.__class__ is str and v in _destination_type
            else _word(v, d, "destinationType", "CreateDeeplink", DestinationType, True)
        )
        v = d["destination"]
        o.destination = (
            _models.decode_deeplink_destination(v)
            if v.__class__ is dict
            else _record(v, d, "destination", "CreateDeeplink", True)
        )
        v = d["comment"]
        o.comment = (
            v if v.__class__ is str else None if v is None else _text(v, d, "comment", "CreateDeeplink")
        )
        v = d["operatorId"]
        o.operator_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "operatorId", "CreateDeeplink")
        )
    except KeyError:
        return _odd(d, CreateDeeplink, _blank, decode_create_deeplink)
    o._rest = _COMPLETE
    return o

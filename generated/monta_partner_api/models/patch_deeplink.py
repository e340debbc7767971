"""PatchDeeplink."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
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
class PatchDeeplink(_Model):
    """Changes to a deeplink. What you leave out stays as it is."""

    destination_type: _models.DestinationType | _models.DestinationTypeValue | str | None | Unset = UNSET
    """Whether it leads to a web address or to something in Monta."""
    destination: _models.DeeplinkDestination | None | Unset = UNSET
    """Where it leads; has to fit `destinationType`."""
    comment: str | None | Unset = UNSET
    """A note of yours; null removes it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchDeeplink:
        """Read the JSON object, under the API's names."""
        return decode_patch_deeplink(_dict(data))

    _fields = (
        ("destinationType", "destination_type", _to_value),
        ("destination", "destination", _to_dict),
        ("comment", "comment", None),
    )
    _optional = {
        "destinationType": "destination_type",
        "destination": "destination",
        "comment": "comment",
    }


_new = object.__new__
_blank = {
    "destinationType": None,
    "destination": None,
    "comment": None,
}


def decode_patch_deeplink(d: _Any) -> PatchDeeplink:
    """Read the JSON object of a `PatchDeeplink`."""
    if len(d) != 3:
        return _odd(d, PatchDeeplink, _blank, decode_patch_deeplink)
    o = _new(PatchDeeplink)
    try:
        v = d["destinationType"]
        o.destination_type = (
            None
            if v is None
            else _destination_type[v]
            if v.__class__ is str and v in _destination_type
            else _word(v, d, "destinationType", "PatchDeeplink", DestinationType)
        )
        v = d["destination"]
        o.destination = (
            None
            if v is None
            else _models.decode_deeplink_destination(v)
            if v.__class__ is dict
            else _record(v, d, "destination", "PatchDeeplink")
        )
        v = d["comment"]
        o.comment = (
            v if v.__class__ is str else None if v is None else _text(v, d, "comment", "PatchDeeplink")
        )
    except KeyError:
        return _odd(d, PatchDeeplink, _blank, decode_patch_deeplink)
    o._rest = _COMPLETE
    return o

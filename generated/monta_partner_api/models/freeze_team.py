"""FreezeTeam."""

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
class FreezeTeam(_Model):
    """Why a team is frozen. An empty object gives no reason."""

    reason: str | None | Unset = UNSET
    """The reason, for people to read; shown as `frozenReason` of the team."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FreezeTeam:
        """Read the JSON object, under the API's names."""
        return decode_freeze_team(_dict(data))

    _fields = (("reason", "reason", None),)
    _optional = {
        "reason": "reason",
    }


_new = object.__new__
_blank = {
    "reason": None,
}


def decode_freeze_team(d: _Any) -> FreezeTeam:
    """Read the JSON object of a `FreezeTeam`."""
    if len(d) != 1:
        return _odd(d, FreezeTeam, _blank, decode_freeze_team)
    o = _new(FreezeTeam)
    try:
        v = d["reason"]
        o.reason = v if v.__class__ is str else None if v is None else _text(v, d, "reason", "FreezeTeam")
    except KeyError:
        return _odd(d, FreezeTeam, _blank, decode_freeze_team)
    o._rest = _COMPLETE
    return o

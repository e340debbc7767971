"""ChargePointDeeplinks."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointDeeplinks(_Model):
    """Links that open a charge point where a driver can start a charge."""

    app: str
    """Opens it in the Monta app."""
    web: str
    """Opens it in Monta's web app."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointDeeplinks:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_deeplinks(_dict(data))

    _fields = (
        ("app", "app", None),
        ("web", "web", None),
    )


_new = object.__new__
_blank = {
    "app": _MISSING,
    "web": _MISSING,
}


def decode_charge_point_deeplinks(d: _Any) -> ChargePointDeeplinks:
    """Read the JSON object of a `ChargePointDeeplinks`."""
    if len(d) != 2:
        return _odd(d, ChargePointDeeplinks, _blank, decode_charge_point_deeplinks)
    o = _new(ChargePointDeeplinks)
    try:
        v = d["app"]
        o.app = v if v.__class__ is str else _text(v, d, "app", "ChargePointDeeplinks", True)
        v = d["web"]
        o.web = v if v.__class__ is str else _text(v, d, "web", "ChargePointDeeplinks", True)
    except KeyError:
        return _odd(d, ChargePointDeeplinks, _blank, decode_charge_point_deeplinks)
    o._rest = _COMPLETE
    return o

"""ChargePointBrand."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointBrand(_Model):
    """A maker of charge points."""

    id: int
    """Identifies the brand."""
    identifier: str
    """The brand as a key word."""
    name: str
    """The brand as people know it."""
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointBrand:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_brand(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "name": _MISSING,
    "createdAt": None,
    "updatedAt": None,
}


def decode_charge_point_brand(d: _Any) -> ChargePointBrand:
    """Read the JSON object of a `ChargePointBrand`."""
    if len(d) != 5:
        return _odd(d, ChargePointBrand, _blank, decode_charge_point_brand)
    o = _new(ChargePointBrand)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargePointBrand", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "ChargePointBrand", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "ChargePointBrand", True)
        v = d["createdAt"]
        try:
            o.created_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "ChargePointBrand")
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "ChargePointBrand")
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "ChargePointBrand")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargePointBrand")
    except KeyError:
        return _odd(d, ChargePointBrand, _blank, decode_charge_point_brand)
    o._rest = _COMPLETE
    return o

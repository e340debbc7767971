"""ChargePointBrand."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointBrand(_Model):
    """ChargePointBrand."""

    id: int
    identifier: str
    name: str
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "identifier",
        "name",
        "createdAt",
        "updatedAt",
    )
)


def decode_charge_point_brand(d: _Any) -> ChargePointBrand:
    """Read the JSON object of a `ChargePointBrand`."""
    o = _new(ChargePointBrand)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargePointBrand", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "ChargePointBrand", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "ChargePointBrand", needed=True)
    v = get("createdAt")
    o.created_at = None if v is None else _instant(d, "createdAt", "ChargePointBrand")
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "ChargePointBrand")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointBrand")
    return o


# Below the class, so that models may hold each other.

"""Operator."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Operator(_Model):
    """Operator."""

    id: int
    name: str
    identifier: str
    partner_id: int | None = None
    vat_number: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Operator:
        """Read the JSON object, under the API's names."""
        return decode_operator(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("identifier", "identifier", None),
        ("partnerId", "partner_id", None),
        ("vatNumber", "vat_number", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "name",
        "identifier",
        "partnerId",
        "vatNumber",
    )
)


def decode_operator(d: _Any) -> Operator:
    """Read the JSON object of a `Operator`."""
    o = _new(Operator)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Operator", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Operator", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "Operator", needed=True)
    v = get("partnerId")
    o.partner_id = None if v is None else v if v.__class__ is int else _integer(d, "partnerId", "Operator")
    v = get("vatNumber")
    o.vat_number = None if v is None else v if v.__class__ is str else _text(d, "vatNumber", "Operator")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Operator")
    return o


# Below the class, so that models may hold each other.

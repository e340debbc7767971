"""Operator."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
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
class Operator(_Model):
    """A company that runs charge points with Monta."""

    id: int
    """Identifies the operator."""
    name: str
    identifier: str
    """Its short name."""
    partner_id: int | None = None
    """The partner that it belongs to."""
    vat_number: str | None = None
    """Its number for VAT."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "name": _MISSING,
    "identifier": _MISSING,
    "partnerId": None,
    "vatNumber": None,
}


def decode_operator(d: _Any) -> Operator:
    """Read the JSON object of a `Operator`."""
    if len(d) != 5:
        return _odd(d, Operator, _blank, decode_operator)
    o = _new(Operator)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Operator", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Operator", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "Operator", True)
        v = d["partnerId"]
        o.partner_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "partnerId", "Operator")
        )
        v = d["vatNumber"]
        o.vat_number = (
            v if v.__class__ is str else None if v is None else _text(v, d, "vatNumber", "Operator")
        )
    except KeyError:
        return _odd(d, Operator, _blank, decode_operator)
    o._rest = _COMPLETE
    return o

"""ChargePointConnector."""

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
class ChargePointConnector(_Model):
    """A type of plug or socket."""

    id: int
    """Identifies the connector type."""
    identifier: str
    """Its short name, such as `ccs`."""
    name: str
    """Its name for people."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointConnector:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_connector(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("name", "name", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "name": _MISSING,
}


def decode_charge_point_connector(d: _Any) -> ChargePointConnector:
    """Read the JSON object of a `ChargePointConnector`."""
    if len(d) != 3:
        return _odd(d, ChargePointConnector, _blank, decode_charge_point_connector)
    o = _new(ChargePointConnector)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargePointConnector", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "ChargePointConnector", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "ChargePointConnector", True)
    except KeyError:
        return _odd(d, ChargePointConnector, _blank, decode_charge_point_connector)
    o._rest = _COMPLETE
    return o

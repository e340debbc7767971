"""ChargePointConnector."""

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
class ChargePointConnector(_Model):
    """ChargePointConnector."""

    id: int
    identifier: str
    name: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "identifier",
        "name",
    )
)


def decode_charge_point_connector(d: _Any) -> ChargePointConnector:
    """Read the JSON object of a `ChargePointConnector`."""
    o = _new(ChargePointConnector)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargePointConnector", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "ChargePointConnector", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "ChargePointConnector", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointConnector")
    return o


# Below the class, so that models may hold each other.

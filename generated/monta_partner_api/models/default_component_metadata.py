"""DefaultComponentMetadata."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    number as _number,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .breakdown_component_metadata_type import (
    BreakdownComponentMetadataType,
    members as _breakdown_component_metadata_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DefaultComponentMetadata(_Model):
    """How a line came about that has no form of its own."""

    type: _models.BreakdownComponentMetadataType
    """Always `default-metadata`."""
    kwh: float | None = None
    """Energy that the line is for, in kWh; null if it is for none."""
    price: int | None = None
    """Amount, in minor units; null if it is not known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DefaultComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_default_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("kwh", "kwh", None),
        ("price", "price", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "kwh": None,
    "price": None,
}


def decode_default_component_metadata(d: _Any) -> DefaultComponentMetadata:
    """Read the JSON object of a `DefaultComponentMetadata`."""
    if len(d) != 3:
        return _odd(d, DefaultComponentMetadata, _blank, decode_default_component_metadata)
    o = _new(DefaultComponentMetadata)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_metadata_type[v]
            if v.__class__ is str and v in _breakdown_component_metadata_type
            else _word(v, d, "type", "DefaultComponentMetadata", BreakdownComponentMetadataType, True)
        )
        v = d["kwh"]
        o.kwh = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "kwh", "DefaultComponentMetadata")
        )
        v = d["price"]
        o.price = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "price", "DefaultComponentMetadata")
        )
    except KeyError:
        return _odd(d, DefaultComponentMetadata, _blank, decode_default_component_metadata)
    o._rest = _COMPLETE
    return o

"""SpotPriceComponentMetadata."""

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
class SpotPriceComponentMetadata(_Model):
    """How a line at the spot price came about."""

    type: _models.BreakdownComponentMetadataType
    """Always `spot-price-metadata`."""
    kwh: float
    """Energy that the line is for, in kWh."""
    price_per_kwh: int
    """Price of a kWh, in minor units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SpotPriceComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_spot_price_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("kwh", "kwh", None),
        ("pricePerKwh", "price_per_kwh", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "kwh": _MISSING,
    "pricePerKwh": _MISSING,
}


def decode_spot_price_component_metadata(d: _Any) -> SpotPriceComponentMetadata:
    """Read the JSON object of a `SpotPriceComponentMetadata`."""
    if len(d) != 3:
        return _odd(d, SpotPriceComponentMetadata, _blank, decode_spot_price_component_metadata)
    o = _new(SpotPriceComponentMetadata)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_metadata_type[v]
            if v.__class__ is str and v in _breakdown_component_metadata_type
            else _word(v, d, "type", "SpotPriceComponentMetadata", BreakdownComponentMetadataType, True)
        )
        v = d["kwh"]
        o.kwh = v if v.__class__ is float else _number(v, d, "kwh", "SpotPriceComponentMetadata", True)
        v = d["pricePerKwh"]
        o.price_per_kwh = (
            v if v.__class__ is int else _integer(v, d, "pricePerKwh", "SpotPriceComponentMetadata", True)
        )
    except KeyError:
        return _odd(d, SpotPriceComponentMetadata, _blank, decode_spot_price_component_metadata)
    o._rest = _COMPLETE
    return o

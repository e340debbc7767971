"""SpotPriceAdditionalPriceComponentMetadata."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SpotPriceAdditionalPriceComponentMetadata(_Model):
    """SpotPriceAdditionalPriceComponentMetadata."""

    type: _models.BreakdownComponentMetadataType
    kwh: float
    price: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SpotPriceAdditionalPriceComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_spot_price_additional_price_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("kwh", "kwh", None),
        ("price", "price", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "kwh",
        "price",
    )
)


def decode_spot_price_additional_price_component_metadata(
    d: _Any,
) -> SpotPriceAdditionalPriceComponentMetadata:
    """Read the JSON object of a `SpotPriceAdditionalPriceComponentMetadata`."""
    o = _new(SpotPriceAdditionalPriceComponentMetadata)
    get = d.get
    v = get("type")
    o.type = (
        _breakdown_component_metadata_type[v]
        if v.__class__ is str and v in _breakdown_component_metadata_type
        else _word(
            d,
            "type",
            "SpotPriceAdditionalPriceComponentMetadata",
            BreakdownComponentMetadataType,
            needed=True,
        )
    )
    v = get("kwh")
    o.kwh = (
        v
        if v.__class__ is float
        else _number(d, "kwh", "SpotPriceAdditionalPriceComponentMetadata", needed=True)
    )
    v = get("price")
    o.price = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "price", "SpotPriceAdditionalPriceComponentMetadata")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SpotPriceAdditionalPriceComponentMetadata")
    return o


# Below the class, so that models may hold each other.
from .breakdown_component_metadata_type import (
    BreakdownComponentMetadataType,
    members as _breakdown_component_metadata_type,
)

"""SpotPriceAdditionalPercentageComponentMetadata."""

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
class SpotPriceAdditionalPercentageComponentMetadata(_Model):
    """How an addition to the spot price, in percent, came about."""

    type: _models.BreakdownComponentMetadataType
    """The same words as for an absolute addition: `percentage` tells the two apart."""
    price: int | None = None
    """What the addition amounts to, in minor units; null if it is not known."""
    percentage: float | None = None
    """Percentage added to the spot price, in %."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SpotPriceAdditionalPercentageComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_spot_price_additional_percentage_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("price", "price", None),
        ("percentage", "percentage", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "price": None,
    "percentage": None,
}


def decode_spot_price_additional_percentage_component_metadata(
    d: _Any,
) -> SpotPriceAdditionalPercentageComponentMetadata:
    """Read the JSON object of a `SpotPriceAdditionalPercentageComponentMetadata`."""
    if len(d) != 3:
        return _odd(
            d,
            SpotPriceAdditionalPercentageComponentMetadata,
            _blank,
            decode_spot_price_additional_percentage_component_metadata,
        )
    o = _new(SpotPriceAdditionalPercentageComponentMetadata)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_metadata_type[v]
            if v.__class__ is str and v in _breakdown_component_metadata_type
            else _word(
                v,
                d,
                "type",
                "SpotPriceAdditionalPercentageComponentMetadata",
                BreakdownComponentMetadataType,
                True,
            )
        )
        v = d["price"]
        o.price = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "price", "SpotPriceAdditionalPercentageComponentMetadata")
        )
        v = d["percentage"]
        o.percentage = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "percentage", "SpotPriceAdditionalPercentageComponentMetadata")
        )
    except KeyError:
        return _odd(
            d,
            SpotPriceAdditionalPercentageComponentMetadata,
            _blank,
            decode_spot_price_additional_percentage_component_metadata,
        )
    o._rest = _COMPLETE
    return o

"""DurationFeeComponentMetadata."""

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
class DurationFeeComponentMetadata(_Model):
    """How a fee for the time of a charge came about."""

    type: _models.BreakdownComponentMetadataType
    """Always `duration-fee-metadata`."""
    total_minutes: float
    """How long the fee ran, in minutes."""
    fee_per_minute: int
    """Fee for a minute, in minor units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> DurationFeeComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_duration_fee_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("totalMinutes", "total_minutes", None),
        ("feePerMinute", "fee_per_minute", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "totalMinutes": _MISSING,
    "feePerMinute": _MISSING,
}


def decode_duration_fee_component_metadata(d: _Any) -> DurationFeeComponentMetadata:
    """Read the JSON object of a `DurationFeeComponentMetadata`."""
    if len(d) != 3:
        return _odd(d, DurationFeeComponentMetadata, _blank, decode_duration_fee_component_metadata)
    o = _new(DurationFeeComponentMetadata)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_metadata_type[v]
            if v.__class__ is str and v in _breakdown_component_metadata_type
            else _word(v, d, "type", "DurationFeeComponentMetadata", BreakdownComponentMetadataType, True)
        )
        v = d["totalMinutes"]
        o.total_minutes = (
            v if v.__class__ is float else _number(v, d, "totalMinutes", "DurationFeeComponentMetadata", True)
        )
        v = d["feePerMinute"]
        o.fee_per_minute = (
            v if v.__class__ is int else _integer(v, d, "feePerMinute", "DurationFeeComponentMetadata", True)
        )
    except KeyError:
        return _odd(d, DurationFeeComponentMetadata, _blank, decode_duration_fee_component_metadata)
    o._rest = _COMPLETE
    return o

"""IdleFeeComponentMetadata."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    number as _number,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
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
class IdleFeeComponentMetadata(_Model):
    """How a fee for staying plugged in with a full vehicle came about."""

    type: _models.BreakdownComponentMetadataType
    """Always `idle-fee-metadata`."""
    amount_per_minute: int
    """Fee for a minute, in minor units."""
    minutes: float
    """Minutes that the vehicle stayed after it was full."""
    from_: _datetime.datetime
    """When the fee began to count."""
    to: _datetime.datetime
    """When the fee ceased to count."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> IdleFeeComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_idle_fee_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("amountPerMinute", "amount_per_minute", None),
        ("minutes", "minutes", None),
        ("from", "from_", _to_instant),
        ("to", "to", _to_instant),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "amountPerMinute": _MISSING,
    "minutes": _MISSING,
    "from": _MISSING,
    "to": _MISSING,
}


def decode_idle_fee_component_metadata(d: _Any) -> IdleFeeComponentMetadata:
    """Read the JSON object of a `IdleFeeComponentMetadata`."""
    if len(d) != 5:
        return _odd(d, IdleFeeComponentMetadata, _blank, decode_idle_fee_component_metadata)
    o = _new(IdleFeeComponentMetadata)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_metadata_type[v]
            if v.__class__ is str and v in _breakdown_component_metadata_type
            else _word(v, d, "type", "IdleFeeComponentMetadata", BreakdownComponentMetadataType, True)
        )
        v = d["amountPerMinute"]
        o.amount_per_minute = (
            v if v.__class__ is int else _integer(v, d, "amountPerMinute", "IdleFeeComponentMetadata", True)
        )
        v = d["minutes"]
        o.minutes = v if v.__class__ is float else _number(v, d, "minutes", "IdleFeeComponentMetadata", True)
        v = d["from"]
        try:
            o.from_ = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "from", "IdleFeeComponentMetadata", True)
            )
        except (TypeError, ValueError):
            o.from_ = _instant(v, d, "from", "IdleFeeComponentMetadata", True)
        v = d["to"]
        try:
            o.to = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "to", "IdleFeeComponentMetadata", True)
        except (TypeError, ValueError):
            o.to = _instant(v, d, "to", "IdleFeeComponentMetadata", True)
    except KeyError:
        return _odd(d, IdleFeeComponentMetadata, _blank, decode_idle_fee_component_metadata)
    o._rest = _COMPLETE
    return o

"""IdleFeeComponentMetadata."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class IdleFeeComponentMetadata(_Model):
    """IdleFeeComponentMetadata."""

    type: _models.BreakdownComponentMetadataType
    amount_per_minute: int
    minutes: float
    from_: _datetime.datetime
    to: _datetime.datetime
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "type",
        "amountPerMinute",
        "minutes",
        "from",
        "to",
    )
)


def decode_idle_fee_component_metadata(d: _Any) -> IdleFeeComponentMetadata:
    """Read the JSON object of a `IdleFeeComponentMetadata`."""
    o = _new(IdleFeeComponentMetadata)
    get = d.get
    v = get("type")
    o.type = (
        _breakdown_component_metadata_type[v]
        if v.__class__ is str and v in _breakdown_component_metadata_type
        else _word(d, "type", "IdleFeeComponentMetadata", BreakdownComponentMetadataType, needed=True)
    )
    v = get("amountPerMinute")
    o.amount_per_minute = (
        v if v.__class__ is int else _integer(d, "amountPerMinute", "IdleFeeComponentMetadata", needed=True)
    )
    v = get("minutes")
    o.minutes = v if v.__class__ is float else _number(d, "minutes", "IdleFeeComponentMetadata", needed=True)
    o.from_ = _instant(d, "from", "IdleFeeComponentMetadata", needed=True)
    o.to = _instant(d, "to", "IdleFeeComponentMetadata", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "IdleFeeComponentMetadata")
    return o


# Below the class, so that models may hold each other.
from .breakdown_component_metadata_type import (
    BreakdownComponentMetadataType,
    members as _breakdown_component_metadata_type,
)

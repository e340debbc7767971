"""TariffComponentMetadata."""

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
class TariffComponentMetadata(_Model):
    """TariffComponentMetadata."""

    type: _models.BreakdownComponentMetadataType
    tariff_id: int | None = None
    tariff_from: _datetime.datetime | None = None
    tariff_to: _datetime.datetime | None = None
    kwh: float
    price_per_kwh: int
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TariffComponentMetadata:
        """Read the JSON object, under the API's names."""
        return decode_tariff_component_metadata(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("tariffId", "tariff_id", None),
        ("tariffFrom", "tariff_from", _to_instant),
        ("tariffTo", "tariff_to", _to_instant),
        ("kwh", "kwh", None),
        ("pricePerKwh", "price_per_kwh", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "tariffId",
        "tariffFrom",
        "tariffTo",
        "kwh",
        "pricePerKwh",
    )
)


def decode_tariff_component_metadata(d: _Any) -> TariffComponentMetadata:
    """Read the JSON object of a `TariffComponentMetadata`."""
    o = _new(TariffComponentMetadata)
    get = d.get
    v = get("type")
    o.type = (
        _breakdown_component_metadata_type[v]
        if v.__class__ is str and v in _breakdown_component_metadata_type
        else _word(d, "type", "TariffComponentMetadata", BreakdownComponentMetadataType, needed=True)
    )
    v = get("tariffId")
    o.tariff_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "tariffId", "TariffComponentMetadata")
    )
    v = get("tariffFrom")
    o.tariff_from = None if v is None else _instant(d, "tariffFrom", "TariffComponentMetadata")
    v = get("tariffTo")
    o.tariff_to = None if v is None else _instant(d, "tariffTo", "TariffComponentMetadata")
    v = get("kwh")
    o.kwh = v if v.__class__ is float else _number(d, "kwh", "TariffComponentMetadata", needed=True)
    v = get("pricePerKwh")
    o.price_per_kwh = (
        v if v.__class__ is int else _integer(d, "pricePerKwh", "TariffComponentMetadata", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TariffComponentMetadata")
    return o


# Below the class, so that models may hold each other.
from .breakdown_component_metadata_type import (
    BreakdownComponentMetadataType,
    members as _breakdown_component_metadata_type,
)

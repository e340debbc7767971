"""TariffComponentMetadata."""

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
class TariffComponentMetadata(_Model):
    """How a line at the price of a tariff came about."""

    type: _models.BreakdownComponentMetadataType
    """Always `tariff-metadata`."""
    tariff_id: int | None = None
    """The tariff; null if it is not known."""
    tariff_from: _datetime.datetime | None = None
    """When the tariff's price begins to apply; of use only in lines of type `time-based-tariff`."""
    tariff_to: _datetime.datetime | None = None
    """When the tariff's price ceases to apply; of use only in lines of type `time-based-tariff`."""
    kwh: float
    """Energy that the line is for, in kWh."""
    price_per_kwh: int
    """Price of a kWh, in minor units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "type": _MISSING,
    "tariffId": None,
    "tariffFrom": None,
    "tariffTo": None,
    "kwh": _MISSING,
    "pricePerKwh": _MISSING,
}


def decode_tariff_component_metadata(d: _Any) -> TariffComponentMetadata:
    """Read the JSON object of a `TariffComponentMetadata`."""
    if len(d) != 6:
        return _odd(d, TariffComponentMetadata, _blank, decode_tariff_component_metadata)
    o = _new(TariffComponentMetadata)
    try:
        v = d["type"]
        o.type = (
            _breakdown_component_metadata_type[v]
            if v.__class__ is str and v in _breakdown_component_metadata_type
            else _word(v, d, "type", "TariffComponentMetadata", BreakdownComponentMetadataType, True)
        )
        v = d["tariffId"]
        o.tariff_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "tariffId", "TariffComponentMetadata")
        )
        v = d["tariffFrom"]
        try:
            o.tariff_from = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "tariffFrom", "TariffComponentMetadata")
            )
        except (TypeError, ValueError):
            o.tariff_from = _instant(v, d, "tariffFrom", "TariffComponentMetadata")
        v = d["tariffTo"]
        try:
            o.tariff_to = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "tariffTo", "TariffComponentMetadata")
            )
        except (TypeError, ValueError):
            o.tariff_to = _instant(v, d, "tariffTo", "TariffComponentMetadata")
        v = d["kwh"]
        o.kwh = v if v.__class__ is float else _number(v, d, "kwh", "TariffComponentMetadata", True)
        v = d["pricePerKwh"]
        o.price_per_kwh = (
            v if v.__class__ is int else _integer(v, d, "pricePerKwh", "TariffComponentMetadata", True)
        )
    except KeyError:
        return _odd(d, TariffComponentMetadata, _blank, decode_tariff_component_metadata)
    o._rest = _COMPLETE
    return o

"""EnergyMix."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    item_record as _item_record,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class EnergyMix(_Model):
    """EnergyMix."""

    is_green_energy: bool | None = None
    energy_sources: _list[_models.EnergySource] | None = None
    environment_impact: _list[_models.EnvironmentalImpact] | None = None
    supplier_name: str | None = None
    energy_product_name: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> EnergyMix:
        """Read the JSON object, under the API's names."""
        return decode_energy_mix(_dict(data))

    _fields = (
        ("isGreenEnergy", "is_green_energy", None),
        ("energySources", "energy_sources", _to_list(_to_dict)),
        ("environmentImpact", "environment_impact", _to_list(_to_dict)),
        ("supplierName", "supplier_name", None),
        ("energyProductName", "energy_product_name", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "isGreenEnergy",
        "energySources",
        "environmentImpact",
        "supplierName",
        "energyProductName",
    )
)


def decode_energy_mix(d: _Any) -> EnergyMix:
    """Read the JSON object of a `EnergyMix`."""
    o = _new(EnergyMix)
    get = d.get
    v = get("isGreenEnergy")
    o.is_green_energy = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "isGreenEnergy", "EnergyMix")
    )
    v = get("energySources")
    o.energy_sources = (
        None
        if v is None
        else [
            decode_energy_source(x)
            if x.__class__ is dict
            else _item_record(x, d, "energySources", "EnergyMix")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "energySources", "EnergyMix")
    )
    v = get("environmentImpact")
    o.environment_impact = (
        None
        if v is None
        else [
            decode_environmental_impact(x)
            if x.__class__ is dict
            else _item_record(x, d, "environmentImpact", "EnergyMix")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "environmentImpact", "EnergyMix")
    )
    v = get("supplierName")
    o.supplier_name = (
        None if v is None else v if v.__class__ is str else _text(d, "supplierName", "EnergyMix")
    )
    v = get("energyProductName")
    o.energy_product_name = (
        None if v is None else v if v.__class__ is str else _text(d, "energyProductName", "EnergyMix")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "EnergyMix")
    return o


# Below the class, so that models may hold each other.
from .energy_source import decode_energy_source
from .environmental_impact import decode_environmental_impact

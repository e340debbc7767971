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
    odd as _odd,
    records as _records,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class EnergyMix(_Model):
    """Where the energy of a site comes from and what it does to the environment."""

    is_green_energy: bool | None = None
    """Whether the energy counts as green; null if not known."""
    energy_sources: _list[_models.EnergySource] | None = None
    """Its sources, each with its share; null if not known."""
    environment_impact: _list[_models.EnvironmentalImpact] | None = None
    """Its effects on the environment; null if not known."""
    supplier_name: str | None = None
    """Who supplies the energy; null if not known."""
    energy_product_name: str | None = None
    """What the supplier calls the product; null if not known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "isGreenEnergy": None,
    "energySources": None,
    "environmentImpact": None,
    "supplierName": None,
    "energyProductName": None,
}


def decode_energy_mix(d: _Any) -> EnergyMix:
    """Read the JSON object of a `EnergyMix`."""
    if len(d) != 5:
        return _odd(d, EnergyMix, _blank, decode_energy_mix)
    o = _new(EnergyMix)
    try:
        v = d["isGreenEnergy"]
        o.is_green_energy = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "isGreenEnergy", "EnergyMix")
        )
        v = d["energySources"]
        o.energy_sources = (
            None
            if v is None
            else _records(v, d, "energySources", "EnergyMix", _models.decode_energy_source)
            if v.__class__ is list
            else _array(v, d, "energySources", "EnergyMix")
        )
        v = d["environmentImpact"]
        o.environment_impact = (
            None
            if v is None
            else _records(v, d, "environmentImpact", "EnergyMix", _models.decode_environmental_impact)
            if v.__class__ is list
            else _array(v, d, "environmentImpact", "EnergyMix")
        )
        v = d["supplierName"]
        o.supplier_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "supplierName", "EnergyMix")
        )
        v = d["energyProductName"]
        o.energy_product_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "energyProductName", "EnergyMix")
        )
    except KeyError:
        return _odd(d, EnergyMix, _blank, decode_energy_mix)
    o._rest = _COMPLETE
    return o

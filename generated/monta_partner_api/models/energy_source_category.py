"""EnergySourceCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class EnergySourceCategory(OpenStrEnum):
    """A kind of energy source.

    - `NUCLEAR`: Nuclear power.
    - `GENERAL_FOSSIL`: Fossil fuels in general.
    - `COAL`: Coal.
    - `GAS`: Gas.
    - `GENERAL_GREEN`: Green energy in general.
    - `SOLAR`: Solar power.
    - `WIND`: Wind power.
    - `WATER`: Water power."""

    NUCLEAR = "NUCLEAR"
    GENERAL_FOSSIL = "GENERAL_FOSSIL"
    COAL = "COAL"
    GAS = "GAS"
    GENERAL_GREEN = "GENERAL_GREEN"
    SOLAR = "SOLAR"
    WIND = "WIND"
    WATER = "WATER"


EnergySourceCategoryValue: TypeAlias = Literal[
    "NUCLEAR",
    "GENERAL_FOSSIL",
    "COAL",
    "GAS",
    "GENERAL_GREEN",
    "SOLAR",
    "WIND",
    "WATER",
]
"""The words themselves, where an argument takes them."""

members: dict[str, EnergySourceCategory] = {member.value: member for member in EnergySourceCategory}

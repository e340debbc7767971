"""EnvironmentalImpactCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class EnvironmentalImpactCategory(OpenStrEnum):
    """A kind of effect on the environment. Values may be added.

    - `CO2`: Carbon dioxide.
    - `NOX`: Nitrogen oxides.
    - `SO2`: Sulphur dioxide.
    - `PARTICULATE_MATTER`: Fine dust.
    - `WATER_USE`: Use of water.
    - `LAND_USE`: Use of land.
    - `OTHER`: A kind that this version of the API has no word for."""

    CO2 = "CO2"
    NOX = "NOX"
    SO2 = "SO2"
    PARTICULATE_MATTER = "PARTICULATE_MATTER"
    WATER_USE = "WATER_USE"
    LAND_USE = "LAND_USE"
    OTHER = "OTHER"


EnvironmentalImpactCategoryValue: TypeAlias = Literal[
    "CO2",
    "NOX",
    "SO2",
    "PARTICULATE_MATTER",
    "WATER_USE",
    "LAND_USE",
    "OTHER",
]
"""The words themselves, where an argument takes them."""

members: dict[str, EnvironmentalImpactCategory] = {
    member.value: member for member in EnvironmentalImpactCategory
}

"""ConsumptionPeriodSize."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenIntEnum


class ConsumptionPeriodSize(OpenIntEnum):
    """How long the periods are that the energy of a charge is cut into, in seconds.

    - `3600`: One hour.
    - `1800`: 30 minutes.
    - `900`: 15 minutes.
    - `600`: 10 minutes.
    - `300`: 5 minutes."""

    VALUE_3600 = 3600
    VALUE_1800 = 1800
    VALUE_900 = 900
    VALUE_600 = 600
    VALUE_300 = 300


ConsumptionPeriodSizeValue: TypeAlias = Literal[
    3600,
    1800,
    900,
    600,
    300,
]
"""The numbers themselves, where an argument takes them."""

members: dict[int, ConsumptionPeriodSize] = {member.value: member for member in ConsumptionPeriodSize}

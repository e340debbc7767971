"""StateOfChargeSource."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class StateOfChargeSource(OpenStrEnum):
    """Who reports a state of charge.

    - `charge-point`: The charge point.
    - `vehicle`: The vehicle."""

    CHARGE_POINT = "charge-point"
    VEHICLE = "vehicle"


StateOfChargeSourceValue: TypeAlias = Literal[
    "charge-point",
    "vehicle",
]
"""The words themselves, where an argument takes them."""

members: dict[str, StateOfChargeSource] = {member.value: member for member in StateOfChargeSource}

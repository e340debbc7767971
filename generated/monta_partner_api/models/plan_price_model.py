"""PlanPriceModel."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PlanPriceModel(OpenStrEnum):
    """PlanPriceModel."""

    FIXED = "fixed"
    PER_CHARGE_POINT = "per-charge-point"


PlanPriceModelValue: TypeAlias = Literal[
    "fixed",
    "per-charge-point",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PlanPriceModel] = {member.value: member for member in PlanPriceModel}

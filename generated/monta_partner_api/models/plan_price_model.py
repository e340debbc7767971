"""PlanPriceModel."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PlanPriceModel(OpenStrEnum):
    """How the price of a plan adds up.

    - `fixed`: One price, however many charge points there are.
    - `per-charge-point`: The price holds for each charge point."""

    FIXED = "fixed"
    PER_CHARGE_POINT = "per-charge-point"


PlanPriceModelValue: TypeAlias = Literal[
    "fixed",
    "per-charge-point",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PlanPriceModel] = {member.value: member for member in PlanPriceModel}

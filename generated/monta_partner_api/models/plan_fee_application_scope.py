"""PlanFeeApplicationScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PlanFeeApplicationScope(OpenStrEnum):
    """Which charges carry the additional fees of a plan.

    - `all`: All charges.
    - `paid`: Only charges that somebody pays for."""

    ALL = "all"
    PAID = "paid"


PlanFeeApplicationScopeValue: TypeAlias = Literal[
    "all",
    "paid",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PlanFeeApplicationScope] = {member.value: member for member in PlanFeeApplicationScope}

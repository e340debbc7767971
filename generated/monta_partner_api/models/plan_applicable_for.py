"""PlanApplicableFor."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PlanApplicableFor(OpenStrEnum):
    """What a plan is subscribed for.

    - `charge-point`: Single charge points.
    - `team`: A team.
    - `operator`: Used by Monta only."""

    CHARGE_POINT = "charge-point"
    TEAM = "team"
    OPERATOR = "operator"


PlanApplicableForValue: TypeAlias = Literal[
    "charge-point",
    "team",
    "operator",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PlanApplicableFor] = {member.value: member for member in PlanApplicableFor}

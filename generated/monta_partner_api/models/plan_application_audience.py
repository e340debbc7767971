"""PlanApplicationAudience."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class PlanApplicationAudience(OpenStrEnum):
    """Whose app shows a plan.

    - `all`: The operator's app and the Monta app.
    - `own`: Only the operator's app."""

    ALL = "all"
    OWN = "own"


PlanApplicationAudienceValue: TypeAlias = Literal[
    "all",
    "own",
]
"""The words themselves, where an argument takes them."""

members: dict[str, PlanApplicationAudience] = {member.value: member for member in PlanApplicationAudience}

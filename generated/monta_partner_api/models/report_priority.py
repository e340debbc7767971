"""ReportPriority."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ReportPriority(OpenStrEnum):
    """How urgent a report is.

    - `low`: Can wait.
    - `medium`: Between the two.
    - `high`: Urgent."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


ReportPriorityValue: TypeAlias = Literal[
    "low",
    "medium",
    "high",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ReportPriority] = {member.value: member for member in ReportPriority}

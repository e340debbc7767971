"""ReportState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ReportState(OpenStrEnum):
    """ReportState."""

    NEW = "new"
    ACTION = "action"
    ASSIGNED_OWNER = "assigned-owner"
    ASSIGNED_MONTA = "assigned-monta"
    ASSIGNED_OPERATOR = "assigned-operator"
    RESOLVED = "resolved"


ReportStateValue: TypeAlias = Literal[
    "new",
    "action",
    "assigned-owner",
    "assigned-monta",
    "assigned-operator",
    "resolved",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ReportState] = {member.value: member for member in ReportState}

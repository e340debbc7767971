"""ReportState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ReportState(OpenStrEnum):
    """States of a report that the list can filter by.

    - `new`: Nobody has dealt with it yet.
    - `action`: Something has to be done, by the word; not documented further.
    - `assigned-owner`: The owner shall deal with it.
    - `assigned-monta`: Monta shall deal with it.
    - `assigned-operator`: The operator shall deal with it.
    - `resolved`: Dealt with."""

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

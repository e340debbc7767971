"""DayOfWeek."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class DayOfWeek(OpenStrEnum):
    """A day of the week.

    - `MONDAY`: Monday.
    - `TUESDAY`: Tuesday.
    - `WEDNESDAY`: Wednesday.
    - `THURSDAY`: Thursday.
    - `FRIDAY`: Friday.
    - `SATURDAY`: Saturday.
    - `SUNDAY`: Sunday."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


DayOfWeekValue: TypeAlias = Literal[
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
    "SUNDAY",
]
"""The words themselves, where an argument takes them."""

members: dict[str, DayOfWeek] = {member.value: member for member in DayOfWeek}

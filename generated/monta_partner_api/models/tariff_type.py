"""TariffType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TariffType(OpenStrEnum):
    """How the prices of a tariff come about.

    - `WEEKLY`: They return every week, by the recurring periods of the tariff.
    - `DYNAMIC`: They do not follow a weekly pattern."""

    WEEKLY = "WEEKLY"
    DYNAMIC = "DYNAMIC"


TariffTypeValue: TypeAlias = Literal[
    "WEEKLY",
    "DYNAMIC",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TariffType] = {member.value: member for member in TariffType}

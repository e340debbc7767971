"""OperatorRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class OperatorRole(OpenStrEnum):
    """OperatorRole."""

    OWNER = "owner"
    PAYER = "payer"


OperatorRoleValue: TypeAlias = Literal[
    "owner",
    "payer",
]
"""The words themselves, where an argument takes them."""

members: dict[str, OperatorRole] = {member.value: member for member in OperatorRole}

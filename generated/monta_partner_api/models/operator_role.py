"""OperatorRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class OperatorRole(OpenStrEnum):
    """In which role the operator is asked for.

    - `owner`: Only what the operator owns.
    - `payer`: Only what the operator paid for."""

    OWNER = "owner"
    PAYER = "payer"


OperatorRoleValue: TypeAlias = Literal[
    "owner",
    "payer",
]
"""The words themselves, where an argument takes them."""

members: dict[str, OperatorRole] = {member.value: member for member in OperatorRole}

"""TariffCustomerType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class TariffCustomerType(OpenStrEnum):
    """The class of customer that a tariff is for. Which customers make up a class is not stated.

    - `A_ZERO`: Class A, zero.
    - `A_HIGH`: Class A, high.
    - `A_LOW`: Class A, low.
    - `B_HIGH`: Class B, high.
    - `B_LOW`: Class B, low.
    - `C_CUSTOMER`: Class C."""

    A_ZERO = "A_ZERO"
    A_HIGH = "A_HIGH"
    A_LOW = "A_LOW"
    B_HIGH = "B_HIGH"
    B_LOW = "B_LOW"
    C_CUSTOMER = "C_CUSTOMER"


TariffCustomerTypeValue: TypeAlias = Literal[
    "A_ZERO",
    "A_HIGH",
    "A_LOW",
    "B_HIGH",
    "B_LOW",
    "C_CUSTOMER",
]
"""The words themselves, where an argument takes them."""

members: dict[str, TariffCustomerType] = {member.value: member for member in TariffCustomerType}

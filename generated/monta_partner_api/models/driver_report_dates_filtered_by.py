"""DriverReportDatesFilteredBy."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class DriverReportDatesFilteredBy(OpenStrEnum):
    """DriverReportDatesFilteredBy."""

    CHARGE_TRANSACTION = "charge-transaction"
    WALLET_TRANSACTION = "wallet-transaction"


DriverReportDatesFilteredByValue: TypeAlias = Literal[
    "charge-transaction",
    "wallet-transaction",
]
"""The words themselves, where an argument takes them."""

members: dict[str, DriverReportDatesFilteredBy] = {
    member.value: member for member in DriverReportDatesFilteredBy
}

"""DriverReportDatesFilteredBy."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class DriverReportDatesFilteredBy(OpenStrEnum):
    """Whose time of completion decides whether a charge is in the range of a report.

    - `charge-transaction`: That of the charge, its `completedAt`. The default.
    - `wallet-transaction`: That of the wallet transaction, its `completedAt`. Charges without a wallet
    transaction are left out."""

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

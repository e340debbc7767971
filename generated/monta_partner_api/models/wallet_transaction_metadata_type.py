"""WalletTransactionMetadataType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionMetadataType(OpenStrEnum):
    """What the metadata of a wallet transaction is about.

    - `tax-refund-metadata`: A tax refund.
    - `charge-metadata`: A charge.
    - `default-metadata`: Neither; no fields of its own are known."""

    TAX_REFUND_METADATA = "tax-refund-metadata"
    CHARGE_METADATA = "charge-metadata"
    DEFAULT_METADATA = "default-metadata"


WalletTransactionMetadataTypeValue: TypeAlias = Literal[
    "tax-refund-metadata",
    "charge-metadata",
    "default-metadata",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WalletTransactionMetadataType] = {
    member.value: member for member in WalletTransactionMetadataType
}

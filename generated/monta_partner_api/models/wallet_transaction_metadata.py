"""WalletTransactionMetadata."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    tag as _tag,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .charge_metadata import ChargeMetadata, decode_charge_metadata
from .tax_refund_metadata import TaxRefundMetadata, decode_tax_refund_metadata

WalletTransactionMetadata: TypeAlias = TaxRefundMetadata | ChargeMetadata | dict[str, Any]
"""More about what a wallet transaction was for: a charge or a tax refund, as `type` says."""


def decode_wallet_transaction_metadata(d: dict[str, Any]) -> WalletTransactionMetadata:
    """Read the JSON object of whichever alternative it is."""
    if _tag(d, "type") == "tax-refund-metadata":
        return decode_tax_refund_metadata(d)
    if _tag(d, "type") == "charge-metadata":
        return decode_charge_metadata(d)
    return _unknown_variant(d, "WalletTransactionMetadata")


_unions[WalletTransactionMetadata] = decode_wallet_transaction_metadata

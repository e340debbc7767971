"""The operations of `wallet_transactions`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        get_wallet_transaction as get_wallet_transaction,
        get_wallet_transactions as get_wallet_transactions,
        get_wallet_transactions_invoice as get_wallet_transactions_invoice,
        patch_transaction as patch_transaction,
        post_operator_adjustment_transaction as post_operator_adjustment_transaction,
    )

__all__ = (
    "get_wallet_transaction",
    "get_wallet_transactions",
    "get_wallet_transactions_invoice",
    "patch_transaction",
    "post_operator_adjustment_transaction",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

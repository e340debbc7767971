"""The operations of `webhooks`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_webhook_config as delete_webhook_config,
        get_signature_detail as get_signature_detail,
        get_webhook_config as get_webhook_config,
        get_webhook_entries as get_webhook_entries,
        get_webhook_entry as get_webhook_entry,
        update_webhook_config as update_webhook_config,
    )

__all__ = (
    "delete_webhook_config",
    "get_signature_detail",
    "get_webhook_config",
    "get_webhook_entries",
    "get_webhook_entry",
    "update_webhook_config",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

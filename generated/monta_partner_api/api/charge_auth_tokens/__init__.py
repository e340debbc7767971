"""The operations of `charge_auth_tokens`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        block_charge_auth_token as block_charge_auth_token,
        create_charge_auth_token as create_charge_auth_token,
        delete_charge_auth_token as delete_charge_auth_token,
        get_charge_auth_token as get_charge_auth_token,
        get_charge_auth_tokens as get_charge_auth_tokens,
        patch_charge_auth_token as patch_charge_auth_token,
        unblock_charge_auth_token as unblock_charge_auth_token,
    )

__all__ = (
    "block_charge_auth_token",
    "create_charge_auth_token",
    "delete_charge_auth_token",
    "get_charge_auth_token",
    "get_charge_auth_tokens",
    "patch_charge_auth_token",
    "unblock_charge_auth_token",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

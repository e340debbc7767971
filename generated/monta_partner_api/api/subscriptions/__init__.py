"""The operations of `subscriptions`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        approve_subscription as approve_subscription,
        create_subscription as create_subscription,
        delete_subscription as delete_subscription,
        get_subscription as get_subscription,
        get_subscriptions as get_subscriptions,
    )

__all__ = (
    "approve_subscription",
    "create_subscription",
    "delete_subscription",
    "get_subscription",
    "get_subscriptions",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

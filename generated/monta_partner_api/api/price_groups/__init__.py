"""The operations of `price_groups`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        apply_price_group as apply_price_group,
        create_price_group as create_price_group,
        delete_price_group as delete_price_group,
        get_price_group as get_price_group,
        get_price_groups as get_price_groups,
        set_default_price_group as set_default_price_group,
        update_price_group as update_price_group,
    )

__all__ = (
    "apply_price_group",
    "create_price_group",
    "delete_price_group",
    "get_price_group",
    "get_price_groups",
    "set_default_price_group",
    "update_price_group",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

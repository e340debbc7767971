"""The operations of `tariffs`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_tariff as create_tariff,
        create_tariff_prices as create_tariff_prices,
        get_all_tariffs as get_all_tariffs,
        get_tariff as get_tariff,
        update_tariff as update_tariff,
    )

__all__ = (
    "create_tariff",
    "create_tariff_prices",
    "get_all_tariffs",
    "get_tariff",
    "update_tariff",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

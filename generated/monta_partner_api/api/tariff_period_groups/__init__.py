"""The operations of `tariff_period_groups`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_tariff_period_group as create_tariff_period_group,
        delete_tariff_period_group as delete_tariff_period_group,
        get_period_group as get_period_group,
        get_period_groups as get_period_groups,
        update_tariff_period_group as update_tariff_period_group,
    )

__all__ = (
    "create_tariff_period_group",
    "delete_tariff_period_group",
    "get_period_group",
    "get_period_groups",
    "update_tariff_period_group",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

"""The operations of `tariff_recurring_periods`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_tariff_recurring_periods as create_tariff_recurring_periods,
        delete_tariff_recurring_period as delete_tariff_recurring_period,
        get_tariff_recurring_period as get_tariff_recurring_period,
        get_tariff_recurring_periods as get_tariff_recurring_periods,
        update_tariff_recurring_periods as update_tariff_recurring_periods,
    )

__all__ = (
    "create_tariff_recurring_periods",
    "delete_tariff_recurring_period",
    "get_tariff_recurring_period",
    "get_tariff_recurring_periods",
    "update_tariff_recurring_periods",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

"""The operations of `charges`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        get_charge as get_charge,
        get_charge_breakdown as get_charge_breakdown,
        get_charge_kwh_consumption as get_charge_kwh_consumption,
        get_charges as get_charges,
        patch_charge as patch_charge,
        restart_charge as restart_charge,
        start_charge as start_charge,
        stop_charge as stop_charge,
    )

__all__ = (
    "get_charge",
    "get_charge_breakdown",
    "get_charge_kwh_consumption",
    "get_charges",
    "patch_charge",
    "restart_charge",
    "start_charge",
    "stop_charge",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

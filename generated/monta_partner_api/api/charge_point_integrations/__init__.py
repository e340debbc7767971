"""The operations of `charge_point_integrations`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_charge_point_integration as delete_charge_point_integration,
        get_charge_point_integration as get_charge_point_integration,
        get_charge_point_integrations as get_charge_point_integrations,
        post_or_put_charge_point_integration as post_or_put_charge_point_integration,
    )

__all__ = (
    "delete_charge_point_integration",
    "get_charge_point_integration",
    "get_charge_point_integrations",
    "post_or_put_charge_point_integration",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

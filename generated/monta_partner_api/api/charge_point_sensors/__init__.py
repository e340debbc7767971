"""The operations of `charge_point_sensors`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_charge_point_sensor as delete_charge_point_sensor,
        get_charge_point_sensor as get_charge_point_sensor,
        get_charge_point_sensors as get_charge_point_sensors,
        patch_charge_point_sensor as patch_charge_point_sensor,
        post_charge_point_sensor as post_charge_point_sensor,
    )

__all__ = (
    "delete_charge_point_sensor",
    "get_charge_point_sensor",
    "get_charge_point_sensors",
    "patch_charge_point_sensor",
    "post_charge_point_sensor",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

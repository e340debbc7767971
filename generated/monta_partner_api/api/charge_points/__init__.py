"""The operations of `charge_points`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        clear_charging_profile as clear_charging_profile,
        create_ocpp_config as create_ocpp_config,
        delete_charge_point as delete_charge_point,
        get_charge_point as get_charge_point,
        get_charge_point_logs as get_charge_point_logs,
        get_charge_point_map as get_charge_point_map,
        get_charge_points as get_charge_points,
        get_ocpp_config as get_ocpp_config,
        patch_charge_point as patch_charge_point,
        post_charge_point as post_charge_point,
        reboot_charge_point as reboot_charge_point,
        set_charging_profile as set_charging_profile,
        unlock_charge_point as unlock_charge_point,
    )

__all__ = (
    "clear_charging_profile",
    "create_ocpp_config",
    "delete_charge_point",
    "get_charge_point",
    "get_charge_point_logs",
    "get_charge_point_map",
    "get_charge_points",
    "get_ocpp_config",
    "patch_charge_point",
    "post_charge_point",
    "reboot_charge_point",
    "set_charging_profile",
    "unlock_charge_point",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

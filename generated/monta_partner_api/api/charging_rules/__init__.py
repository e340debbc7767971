"""The operations of `charging_rules`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_charge_point_charging_rule as delete_charge_point_charging_rule,
        get_charge_point_charging_rule as get_charge_point_charging_rule,
        get_charge_point_charging_rules as get_charge_point_charging_rules,
        post_charge_point_charging_rule as post_charge_point_charging_rule,
        put_charge_point_charging_rule as put_charge_point_charging_rule,
    )

__all__ = (
    "delete_charge_point_charging_rule",
    "get_charge_point_charging_rule",
    "get_charge_point_charging_rules",
    "post_charge_point_charging_rule",
    "put_charge_point_charging_rule",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

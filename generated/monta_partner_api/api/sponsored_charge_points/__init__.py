"""The operations of `sponsored_charge_points`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        approve_cost_changes as approve_cost_changes,
        delete_sponsored_charge_point as delete_sponsored_charge_point,
        get_sponsored_charge_point as get_sponsored_charge_point,
        get_sponsored_charge_points as get_sponsored_charge_points,
        patch_sponsored_charge_point as patch_sponsored_charge_point,
        post_sponsored_charge_point as post_sponsored_charge_point,
        reject_cost_changes as reject_cost_changes,
    )

__all__ = (
    "approve_cost_changes",
    "delete_sponsored_charge_point",
    "get_sponsored_charge_point",
    "get_sponsored_charge_points",
    "patch_sponsored_charge_point",
    "post_sponsored_charge_point",
    "reject_cost_changes",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

"""The operations of `charge_point_models`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        get_charge_point_model as get_charge_point_model,
        get_charge_point_models as get_charge_point_models,
    )

__all__ = (
    "get_charge_point_model",
    "get_charge_point_models",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

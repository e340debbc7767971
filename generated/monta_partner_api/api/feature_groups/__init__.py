"""The operations of `feature_groups`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        apply_feature_group_relation as apply_feature_group_relation,
        get_feature_group_configurations as get_feature_group_configurations,
        get_feature_groups as get_feature_groups,
        remove_feature_group_relation as remove_feature_group_relation,
    )

__all__ = (
    "apply_feature_group_relation",
    "get_feature_group_configurations",
    "get_feature_groups",
    "remove_feature_group_relation",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

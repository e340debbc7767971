"""The operations of `teams`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_team as delete_team,
        freeze_team as freeze_team,
        get_team as get_team,
        get_teams as get_teams,
        patch_team as patch_team,
        post_team as post_team,
        unfreeze_team as unfreeze_team,
    )

__all__ = (
    "delete_team",
    "freeze_team",
    "get_team",
    "get_teams",
    "patch_team",
    "post_team",
    "unfreeze_team",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

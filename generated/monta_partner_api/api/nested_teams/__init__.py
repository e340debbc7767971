"""The operations of `nested_teams`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        accept_invite as accept_invite,
        delete_nested_team as delete_nested_team,
        get_nested_team as get_nested_team,
        get_nested_teams as get_nested_teams,
        invite as invite,
        reject_invite as reject_invite,
        update_nested_team as update_nested_team,
    )

__all__ = (
    "accept_invite",
    "delete_nested_team",
    "get_nested_team",
    "get_nested_teams",
    "invite",
    "reject_invite",
    "update_nested_team",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

"""The operations of `team_member_profiles`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_team_member_profile as delete_team_member_profile,
        get_team_member_profile as get_team_member_profile,
        get_team_member_profiles as get_team_member_profiles,
        post_team_member_profile as post_team_member_profile,
        update_team_member_profile as update_team_member_profile,
    )

__all__ = (
    "delete_team_member_profile",
    "get_team_member_profile",
    "get_team_member_profiles",
    "post_team_member_profile",
    "update_team_member_profile",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

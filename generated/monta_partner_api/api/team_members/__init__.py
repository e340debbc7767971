"""The operations of `team_members`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        accept_team_member_join_request as accept_team_member_join_request,
        delete_team_member as delete_team_member,
        get_team_member as get_team_member,
        get_team_members as get_team_members,
        patch_team_member as patch_team_member,
        post_team_member as post_team_member,
        resend_team_member_invite as resend_team_member_invite,
    )

__all__ = (
    "accept_team_member_join_request",
    "delete_team_member",
    "get_team_member",
    "get_team_members",
    "patch_team_member",
    "post_team_member",
    "resend_team_member_invite",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

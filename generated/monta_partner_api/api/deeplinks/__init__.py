"""The operations of `deeplinks`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_deeplink as delete_deeplink,
        get_deeplink as get_deeplink,
        get_deeplinks as get_deeplinks,
        patch_deeplink as patch_deeplink,
        post_deeplink as post_deeplink,
    )

__all__ = (
    "delete_deeplink",
    "get_deeplink",
    "get_deeplinks",
    "patch_deeplink",
    "post_deeplink",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

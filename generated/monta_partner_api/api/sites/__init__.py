"""The operations of `sites`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_site as delete_site,
        get_site as get_site,
        get_sites as get_sites,
        patch_site as patch_site,
        post_site as post_site,
    )

__all__ = (
    "delete_site",
    "get_site",
    "get_sites",
    "patch_site",
    "post_site",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

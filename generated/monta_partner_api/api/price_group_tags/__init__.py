"""The operations of `price_group_tags`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_price_group_tag as delete_price_group_tag,
        get_price_group_tag as get_price_group_tag,
        get_price_group_tags as get_price_group_tags,
        patch_price_group_tag as patch_price_group_tag,
        post_price_group_tag as post_price_group_tag,
    )

__all__ = (
    "delete_price_group_tag",
    "get_price_group_tag",
    "get_price_group_tags",
    "patch_price_group_tag",
    "post_price_group_tag",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

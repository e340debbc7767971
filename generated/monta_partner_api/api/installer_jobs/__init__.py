"""The operations of `installer_jobs`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_installer_job as delete_installer_job,
        get_installer_job as get_installer_job,
        get_installer_jobs as get_installer_jobs,
        post_installer_job as post_installer_job,
    )

__all__ = (
    "delete_installer_job",
    "get_installer_job",
    "get_installer_jobs",
    "post_installer_job",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]

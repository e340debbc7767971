"""The low-level client of the Monta Partner API: an operation, a model, an enum a module; generated.

Nothing is loaded before it is asked for. `OPERATIONS` has every operation; `models` every model; `api` every operation's
functions; `resources` the classes that group them. What the API is described by travels along as `document.json`.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import api as api, models as models, resources as resources
    from .client import Page as Page, Pages as Pages, Request as Request, Sender as Sender, call as call
    from .errors import InvalidArgumentError as InvalidArgumentError, UndecodableError as UndecodableError
    from .operations import (
        OPERATIONS as OPERATIONS,
        Operation as Operation,
        Paging as Paging,
        Window as Window,
    )
    from .types import UNSET as UNSET, Unset as Unset

_modules = {
    "InvalidArgumentError": "errors",
    "OPERATIONS": "operations",
    "Operation": "operations",
    "Page": "client",
    "Pages": "client",
    "Paging": "operations",
    "Request": "client",
    "Sender": "client",
    "UNSET": "types",
    "UndecodableError": "errors",
    "Unset": "types",
    "Window": "operations",
    "call": "client",
}
_packages = ("api", "models", "resources")

API_VERSION = "2024-01-18"
"""The version of the document that this was generated from."""

__all__ = (
    "API_VERSION",
    "InvalidArgumentError",
    "OPERATIONS",
    "Operation",
    "Page",
    "Pages",
    "Paging",
    "Request",
    "Sender",
    "UNSET",
    "UndecodableError",
    "Unset",
    "Window",
    "api",
    "call",
    "models",
    "resources",
)


def __getattr__(name: str) -> Any:
    if name in _packages:
        return _import_module(f".{name}", __name__)
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]

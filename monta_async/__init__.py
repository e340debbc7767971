"""monta-async: the async SDK of the Monta Partner API.

async with Monta.from_env() as monta:
    async for charge in monta.charges.list(state="charging"):
        print(charge.id, charge.consumed_kwh)
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monta_partner_api import UNSET as UNSET, InvalidArgumentError as InvalidArgumentError, Unset as Unset

    from .client import Monta as Monta
    from .errors import (
        APIStatusError as APIStatusError,
        ConfigurationError as ConfigurationError,
        DecodeError as DecodeError,
        MontaError as MontaError,
    )
    from .pagination import Page as Page, Pages as Pages

__all__ = (
    "UNSET",
    "APIStatusError",
    "ConfigurationError",
    "DecodeError",
    "InvalidArgumentError",
    "Monta",
    "MontaError",
    "Page",
    "Pages",
    "Unset",
)

_modules = {
    "UNSET": "monta_partner_api.types",
    "Unset": "monta_partner_api.types",
    "InvalidArgumentError": "monta_partner_api.errors",
    "Monta": "monta_async.client",
    "APIStatusError": "monta_async.errors",
    "ConfigurationError": "monta_async.errors",
    "DecodeError": "monta_async.errors",
    "MontaError": "monta_async.errors",
    "Page": "monta_async.pagination",
    "Pages": "monta_async.pagination",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for: importing the package costs next to nothing."""
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]

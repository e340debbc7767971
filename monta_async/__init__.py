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

    from .budget import RateBudget as RateBudget
    from .client import Monta as Monta, RawResponse as RawResponse
    from .errors import (
        APIConnectError as APIConnectError,
        APIProtocolError as APIProtocolError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        APITransportError as APITransportError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        ConsumerNotFoundError as ConsumerNotFoundError,
        DecodeError as DecodeError,
        InvalidAccessTokenError as InvalidAccessTokenError,
        MontaError as MontaError,
        NotFoundError as NotFoundError,
        OutcomeUnknownError as OutcomeUnknownError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitedError as RateLimitedError,
        ServerError as ServerError,
        UnprocessableError as UnprocessableError,
    )
    from .pagination import Page as Page, Pages as Pages
    from .retry import RetryPolicy as RetryPolicy
    from .streaming import Stream as Stream
    from .windows import TimeRange as TimeRange, months as months

__all__ = (
    "UNSET",
    "APIConnectError",
    "APIProtocolError",
    "APIStatusError",
    "APITimeoutError",
    "APITransportError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConsumerNotFoundError",
    "DecodeError",
    "InvalidAccessTokenError",
    "InvalidArgumentError",
    "Monta",
    "MontaError",
    "NotFoundError",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PermissionDeniedError",
    "RateBudget",
    "RateLimitedError",
    "RawResponse",
    "RetryPolicy",
    "ServerError",
    "Stream",
    "TimeRange",
    "UnprocessableError",
    "Unset",
    "months",
)

_modules = {
    "UNSET": "monta_partner_api.types",
    "Unset": "monta_partner_api.types",
    "InvalidArgumentError": "monta_partner_api.errors",
    "Monta": "monta_async.client",
    "RateBudget": "monta_async.budget",
    "RawResponse": "monta_async.client",
    "Page": "monta_async.pagination",
    "Pages": "monta_async.pagination",
    "RetryPolicy": "monta_async.retry",
    "Stream": "monta_async.streaming",
    "TimeRange": "monta_async.windows",
    "months": "monta_async.windows",
    "APIConnectError": "monta_async.errors",
    "APIProtocolError": "monta_async.errors",
    "APIStatusError": "monta_async.errors",
    "APITimeoutError": "monta_async.errors",
    "APITransportError": "monta_async.errors",
    "AuthenticationError": "monta_async.errors",
    "BadRequestError": "monta_async.errors",
    "ConfigurationError": "monta_async.errors",
    "ConflictError": "monta_async.errors",
    "ConsumerNotFoundError": "monta_async.errors",
    "DecodeError": "monta_async.errors",
    "InvalidAccessTokenError": "monta_async.errors",
    "MontaError": "monta_async.errors",
    "NotFoundError": "monta_async.errors",
    "OutcomeUnknownError": "monta_async.errors",
    "PermissionDeniedError": "monta_async.errors",
    "RateLimitedError": "monta_async.errors",
    "ServerError": "monta_async.errors",
    "UnprocessableError": "monta_async.errors",
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

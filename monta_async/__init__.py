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
    from .deprecation import MontaDeprecationWarning as MontaDeprecationWarning
    from .errors import (
        AccessForbiddenError as AccessForbiddenError,
        APIConnectError as APIConnectError,
        APIProtocolError as APIProtocolError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        APITransportError as APITransportError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ChargeError as ChargeError,
        ChargeFailedError as ChargeFailedError,
        ChargeStuckError as ChargeStuckError,
        ChargeTimeoutError as ChargeTimeoutError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        ConsumerNotFoundError as ConsumerNotFoundError,
        DecodeError as DecodeError,
        InvalidAccessTokenError as InvalidAccessTokenError,
        InvalidRequestError as InvalidRequestError,
        MontaError as MontaError,
        NotFoundError as NotFoundError,
        OutcomeUnknownError as OutcomeUnknownError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitedError as RateLimitedError,
        ResourceNotFoundError as ResourceNotFoundError,
        ServerError as ServerError,
        UnknownAPIError as UnknownAPIError,
        UnprocessableError as UnprocessableError,
    )
    from .fanout import (
        FanOut as FanOut,
        FanOutReport as FanOutReport,
        FanOutResults as FanOutResults,
        Outcome as Outcome,
    )
    from .hooks import (
        CallEvent as CallEvent,
        Hooks as Hooks,
        RequestFailed as RequestFailed,
        RequestSent as RequestSent,
        ResponseReceived as ResponseReceived,
        RetryScheduled as RetryScheduled,
        TokenRefreshed as TokenRefreshed,
        WaitStarted as WaitStarted,
    )
    from .jobs import ChargeFeed as ChargeFeed, Polling as Polling
    from .pagination import Page as Page, Pages as Pages
    from .retry import RetryPolicy as RetryPolicy
    from .streaming import Stream as Stream
    from .token_file import FileTokenStore as FileTokenStore
    from .token_store import StoredToken as StoredToken, TokenStore as TokenStore
    from .windows import TimeRange as TimeRange, months as months

__all__ = (
    "UNSET",
    "APIConnectError",
    "APIProtocolError",
    "APIStatusError",
    "APITimeoutError",
    "APITransportError",
    "AccessForbiddenError",
    "AuthenticationError",
    "BadRequestError",
    "CallEvent",
    "ChargeError",
    "ChargeFailedError",
    "ChargeFeed",
    "ChargeStuckError",
    "ChargeTimeoutError",
    "ConfigurationError",
    "ConflictError",
    "ConsumerNotFoundError",
    "DecodeError",
    "FanOut",
    "FanOutReport",
    "FanOutResults",
    "FileTokenStore",
    "Hooks",
    "InvalidAccessTokenError",
    "InvalidArgumentError",
    "InvalidRequestError",
    "Monta",
    "MontaDeprecationWarning",
    "MontaError",
    "NotFoundError",
    "Outcome",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "PermissionDeniedError",
    "Polling",
    "RateBudget",
    "RateLimitedError",
    "RawResponse",
    "RequestFailed",
    "RequestSent",
    "ResourceNotFoundError",
    "ResponseReceived",
    "RetryPolicy",
    "RetryScheduled",
    "ServerError",
    "StoredToken",
    "Stream",
    "TimeRange",
    "TokenRefreshed",
    "TokenStore",
    "UnknownAPIError",
    "UnprocessableError",
    "Unset",
    "WaitStarted",
    "months",
)

_modules = {
    "UNSET": "monta_partner_api.types",
    "Unset": "monta_partner_api.types",
    "InvalidArgumentError": "monta_partner_api.errors",
    "Monta": "monta_async.client",
    "MontaDeprecationWarning": "monta_async.deprecation",
    "RateBudget": "monta_async.budget",
    "RawResponse": "monta_async.client",
    "ChargeFeed": "monta_async.jobs",
    "Polling": "monta_async.jobs",
    "FanOut": "monta_async.fanout",
    "FanOutReport": "monta_async.fanout",
    "FanOutResults": "monta_async.fanout",
    "Outcome": "monta_async.fanout",
    "CallEvent": "monta_async.hooks",
    "Hooks": "monta_async.hooks",
    "RequestFailed": "monta_async.hooks",
    "RequestSent": "monta_async.hooks",
    "ResponseReceived": "monta_async.hooks",
    "RetryScheduled": "monta_async.hooks",
    "TokenRefreshed": "monta_async.hooks",
    "WaitStarted": "monta_async.hooks",
    "Page": "monta_async.pagination",
    "Pages": "monta_async.pagination",
    "RetryPolicy": "monta_async.retry",
    "Stream": "monta_async.streaming",
    "TimeRange": "monta_async.windows",
    "months": "monta_async.windows",
    "FileTokenStore": "monta_async.token_file",
    "StoredToken": "monta_async.token_store",
    "TokenStore": "monta_async.token_store",
    "APIConnectError": "monta_async.errors",
    "APIProtocolError": "monta_async.errors",
    "APIStatusError": "monta_async.errors",
    "APITimeoutError": "monta_async.errors",
    "APITransportError": "monta_async.errors",
    "AccessForbiddenError": "monta_async.errors",
    "InvalidRequestError": "monta_async.errors",
    "ResourceNotFoundError": "monta_async.errors",
    "UnknownAPIError": "monta_async.errors",
    "AuthenticationError": "monta_async.errors",
    "BadRequestError": "monta_async.errors",
    "ChargeError": "monta_async.errors",
    "ChargeFailedError": "monta_async.errors",
    "ChargeStuckError": "monta_async.errors",
    "ChargeTimeoutError": "monta_async.errors",
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

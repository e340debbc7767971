"""What goes wrong, as a tree.

MontaError
├── ConfigurationError               the client was set up wrong; nothing was sent
├── APITransportError                no answer came, or it broke off
│   ├── APIConnectError              the connection could not be made: the call did not run
│   ├── APITimeoutError              it took too long
│   └── APIProtocolError             the answer was cut off, or is not what its headers promise
├── OutcomeUnknownError              the call may have run, and its answer is lost: look before you repeat it
├── APIStatusError                   the API answered with something other than 2xx, or with an error in a 200
│   ├── BadRequestError              400
│   │   └── InvalidRequestError      BAD_REQUEST: the API itself refuses an argument
│   ├── AuthenticationError          401
│   │   ├── ConsumerNotFoundError    CONSUMER_NOT_FOUND: the credentials are wrong, or of the other environment
│   │   └── InvalidAccessTokenError  INVALID_ACCESS_TOKEN
│   ├── PermissionDeniedError        403
│   │   └── AccessForbiddenError     ACCESS_FORBIDDEN: the API itself says so, and not something on the way to it
│   ├── NotFoundError                404
│   │   └── ResourceNotFoundError    RESOURCE_NOT_FOUND: the path is right, and what it names is not there
│   ├── ConflictError                409
│   ├── UnprocessableError           422
│   ├── RateLimitedError             429
│   ├── ServerError                  500 and above
│   └── UnknownAPIError              UNKNOWN, in a 200: the API failed, and does not say how
├── DecodeError                      the API answered 2xx with something that cannot be read
└── ChargeError                      a charge did not come to what was waited for; how it was last seen is in it
    ├── ChargeFailedError            it failed, and why
    ├── ChargeStuckError             it has been starting or stopping for more than 30 minutes
    └── ChargeTimeoutError           it took longer than the time that was given
"""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar, Self

import httpx
from monta_partner_api import Operation, models
from monta_partner_api.client import EXTENSION

__all__ = (
    "APIConnectError",
    "APIProtocolError",
    "APIStatusError",
    "APITimeoutError",
    "APITransportError",
    "AccessForbiddenError",
    "AuthenticationError",
    "BadRequestError",
    "ChargeError",
    "ChargeFailedError",
    "ChargeStuckError",
    "ChargeTimeoutError",
    "ConfigurationError",
    "ConflictError",
    "ConsumerNotFoundError",
    "DecodeError",
    "InvalidAccessTokenError",
    "InvalidRequestError",
    "MontaError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ResourceNotFoundError",
    "ServerError",
    "UnknownAPIError",
    "UnprocessableError",
)

EXCERPT = 200
"""How much of an answer that is no JSON is shown, in characters."""


class MontaError(Exception):
    """Whatever this library raises about the API or its use.

    Attributes:
        operation_id: the operation, as the document calls it; None for a path that it does not know.
        method: the HTTP method.
        path: the path as in the document, without values.
        attempts: how many times the call was sent.
        may_have_executed: whether the call may have had its effect.
        resume_point: of a list that broke off, where it goes on: plain JSON for `resume` of the same list.
    """

    operation_id: str | None = None
    method: str | None = None
    path: str | None = None
    attempts: int = 0
    may_have_executed: bool = False
    resume_point: dict[str, Any] | None = None

    def of(self, request: httpx.Request, *, attempts: int, may_have_executed: bool) -> Self:
        """The same error, which now knows the call that it belongs to."""
        operation: Operation | None = request.extensions.get(EXTENSION)
        self.operation_id = operation.operation_id if operation else None
        self.method = request.method
        self.path = operation.path if operation else None
        self.attempts = attempts
        self.may_have_executed = may_have_executed
        return self

    def __str__(self) -> str:
        what = self.operation_id or ""
        tried = f" (tried {self.attempts} times)" if self.attempts > 1 else ""
        return f"{what}{': ' if what else ''}{self._text()}{tried}"

    def _text(self) -> str:
        return " ".join(map(str, self.args))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[MontaError], arguments: tuple[Any, ...], state: dict[str, Any]) -> MontaError:
    error = kind.__new__(kind)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ConfigurationError(MontaError):
    """The client was set up wrong, for instance without credentials."""


class APITransportError(MontaError):
    """No answer came, or it broke off."""


class APIConnectError(APITransportError):
    """The connection could not be made: the call did not run."""


class APITimeoutError(APITransportError):
    """It took too long."""


class APIProtocolError(APITransportError):
    """The answer was cut off, or is not what its headers promise."""


class OutcomeUnknownError(MontaError):
    """The call may have run, and its answer is lost.

    Raised for operations that must not run twice: look whether it ran before you repeat it. A charge that was to be
    started is found by its `partnerExternalId`.
    """


class APIStatusError(MontaError):
    """The API answered with something other than 2xx, or with an error envelope in a 200.

    Attributes:
        status: the HTTP status.
        error_code: the API's own code, such as `RESOURCE_NOT_FOUND`, if it sent one.
        message: what the API says, or an excerpt of what came instead.
        readable_message: the text meant for people, if the API sent one.
        context: whatever else the API said: any JSON.
        request_id: the id that the server gave the request, if it gave one.
        retry_after: how many seconds the server asks to wait, if it does.
        required_scopes: what the document says that the operation needs.
        any_scope: whether one of them will do.
        key_scopes: after a 403, what the credentials had when `consumers.me()` was last called; None if it never was.
    """

    hint: ClassVar[str] = ""

    def __init__(
        self,
        status: int,
        *,
        message: str,
        error_code: str | None = None,
        readable_message: str | None = None,
        context: Any = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        required_scopes: tuple[str, ...] = (),
        any_scope: bool = False,
        key_scopes: tuple[str, ...] | None = None,
    ) -> None:
        self.status = int(status)
        self.error_code = error_code
        self.message = message
        self.readable_message = readable_message
        self.context = context
        self.request_id = request_id
        self.retry_after = retry_after
        self.required_scopes = required_scopes
        self.any_scope = any_scope
        self.key_scopes = key_scopes
        super().__init__(self.status, message)

    def _text(self) -> str:
        code = f" {self.error_code}" if self.error_code else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.status}{code}: {self.message}{hint}"


class BadRequestError(APIStatusError):
    """400: the API refuses an argument."""


class InvalidRequestError(BadRequestError):
    """400 BAD_REQUEST: the API itself refuses an argument, and not something on the way to it."""


class AuthenticationError(APIStatusError):
    """401: no token, or one that does not hold any more."""


class ConsumerNotFoundError(AuthenticationError):
    """401 CONSUMER_NOT_FOUND: there are no such credentials here."""

    hint = "the credentials are wrong, or belong to the other environment"


class InvalidAccessTokenError(AuthenticationError):
    """401 INVALID_ACCESS_TOKEN: the token does not hold any more."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials may not do this."""

    def _text(self) -> str:
        needs = (" or " if self.any_scope else ", ").join(self.required_scopes)
        told = [f"needs {needs}"] if needs else []
        if self.key_scopes is not None:
            told.append(f"the key had {', '.join(self.key_scopes) or 'none'} when consumers.me() was last called")
        elif needs:
            told.append("consumers.me() says what the key has")
        return f"{super()._text()} ({'; '.join(told)})" if told else super()._text()


class AccessForbiddenError(PermissionDeniedError):
    """403 ACCESS_FORBIDDEN: the API itself says that the credentials may not do this."""


class NotFoundError(APIStatusError):
    """404: it does not exist, or it belongs to another operator or to a team that the credentials do not reach."""

    hint = "or it belongs to another operator, or to a team that the credentials do not reach"


class ResourceNotFoundError(NotFoundError):
    """404 RESOURCE_NOT_FOUND: the path is right, and what it names does not exist or is not within reach."""


class ConflictError(APIStatusError):
    """409: it contradicts the state of things."""


class UnprocessableError(APIStatusError):
    """422: understood, but impossible."""


class RateLimitedError(APIStatusError):
    """429: too many calls; `retry_after` says when to come back."""

    def _text(self) -> str:
        when = "" if self.retry_after is None else f" (come back in {self.retry_after:g} s)"
        return super()._text() + when


class ServerError(APIStatusError):
    """500 and above: the API, or something on the way to it, failed."""


class UnknownAPIError(APIStatusError):
    """200 UNKNOWN: the API failed, says that all is well, and does not say how it failed."""


class DecodeError(MontaError):
    """The API answered 2xx, but with no JSON or with JSON that cannot be read: text where an object must be, say.

    The text of the exception names the operation, the model and the place (`$.data[3].price`). What was asked for
    did happen.
    """


class ChargeError(MontaError):
    """A charge did not come to what was waited for, or could not be looked at any more.

    Attributes:
        charge: the charge, as it was last seen.
    """

    charge: models.Charge

    def __init__(self, told: str, charge: models.Charge) -> None:
        self.charge = charge
        super().__init__(f"charge {charge.id}, {charge.state}: {told}")


class ChargeFailedError(ChargeError):
    """The charge has failed; the text says why."""


class ChargeStuckError(ChargeError):
    """The charge has been starting or stopping for more than 30 minutes: it will not come of it any more."""


class ChargeTimeoutError(ChargeError):
    """The charge did not come to what was waited for within the time that was given. It may yet."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitedError,
}
_BY_CODE: dict[str, type[APIStatusError]] = {
    "ACCESS_FORBIDDEN": AccessForbiddenError,
    "BAD_REQUEST": InvalidRequestError,
    "CONSUMER_NOT_FOUND": ConsumerNotFoundError,
    "INVALID_ACCESS_TOKEN": InvalidAccessTokenError,
    "RESOURCE_NOT_FOUND": ResourceNotFoundError,
    "UNKNOWN": UnknownAPIError,
}
"""Every code that is known; the API publishes no list of them, so any other may come."""
_TOKEN_PATHS = ("/auth/token", "/auth/refresh")


def status_error(
    response: httpx.Response, *, retry_after: float | None = None, key_scopes: tuple[str, ...] | None = None
) -> APIStatusError:
    """The exception for an answer that is no success; its body has been read (or as much of it as is looked at)."""
    operation: Operation | None = response.request.extensions.get(EXTENSION)
    body = envelope(response.content)
    code = _word(body.get("errorCode"))
    kind = _BY_STATUS.get(response.status_code, ServerError if response.status_code >= 500 else APIStatusError)  # noqa: PLR2004
    # CONSUMER_NOT_FOUND stands in the document as the example of every 401: it is meant only by the token calls.
    final = code != "CONSUMER_NOT_FOUND" or response.request.url.path.endswith(_TOKEN_PATHS)
    if code in _BY_CODE and issubclass(_BY_CODE[code], kind) and final:  # a code that contradicts its status says less
        kind = _BY_CODE[code]
    return kind(
        response.status_code,
        message=_word(body.get("message")) or _word(body.get("status")) or _excerpt(response),
        error_code=code,
        readable_message=_word(body.get("readableMessage")),
        context=body.get("context"),
        request_id=request_id_of(response.headers),
        retry_after=retry_after,
        required_scopes=operation.scopes if operation else (),
        any_scope=operation.scopes_any if operation else False,
        key_scopes=key_scopes,
    )


def request_id_of(headers: httpx.Headers) -> str | None:
    """The id that the server gave a request, if it gave one."""
    return _word(headers.get("X-Request-Id")) or _word(headers.get("X-Amzn-Trace-Id"))


def scopes_of(content: bytes) -> tuple[str, ...] | None:
    """What credentials may do, by the answer that describes them; None if it does not say."""
    scopes = envelope(content).get("scopes")
    return tuple(each for each in scopes if isinstance(each, str)) if isinstance(scopes, list) else None


def transport_error(error: Exception) -> APITransportError:
    """Ours for httpx's, without the request and its headers that httpx's holds."""
    text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError | httpx.UnsupportedProtocol):
        return APIConnectError(text)
    return APITimeoutError(text) if isinstance(error, httpx.TimeoutException) else APIProtocolError(text)


def envelope(content: bytes) -> dict[str, Any]:
    """The error body of the API; empty if something else came."""
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def is_error_in_success(content: bytes) -> bool:
    """Whether the body of a 200 is an error envelope: a code and a message, and nothing of what was asked for."""
    if b'"errorCode"' not in content:
        return False
    body = envelope(content)
    return bool(body.get("errorCode")) and body.keys() <= {
        "status",
        "message",
        "readableMessage",
        "errorCode",
        "context",
    }


def _excerpt(response: httpx.Response) -> str:
    """A short, safe part of what came instead of JSON: no markup, one line."""
    text = response.content[: 20 * EXCERPT].decode("utf-8", errors="replace")
    plain = " ".join(re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", text, flags=re.DOTALL | re.IGNORECASE).split())
    return plain[:EXCERPT] or response.reason_phrase or "no text"


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value else None

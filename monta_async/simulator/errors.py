"""The API's error answers."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import httpx

_READABLE = {
    "ACCESS_FORBIDDEN": "You may not do this",
    "BAD_REQUEST": "Something in the request is not right",
    "CONSUMER_NOT_FOUND": "These credentials are not known",
    "INTERNAL_SERVER_ERROR": "Something went wrong on our side",
    "INVALID_ACCESS_TOKEN": "Please sign in again",
    "METHOD_NOT_ALLOWED": "This cannot be done here",
    "RESOURCE_NOT_FOUND": "We could not find what you are looking for",
    "TOO_MANY_REQUESTS": "Please slow down",
}


def name_of(status: int) -> str:
    """Return the name of an HTTP status, for example `NOT_FOUND`; the same in every version of Python."""
    try:
        return httpx.codes(status).name
    except ValueError:
        return f"STATUS_{status}"


class ApiError(Exception):
    """Ends the handling of a request with an error answer."""

    def __init__(self, status: int, error_code: str, message: str) -> None:
        """Make the error with its HTTP status, the API's error code and a text for developers."""
        super().__init__(message)
        self.status = status
        self.body: dict[str, Any] = {
            "status": name_of(status),
            "message": message,
            "readableMessage": _READABLE.get(error_code, message),
            "errorCode": error_code,
            "context": None,
        }
        self.headers: dict[str, str] = {}


def bad_request(message: str) -> ApiError:
    """Return the error for a request that cannot be understood."""
    return ApiError(HTTPStatus.BAD_REQUEST, "BAD_REQUEST", message)


def consumer_not_found() -> ApiError:
    """Return the error for wrong credentials."""
    return ApiError(HTTPStatus.UNAUTHORIZED, "CONSUMER_NOT_FOUND", "No consumer has these credentials")


def invalid_access_token(message: str = "The access token is missing, unknown or expired") -> ApiError:
    """Return the error for a call with no access token, an unknown or an expired one."""
    return ApiError(HTTPStatus.UNAUTHORIZED, "INVALID_ACCESS_TOKEN", message)


def forbidden(message: str) -> ApiError:
    """Return the error for what the credentials may not do."""
    return ApiError(HTTPStatus.FORBIDDEN, "ACCESS_FORBIDDEN", message)


def not_found(message: str) -> ApiError:
    """Return the error for something that does not exist."""
    return ApiError(HTTPStatus.NOT_FOUND, "RESOURCE_NOT_FOUND", message)


def method_not_allowed(allowed: list[str]) -> ApiError:
    """Return the error for a path that exists, with another method."""
    error = ApiError(HTTPStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", f"only {', '.join(allowed)} here")
    error.headers["Allow"] = ", ".join(allowed)
    return error


def internal_server_error() -> ApiError:
    """Return the error for what went wrong in the simulator itself."""
    return ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "INTERNAL_SERVER_ERROR", "The simulator failed; its log says how")


def too_many_requests() -> ApiError:
    """Return the error for a call after the rate limit is spent."""
    return ApiError(HTTPStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", "The rate limit is spent")

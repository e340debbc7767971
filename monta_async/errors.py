"""What goes wrong, as a tree.

MontaError
├── ConfigurationError      the client was set up wrong; nothing was sent
├── APIStatusError          the API answered with something other than 2xx
└── DecodeError             the API answered 2xx with something that cannot be read
"""

from __future__ import annotations

import json
from typing import Any

import httpx
from monta_partner_api import Operation
from monta_partner_api.client import EXTENSION

__all__ = ("APIStatusError", "ConfigurationError", "DecodeError", "MontaError")

_EXCERPT = 200


class MontaError(Exception):
    """Whatever this library raises about the API or its use."""


class ConfigurationError(MontaError):
    """The client was set up wrong, for instance without credentials."""


class APIStatusError(MontaError):
    """The API answered with something other than 2xx.

    Attributes:
        status: the HTTP status.
        error_code: the API's own code, such as `RESOURCE_NOT_FOUND`, if it sent one.
        message: what the API says, or an excerpt of what came instead.
        readable_message: the text meant for people, if the API sent one.
        context: whatever else the API said: any JSON.
        operation_id: the operation, as the document calls it, if it is known.
    """

    def __init__(
        self,
        status: int,
        *,
        message: str,
        error_code: str | None = None,
        readable_message: str | None = None,
        context: Any = None,
        operation_id: str | None = None,
    ) -> None:
        self.status = int(status)
        self.error_code = error_code
        self.message = message
        self.readable_message = readable_message
        self.context = context
        self.operation_id = operation_id
        super().__init__(self.status, message)

    def __str__(self) -> str:
        what = f"{self.operation_id}: " if self.operation_id else ""
        code = f" {self.error_code}" if self.error_code else ""
        return f"{what}{self.status}{code}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_status_error, (self.__dict__,)


def _rebuild_status_error(state: dict[str, Any]) -> APIStatusError:
    fields = {key: value for key, value in state.items() if not key.startswith("_")}
    return APIStatusError(fields.pop("status"), **fields)


class DecodeError(MontaError):
    """The API answered 2xx, but with no JSON or with JSON that cannot be read: text where an object must be, say.

    The text of the exception names the operation, the model and the place (`$.data[3].price`). What was asked for
    did happen.
    """


def status_error(response: httpx.Response) -> APIStatusError:
    """The exception for an answer that is not 2xx; its body has been read."""
    operation: Operation | None = response.request.extensions.get(EXTENSION)
    operation_id = operation.operation_id if operation else None
    try:
        body = json.loads(response.content)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        excerpt = " ".join(response.text[:_EXCERPT].split()) or response.reason_phrase
        return APIStatusError(response.status_code, message=excerpt, operation_id=operation_id)
    return APIStatusError(
        response.status_code,
        message=str(body.get("message") or body.get("status") or response.reason_phrase),
        error_code=_text(body.get("errorCode")),
        readable_message=_text(body.get("readableMessage")),
        context=body.get("context"),
        operation_id=operation_id,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None

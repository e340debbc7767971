"""DELETE /api/v1/installer-jobs/{installerJobId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    nothing as _nothing,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["delete-installer-job"]


def request(
    installer_job_id: int,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        f"/api/v1/installer-jobs/{_quote(_checked(installer_job_id, 'installer_job_id', bits=64))}",
    )


def decode(data: _Any) -> None:
    """What the answer holds."""
    return _nothing(data)


async def call(
    client: _httpx.AsyncClient,
    installer_job_id: int,
) -> None:
    """Delete an installer job

    Deletes the job. It can still be listed with `includeDeleted`.

    Scopes: installer-jobs:delete. Twice is as once.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        installer_job_id: The installer job.

    Returns:
        Nothing.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            installer_job_id,
        ),
        decode,
    )

"""GET /api/v1/installer-jobs/{installerJobId}."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked as _checked,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...encoding import (
    quote as _quote,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-installer-job"]


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


def decode(data: _Any) -> _models.InstallerJob:
    """What the answer holds."""
    return _answer(data, _models.decode_installer_job, "InstallerJob")


async def call(
    client: _httpx.AsyncClient,
    installer_job_id: int,
) -> _models.InstallerJob:
    """Get an installer job

    One job with its tasks and how many of its charge points are active.

    Scopes: installer-jobs:read. Safe to repeat.
    A 404 may also mean that it is out of the credentials' reach.

    Args:
        installer_job_id: The installer job.

    Returns:
        `InstallerJob`.

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

"""POST /api/v1/installer-jobs."""

from __future__ import annotations

from typing import Any as _Any

import httpx as _httpx

from ... import models as _models
from ...checking import (
    checked_body as _checked_body,
)
from ...client import Request, call as _call
from ...decoding import (
    answer as _answer,
)
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["post-installer-job"]


def request(
    body: _models.CreateInstallerJob,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    return Request(
        OPERATION,
        "/api/v1/installer-jobs",
        body=_checked_body(body).to_dict(),
    )


def decode(data: _Any) -> _models.InstallerJob:
    """What the answer holds."""
    return _answer(data, _models.decode_installer_job, "InstallerJob")


async def call(
    client: _httpx.AsyncClient,
    body: _models.CreateInstallerJob,
) -> _models.InstallerJob:
    """Create an installer job

    Creates a job for a site. If you give `email`, the installer gets an email with the description of the
    job; otherwise pass on the `publicLink` of the answer yourself.

    Scopes: installer-jobs:write. Never sent again once it may have run.

    Args:
        site_id: The site where the work is to be done.
        description: What the installer has to know; the installer sees it.
        email: Address of the installer. If given, they get an email with the description; otherwise nobody is
            written to.

    Returns:
        `InstallerJob`.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            body,
        ),
        decode,
    )

"""GET /api/v1/installer-jobs."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Sequence as _Sequence
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
from ...operations import OPERATIONS as _OPERATIONS

OPERATION = _OPERATIONS["get-installer-jobs"]


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    site_id: int | None = None,
    team_id: int | None = None,
    include_deleted: bool | None = None,
) -> Request:
    """The call, ready to be sent.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document.
    """
    params: _dict[str, str | int | float] = {}
    if page is not None:
        params["page"] = _checked(page, "page", bits=32, minimum=0)
    if per_page is not None:
        params["perPage"] = _checked(per_page, "per_page", bits=32, minimum=1, maximum=100)
    if site_id is not None:
        params["siteId"] = _checked(site_id, "site_id", bits=64)
    if team_id is not None:
        params["teamId"] = _checked(team_id, "team_id", bits=64)
    if include_deleted is not None:
        params["includeDeleted"] = include_deleted
    return Request(
        OPERATION,
        "/api/v1/installer-jobs",
        params,
    )


def decode(data: _Any) -> _models.InstallerJobPage:
    """What the answer holds."""
    return _answer(data, _models.decode_installer_job_page, "InstallerJobPage")


def items(page: _models.InstallerJobPage) -> _Sequence[_models.InstallerJob]:
    """The rows of a page."""
    return page.data


async def call(
    client: _httpx.AsyncClient,
    *,
    page: int | None = None,
    per_page: int | None = None,
    site_id: int | None = None,
    team_id: int | None = None,
    include_deleted: bool | None = None,
) -> _models.InstallerJobPage:
    """List installer jobs

    Jobs for installers to put charge points of a site into service.

    Scopes: installer-jobs:read. Safe to repeat.
    Paged: at most 100 rows a page, which a client asks for unless told otherwise.

    Args:
        page: Which page, from 0.
        per_page: Rows a page, 1 to 100; 10 unless given.
        site_id: Only those at this site.
        team_id: Only those of this team.
        include_deleted: Deleted ones too; they have `deletedAt`.

    Returns:
        Awaited, one page; iterated with `async for`, every `InstallerJob` of every page.

    Raises:
        InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
    """
    return await _call(
        client,
        request(
            page=page,
            per_page=per_page,
            site_id=site_id,
            team_id=team_id,
            include_deleted=include_deleted,
        ),
        decode,
    )

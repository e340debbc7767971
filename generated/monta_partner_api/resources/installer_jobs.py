"""The operations of Installer Jobs."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import installer_jobs as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class InstallerJobs:
    """The operations of Installer Jobs."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        site_id: int | None = None,
        team_id: int | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.InstallerJob]:
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
        return self._sender.pages(
            _api.get_installer_jobs.request(
                page=page,
                per_page=per_page,
                site_id=site_id,
                team_id=team_id,
                include_deleted=include_deleted,
            ),
            _api.get_installer_jobs.decode,
            _api.get_installer_jobs.items,
        )

    async def get(
        self,
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
        return await self._sender.send(
            _api.get_installer_job.request(
                installer_job_id,
            ),
            _api.get_installer_job.decode,
        )

    @_overload
    async def create(
        self,
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

    @_overload
    async def create(
        self,
        *,
        site_id: int,
        description: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
    ) -> _models.InstallerJob: ...

    async def create(
        self, body: _models.CreateInstallerJob | Unset = UNSET, **fields: _Any
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
        given = _body_of(_models.CreateInstallerJob, body, fields)
        return await self._sender.send(
            _api.post_installer_job.request(
                given,
            ),
            _api.post_installer_job.decode,
        )

    async def delete(
        self,
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
        return await self._sender.send(
            _api.delete_installer_job.request(
                installer_job_id,
            ),
            _api.delete_installer_job.decode,
        )

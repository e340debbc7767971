"""The operations of Sites."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import sites as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Sites:
    """The operations of Sites."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        team_id: int | None = None,
        partner_external_id: str | None = None,
        sort_by_location: str | None = None,
        operator_id: int | None = None,
        include_public: bool | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.Site]:
        """GET /api/v1/sites

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)
            sort_by_location: (matches '^(-?\\\\d*\\\\.\\\\d+|\\\\d+\\\\.\\\\d*)(,)(-?\\\\d*\\\\.\\\\d+|\\\\d+\\\\.
                \\\\d*)$')

        Returns:
            Awaited, one page; iterated with `async for`, every `Site` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_sites.request(
                page=page,
                per_page=per_page,
                team_id=team_id,
                partner_external_id=partner_external_id,
                sort_by_location=sort_by_location,
                operator_id=operator_id,
                include_public=include_public,
                include_deleted=include_deleted,
            ),
            _api.get_sites.decode,
            _api.get_sites.items,
        )

    async def get(
        self,
        site_id: int,
    ) -> _models.Site:
        """GET /api/v1/sites/{siteId}

        Scopes: charge-points:read. Safe to repeat.

        Returns:
            `Site`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_site.request(
                site_id,
            ),
            _api.get_site.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateSite,
    ) -> _models.Site:
        """POST /api/v1/sites

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            name: (at least 1 characters)

        Returns:
            `Site`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int,
        name: str,
        address: _models.AddressInput,
        visibility: _models.Visibility | _models.VisibilityValue | str,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.Site: ...

    async def create(self, body: _models.CreateSite | Unset = UNSET, **fields: _Any) -> _models.Site:
        """POST /api/v1/sites

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            name: (at least 1 characters)

        Returns:
            `Site`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateSite, body, fields)
        return await self._sender.send(
            _api.post_site.request(
                given,
            ),
            _api.post_site.decode,
        )

    @_overload
    async def update(
        self,
        site_id: int,
        body: _models.PatchSite,
    ) -> _models.Site:
        """PATCH /api/v1/sites/{siteId}

        Scopes: charge-points:write. Twice is as once.

        Returns:
            `Site`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        site_id: int,
        *,
        name: str | None | Unset = UNSET,
        address: _models.AddressInput | None | Unset = UNSET,
        visibility: _models.Visibility | _models.VisibilityValue | str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.Site: ...

    async def update(
        self, site_id: int, body: _models.PatchSite | Unset = UNSET, **fields: _Any
    ) -> _models.Site:
        """PATCH /api/v1/sites/{siteId}

        Scopes: charge-points:write. Twice is as once.

        Returns:
            `Site`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchSite, body, fields)
        return await self._sender.send(
            _api.patch_site.request(
                site_id,
                given,
            ),
            _api.patch_site.decode,
        )

    async def delete(
        self,
        site_id: int,
    ) -> None:
        """DELETE /api/v1/sites/{siteId}

        Scopes: charge-points:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_site.request(
                site_id,
            ),
            _api.delete_site.decode,
        )

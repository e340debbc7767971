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
        """List sites

        The sites that the credentials reach, page by page. Give `sortByLocation` to get the nearest first. Also
        reaches the sub-operators of your organisation.

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_id: Only those of this team.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.
            sort_by_location: Sorts by distance from this point, nearest first. Write `latitude,longitude`, both in degrees
                and with a decimal point, without a space.
            operator_id: Only those of this operator; one that the credentials reach.
            include_public: Public sites of other operators too. Works only with version 2024-07-01 (`v2`) of the API. Off
                unless given.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a site

        One site with its location, its connectors, counts of its charge points and what else is known of the
        place. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            site_id: The site.

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
        """Create a site

        Creates a site for a team. The address must be a valid one; a country under sanctions is refused. The
        site starts empty: charge points join it through their own `siteId`. Also reaches the sub-operators of
        your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            team_id: The team that the new site is for.
            name: Must not be empty.
            address: Where the site is. Must be a valid address.
            visibility: Who may find and use the site.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Create a site

        Creates a site for a team. The address must be a valid one; a country under sanctions is refused. The
        site starts empty: charge points join it through their own `siteId`. Also reaches the sub-operators of
        your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            team_id: The team that the new site is for.
            name: Must not be empty.
            address: Where the site is. Must be a valid address.
            visibility: Who may find and use the site.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Update a site

        Changes the fields that you send and leaves the others as they are. An address is sent whole and must be
        valid. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            site_id: The site.
            address: The new address, whole. Must be a valid address.
            visibility: Who may find and use the site.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
        """Update a site

        Changes the fields that you send and leaves the others as they are. An address is sent whole and must be
        valid. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            site_id: The site.
            address: The new address, whole. Must be a valid address.
            visibility: Who may find and use the site.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
        """Delete a site

        Deletes a site and takes its charge points out of it. It can still be listed with `includeDeleted`. Also
        reaches the sub-operators of your organisation.

        Scopes: charge-points:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            site_id: The site.

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

"""The operations of Price Groups Tags."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import price_group_tags as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class PriceGroupTags:
    """The operations of Price Groups Tags."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        name: str | None = None,
        partner_external_id: str | None = None,
    ) -> _Pages[_models.PriceGroupTag]:
        """List price group tags

        Tags that mark parts of prices, page by page. Find one by `name` or by your own key.

        Scopes: price-groups:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            name: Only those with this name.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.

        Returns:
            Awaited, one page; iterated with `async for`, every `PriceGroupTag` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_price_group_tags.request(
                page=page,
                per_page=per_page,
                name=name,
                partner_external_id=partner_external_id,
            ),
            _api.get_price_group_tags.decode,
            _api.get_price_group_tags.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.PriceGroupTag:
        """Get a price group tag

        One price group tag with its name and what it is for.

        Scopes: price-groups:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group tag.

        Returns:
            `PriceGroupTag`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_price_group_tag.request(
                id,
            ),
            _api.get_price_group_tag.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreatePriceGroupTag,
    ) -> _models.PriceGroupTag:
        """Create a price group tag

        Creates a tag to mark parts of prices with; the parts of a charge's breakdown then carry it. Its name
        must never have been used before.

        Scopes: price-groups:write. Never sent again once it may have run.

        Args:
            name: Unique; a name that was used once cannot be used again.
            description: What the tag is for.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

        Returns:
            `PriceGroupTag`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.PriceGroupTag: ...

    async def create(
        self, body: _models.CreatePriceGroupTag | Unset = UNSET, **fields: _Any
    ) -> _models.PriceGroupTag:
        """Create a price group tag

        Creates a tag to mark parts of prices with; the parts of a charge's breakdown then carry it. Its name
        must never have been used before.

        Scopes: price-groups:write. Never sent again once it may have run.

        Args:
            name: Unique; a name that was used once cannot be used again.
            description: What the tag is for.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

        Returns:
            `PriceGroupTag`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreatePriceGroupTag, body, fields)
        return await self._sender.send(
            _api.post_price_group_tag.request(
                given,
            ),
            _api.post_price_group_tag.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.PatchPriceGroupTag,
    ) -> _models.PriceGroupTag:
        """Update a price group tag

        Changes the name, the description or your own data of a tag. What you leave out stays as it is; null
        clears a value where that makes sense.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group tag.
            name: Unique; a name that was used once cannot be used again.
            description: What the tag is for; null removes it.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

        Returns:
            `PriceGroupTag`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.PriceGroupTag: ...

    async def update(
        self, id: int, body: _models.PatchPriceGroupTag | Unset = UNSET, **fields: _Any
    ) -> _models.PriceGroupTag:
        """Update a price group tag

        Changes the name, the description or your own data of a tag. What you leave out stays as it is; null
        clears a value where that makes sense.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group tag.
            name: Unique; a name that was used once cannot be used again.
            description: What the tag is for; null removes it.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

        Returns:
            `PriceGroupTag`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchPriceGroupTag, body, fields)
        return await self._sender.send(
            _api.patch_price_group_tag.request(
                id,
                given,
            ),
            _api.patch_price_group_tag.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """Delete a price group tag

        Deletes a tag. Its name stays taken, since no name can be used twice. A success is a 200 with an empty
        body.

        Scopes: price-groups:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group tag to delete.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_price_group_tag.request(
                id,
            ),
            _api.delete_price_group_tag.decode,
        )

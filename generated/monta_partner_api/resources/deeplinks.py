"""The operations of Deeplinks."""

from __future__ import annotations

import datetime as _datetime
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import deeplinks as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Deeplinks:
    """The operations of Deeplinks."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        operator_id: int | None = None,
        from_created_at: _datetime.date | None = None,
        from_updated_at: _datetime.date | None = None,
    ) -> _Pages[_models.Deeplink]:
        """List deeplinks

        Deeplinks of the operators that the credentials reach, page by page, with how often each was visited.
        Also reaches the sub-operators of your organisation.

        Scopes: deeplinks:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            operator_id: Only those of this operator; one that the credentials reach.
            from_created_at: Only those created on this day or later.
            from_updated_at: Only those updated on this day or later.

        Returns:
            Awaited, one page; iterated with `async for`, every `Deeplink` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_deeplinks.request(
                page=page,
                per_page=per_page,
                operator_id=operator_id,
                from_created_at=from_created_at,
                from_updated_at=from_updated_at,
            ),
            _api.get_deeplinks.decode,
            _api.get_deeplinks.items,
        )

    async def get(
        self,
        deeplink_id: int,
    ) -> _models.Deeplink:
        """Get a deeplink

        One deeplink with its destination, addresses and number of visits. Also reaches the sub-operators of
        your organisation.

        Scopes: deeplinks:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            deeplink_id: The deeplink.

        Returns:
            `Deeplink`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_deeplink.request(
                deeplink_id,
            ),
            _api.get_deeplink.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateDeeplink,
    ) -> _models.Deeplink:
        """Create a deeplink

        Creates a link, usually with a QR code, that leads to a web address or to something in Monta such as a
        charge point. `destination` has to fit `destinationType`. Without `operatorId` it belongs to the
        operator of the credentials. Also reaches the sub-operators of your organisation.

        Scopes: deeplinks:write. Never sent again once it may have run.

        Args:
            destination_type: Whether it leads to a web address or to something in Monta.
            destination: Where it leads; has to fit `destinationType`.
            comment: A note of yours.
            operator_id: The operator that it is for; that of the credentials unless given.

        Returns:
            `Deeplink`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        destination_type: _models.DestinationType | _models.DestinationTypeValue | str,
        destination: _models.DeeplinkDestination,
        comment: str | None | Unset = UNSET,
        operator_id: int | None | Unset = UNSET,
    ) -> _models.Deeplink: ...

    async def create(self, body: _models.CreateDeeplink | Unset = UNSET, **fields: _Any) -> _models.Deeplink:
        """Create a deeplink

        Creates a link, usually with a QR code, that leads to a web address or to something in Monta such as a
        charge point. `destination` has to fit `destinationType`. Without `operatorId` it belongs to the
        operator of the credentials. Also reaches the sub-operators of your organisation.

        Scopes: deeplinks:write. Never sent again once it may have run.

        Args:
            destination_type: Whether it leads to a web address or to something in Monta.
            destination: Where it leads; has to fit `destinationType`.
            comment: A note of yours.
            operator_id: The operator that it is for; that of the credentials unless given.

        Returns:
            `Deeplink`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateDeeplink, body, fields)
        return await self._sender.send(
            _api.post_deeplink.request(
                given,
            ),
            _api.post_deeplink.decode,
        )

    @_overload
    async def update(
        self,
        deeplink_id: int,
        body: _models.PatchDeeplink,
    ) -> _models.Deeplink:
        """Update a deeplink

        Gives a deeplink another destination or comment. What you leave out stays as it is. Send
        `destinationType` and `destination` together when you go from one kind of destination to the other. Also
        reaches the sub-operators of your organisation.

        Scopes: deeplinks:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            deeplink_id: The deeplink to change.
            destination_type: Whether it leads to a web address or to something in Monta.
            destination: Where it leads; has to fit `destinationType`.
            comment: A note of yours; null removes it.

        Returns:
            `Deeplink`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        deeplink_id: int,
        *,
        destination_type: _models.DestinationType | _models.DestinationTypeValue | str | None | Unset = UNSET,
        destination: _models.DeeplinkDestination | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
    ) -> _models.Deeplink: ...

    async def update(
        self, deeplink_id: int, body: _models.PatchDeeplink | Unset = UNSET, **fields: _Any
    ) -> _models.Deeplink:
        """Update a deeplink

        Gives a deeplink another destination or comment. What you leave out stays as it is. Send
        `destinationType` and `destination` together when you go from one kind of destination to the other. Also
        reaches the sub-operators of your organisation.

        Scopes: deeplinks:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            deeplink_id: The deeplink to change.
            destination_type: Whether it leads to a web address or to something in Monta.
            destination: Where it leads; has to fit `destinationType`.
            comment: A note of yours; null removes it.

        Returns:
            `Deeplink`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchDeeplink, body, fields)
        return await self._sender.send(
            _api.patch_deeplink.request(
                deeplink_id,
                given,
            ),
            _api.patch_deeplink.decode,
        )

    async def delete(
        self,
        deeplink_id: int,
    ) -> None:
        """Delete a deeplink

        Deletes a deeplink. Also reaches the sub-operators of your organisation.

        Scopes: deeplink:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            deeplink_id: The deeplink to delete.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_deeplink.request(
                deeplink_id,
            ),
            _api.delete_deeplink.decode,
        )

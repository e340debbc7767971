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
        """GET /api/v1/deeplinks

        Scopes: deeplinks:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/deeplinks/{deeplinkId}

        Scopes: deeplinks:read. Safe to repeat.

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
        """POST /api/v1/deeplinks

        Scopes: deeplinks:write. Never sent again once it may have run.

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
        """POST /api/v1/deeplinks

        Scopes: deeplinks:write. Never sent again once it may have run.

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
        """PATCH /api/v1/deeplinks/{deeplinkId}

        Scopes: deeplinks:write. Twice is as once.

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
        """PATCH /api/v1/deeplinks/{deeplinkId}

        Scopes: deeplinks:write. Twice is as once.

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
        """DELETE /api/v1/deeplinks/{deeplinkId}

        Scopes: deeplink:delete. Twice is as once.

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

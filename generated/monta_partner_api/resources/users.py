"""The operations of Users."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import users as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Users:
    """The operations of Users."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        email: str | None = None,
        phone: str | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.User]:
        """GET /api/v1/users

        Scopes: users:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `User` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_users.request(
                page=page,
                per_page=per_page,
                email=email,
                phone=phone,
                include_deleted=include_deleted,
            ),
            _api.get_users.decode,
            _api.get_users.items,
        )

    async def get(
        self,
        user_id: int,
    ) -> _models.User:
        """GET /api/v1/users/{userId}

        Scopes: users:read. Safe to repeat.

        Returns:
            `User`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_user.request(
                user_id,
            ),
            _api.get_user.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateUser,
    ) -> _models.User:
        """POST /api/v1/users

        Scopes: users:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Returns:
            `User`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        email: str,
        country_id: int,
    ) -> _models.User: ...

    async def create(self, body: _models.CreateUser | Unset = UNSET, **fields: _Any) -> _models.User:
        """POST /api/v1/users

        Scopes: users:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Returns:
            `User`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateUser, body, fields)
        return await self._sender.send(
            _api.create_user.request(
                given,
            ),
            _api.create_user.decode,
        )

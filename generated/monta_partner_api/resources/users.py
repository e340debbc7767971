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
        """List users

        The users that the credentials reach, page by page. Look a person up by `email` or `phone`. Deleted ones
        are left out unless you ask for them.

        Scopes: users:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            email: Only those with this email address.
            phone: Only those with this phone number, with country code.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a user

        One user: name, contact, address, tax details and consents.

        Scopes: users:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            user_id: The user.

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
        """Create a user

        Creates a user from an email address and a country. To put the user in a team, send the new id to `POST
        /team-members`. Beta: what it takes and answers may change. Works only for operators for whom Monta has
        switched it on.

        Scopes: users:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Args:
            email: Email address of the new user.
            country_id: The country of the user, from `GET /countries`.

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
        """Create a user

        Creates a user from an email address and a country. To put the user in a team, send the new id to `POST
        /team-members`. Beta: what it takes and answers may change. Works only for operators for whom Monta has
        switched it on.

        Scopes: users:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Args:
            email: Email address of the new user.
            country_id: The country of the user, from `GET /countries`.

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

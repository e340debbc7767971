"""The operations of Authentication."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import authentication as _api
from ..client import Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Authentication:
    """The operations of Authentication."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def me(
        self,
    ) -> _models.Consumer:
        """GET /api/v1/auth/me

        Scopes: none. Safe to repeat.
        Deprecated.

        Returns:
            `Consumer`.
        """
        return await self._sender.send(_api.get_auth_information.request(), _api.get_auth_information.decode)

    @_overload
    async def refresh(
        self,
        body: _models.RefreshToken,
    ) -> _models.Token:
        """POST /api/v1/auth/refresh

        Scopes: none. Never sent again once it may have run.

        Returns:
            `Token`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def refresh(
        self,
        *,
        refresh_token: str,
    ) -> _models.Token: ...

    async def refresh(self, body: _models.RefreshToken | Unset = UNSET, **fields: _Any) -> _models.Token:
        """POST /api/v1/auth/refresh

        Scopes: none. Never sent again once it may have run.

        Returns:
            `Token`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.RefreshToken, body, fields)
        return await self._sender.send(
            _api.get_access_token_with_refresh_token.request(
                given,
            ),
            _api.get_access_token_with_refresh_token.decode,
        )

    @_overload
    async def token(
        self,
        body: _models.ClientCredentials,
    ) -> _models.Token:
        """POST /api/v1/auth/token

        Scopes: none. Twice is as once.

        Returns:
            `Token`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def token(
        self,
        *,
        client_id: str,
        client_secret: str,
    ) -> _models.Token: ...

    async def token(self, body: _models.ClientCredentials | Unset = UNSET, **fields: _Any) -> _models.Token:
        """POST /api/v1/auth/token

        Scopes: none. Twice is as once.

        Returns:
            `Token`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.ClientCredentials, body, fields)
        return await self._sender.send(
            _api.get_access_token_with_client_credentials.request(
                given,
            ),
            _api.get_access_token_with_client_credentials.decode,
        )

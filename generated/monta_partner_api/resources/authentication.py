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
        """Get the credentials in use (deprecated)

        Deprecated: use `GET /consumers/me`, which answers the same. It was to go on 1 April 2024 and is still
        served.

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
        """Renew the tokens with a refresh token

        Trades a refresh token for a new access token and a new refresh token. Keep both: the refresh token that
        you sent may be of no more use. Renew one at a time; two renewals at once can spoil each other's token.
        If a refresh token is refused, sign in with the client id and secret again.

        Scopes: none. Never sent again once it may have run.

        Args:
            refresh_token: The refresh token of the last answer.

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
        """Renew the tokens with a refresh token

        Trades a refresh token for a new access token and a new refresh token. Keep both: the refresh token that
        you sent may be of no more use. Renew one at a time; two renewals at once can spoil each other's token.
        If a refresh token is refused, sign in with the client id and secret again.

        Scopes: none. Never sent again once it may have run.

        Args:
            refresh_token: The refresh token of the last answer.

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
        """Get tokens with a client id and secret

        Signs in. Send the access token as `Authorization: Bearer ...` with every other call, and renew it with
        `POST /auth/refresh` before it ends. A 401 with `CONSUMER_NOT_FOUND` means that the id or secret is
        unknown here; credentials of the sandbox are unknown in production. The secret belongs on a server,
        never in an app or a web page.

        Scopes: none. Twice is as once.

        Args:
            client_id: Names the credentials.
            client_secret: Their secret, shown once when they are made. Keep it on a server and out of logs.

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
        """Get tokens with a client id and secret

        Signs in. Send the access token as `Authorization: Bearer ...` with every other call, and renew it with
        `POST /auth/refresh` before it ends. A 401 with `CONSUMER_NOT_FOUND` means that the id or secret is
        unknown here; credentials of the sandbox are unknown in production. The secret belongs on a server,
        never in an app or a web page.

        Scopes: none. Twice is as once.

        Args:
            client_id: Names the credentials.
            client_secret: Their secret, shown once when they are made. Keep it on a server and out of logs.

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

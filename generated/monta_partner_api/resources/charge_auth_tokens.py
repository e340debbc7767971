"""The operations of Charge Auth Tokens."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping as _Mapping
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charge_auth_tokens as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class ChargeAuthTokens:
    """The operations of Charge Auth Tokens."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        team_id: int | None = None,
        partner_external_id: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.ChargeAuthToken]:
        """GET /api/v1/charge-auth-tokens

        Scopes: charge-auth-tokens:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargeAuthToken` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_auth_tokens.request(
                team_id=team_id,
                partner_external_id=partner_external_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_charge_auth_tokens.decode,
            _api.get_charge_auth_tokens.items,
        )

    async def get(
        self,
        charge_auth_token_id: int,
    ) -> _models.ChargeAuthToken:
        """GET /api/v1/charge-auth-tokens/{chargeAuthTokenId}

        Scopes: charge-auth-tokens:read. Safe to repeat.

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_auth_token.request(
                charge_auth_token_id,
            ),
            _api.get_charge_auth_token.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateChargeAuthToken,
    ) -> _models.ChargeAuthToken:
        """POST /api/v1/charge-auth-tokens

        Scopes: charge-auth-tokens:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)
            user_id: (more than 0)
            identifier: (at least 1 characters, matches '^(?!VID:)[\\\\s\\\\S]*')

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int,
        user_id: int | None | Unset = UNSET,
        identifier: str,
        type: _models.ChargeAuthTokenType | _models.ChargeAuthTokenTypeValue | str,
        name: str | None | Unset = UNSET,
        monta_network: bool | Unset = UNSET,
        roaming_network: bool | Unset = UNSET,
        operator_network: bool | None | Unset = UNSET,
        active_until: _datetime.datetime | None | Unset = UNSET,
        blocked_at: _datetime.datetime | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.ChargeAuthToken: ...

    async def create(
        self, body: _models.CreateChargeAuthToken | Unset = UNSET, **fields: _Any
    ) -> _models.ChargeAuthToken:
        """POST /api/v1/charge-auth-tokens

        Scopes: charge-auth-tokens:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)
            user_id: (more than 0)
            identifier: (at least 1 characters, matches '^(?!VID:)[\\\\s\\\\S]*')

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateChargeAuthToken, body, fields)
        return await self._sender.send(
            _api.create_charge_auth_token.request(
                given,
            ),
            _api.create_charge_auth_token.decode,
        )

    @_overload
    async def update(
        self,
        charge_auth_token_id: int,
        body: _models.PatchChargeAuthToken,
    ) -> _models.ChargeAuthToken:
        """PATCH /api/v1/charge-auth-tokens/{chargeAuthTokenId}

        Scopes: charge-auth-tokens:write. Twice is as once.

        Args:
            team_id: (more than 0)
            user_id: (more than 0)

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        charge_auth_token_id: int,
        *,
        team_id: int | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        monta_network: bool | None | Unset = UNSET,
        roaming_network: bool | None | Unset = UNSET,
        operator_network: bool | None | Unset = UNSET,
        active_until: _datetime.datetime | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.ChargeAuthToken: ...

    async def update(
        self, charge_auth_token_id: int, body: _models.PatchChargeAuthToken | Unset = UNSET, **fields: _Any
    ) -> _models.ChargeAuthToken:
        """PATCH /api/v1/charge-auth-tokens/{chargeAuthTokenId}

        Scopes: charge-auth-tokens:write. Twice is as once.

        Args:
            team_id: (more than 0)
            user_id: (more than 0)

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchChargeAuthToken, body, fields)
        return await self._sender.send(
            _api.patch_charge_auth_token.request(
                charge_auth_token_id,
                given,
            ),
            _api.patch_charge_auth_token.decode,
        )

    async def delete(
        self,
        charge_auth_token_id: int,
    ) -> None:
        """DELETE /api/v1/charge-auth-tokens/{chargeAuthTokenId}

        Scopes: charge-auth-tokens:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_charge_auth_token.request(
                charge_auth_token_id,
            ),
            _api.delete_charge_auth_token.decode,
        )

    async def block(
        self,
        charge_auth_token_id: int,
    ) -> _models.ChargeAuthToken:
        """POST /api/v1/charge-auth-tokens/{chargeAuthTokenId}/block

        Scopes: charge-auth-tokens:write. Twice is as once.

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.block_charge_auth_token.request(
                charge_auth_token_id,
            ),
            _api.block_charge_auth_token.decode,
        )

    async def unblock(
        self,
        charge_auth_token_id: int,
    ) -> _models.ChargeAuthToken:
        """POST /api/v1/charge-auth-tokens/{chargeAuthTokenId}/unblock

        Scopes: charge-auth-tokens:write. Twice is as once.

        Returns:
            `ChargeAuthToken`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.unblock_charge_auth_token.request(
                charge_auth_token_id,
            ),
            _api.unblock_charge_auth_token.decode,
        )

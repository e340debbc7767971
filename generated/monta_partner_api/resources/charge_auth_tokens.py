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
        """List charge auth tokens

        The RFID tags and vehicle ids with which drivers start charges, page by page. To find the charges of
        one, filter the charges by its `type` and `identifier`.

        Scopes: charge-auth-tokens:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            team_id: Only those of this team.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

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
        """Get a charge auth token

        One charge auth token, with its team, its user and where it works.

        Scopes: charge-auth-tokens:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_auth_token_id: The charge auth token.

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
        """Create a charge auth token

        Registers an RFID tag or a vehicle id for a team, so that it can start charges. It is active in all
        networks unless you say otherwise. After a lost answer, look for it by `partnerExternalId` before you
        create it again.

        Scopes: charge-auth-tokens:write. Never sent again once it may have run.

        Args:
            team_id: The team that it is to belong to.
            user_id: The user to tie it to; none unless given.
            identifier: What the tag or the vehicle sends. Leave out the prefix `VID:` of a vehicle id; with it, the
                request is refused.
            type: RFID tag or vehicle id.
            name: Name for people to read.
            monta_network: Whether it works in the Monta network; `true` unless given.
            roaming_network: Whether it works in the roaming network; `true` unless given.
            operator_network: Whether it works on charge points of other teams of the same operator; `true` unless given.
            active_until: Until when it is to be active, UTC; null is without end.
            blocked_at: Since when it is blocked and cannot charge, UTC; null leaves it free to charge.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Create a charge auth token

        Registers an RFID tag or a vehicle id for a team, so that it can start charges. It is active in all
        networks unless you say otherwise. After a lost answer, look for it by `partnerExternalId` before you
        create it again.

        Scopes: charge-auth-tokens:write. Never sent again once it may have run.

        Args:
            team_id: The team that it is to belong to.
            user_id: The user to tie it to; none unless given.
            identifier: What the tag or the vehicle sends. Leave out the prefix `VID:` of a vehicle id; with it, the
                request is refused.
            type: RFID tag or vehicle id.
            name: Name for people to read.
            monta_network: Whether it works in the Monta network; `true` unless given.
            roaming_network: Whether it works in the roaming network; `true` unless given.
            operator_network: Whether it works on charge points of other teams of the same operator; `true` unless given.
            active_until: Until when it is to be active, UTC; null is without end.
            blocked_at: Since when it is blocked and cannot charge, UTC; null leaves it free to charge.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Update a charge auth token

        Changes the fields that you send. `identifier` and `type` cannot be changed, and blocking has operations
        of its own. Send all three network flags each time: they are declared with a default of `true`, so one
        left out may be switched on.

        Scopes: charge-auth-tokens:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_auth_token_id: The charge auth token.
            team_id: The team that it is to belong to.
            user_id: The user to tie it to; null ties it to none.
            name: Name for people to read; null removes it.
            monta_network: Whether it works in the Monta network. The declared default is `true`: to keep it off, send
                `false` each time.
            roaming_network: Whether it works in the roaming network. The declared default is `true`: to keep it off, send
                `false` each time.
            operator_network: Whether it works on charge points of other teams of the same operator. The declared default is
                `true`: to keep it off, send `false` each time.
            active_until: Until when it is active, UTC; null is without end. To stop it now, block it: blocking and
                unblocking have operations of their own.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
        """Update a charge auth token

        Changes the fields that you send. `identifier` and `type` cannot be changed, and blocking has operations
        of its own. Send all three network flags each time: they are declared with a default of `true`, so one
        left out may be switched on.

        Scopes: charge-auth-tokens:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_auth_token_id: The charge auth token.
            team_id: The team that it is to belong to.
            user_id: The user to tie it to; null ties it to none.
            name: Name for people to read; null removes it.
            monta_network: Whether it works in the Monta network. The declared default is `true`: to keep it off, send
                `false` each time.
            roaming_network: Whether it works in the roaming network. The declared default is `true`: to keep it off, send
                `false` each time.
            operator_network: Whether it works on charge points of other teams of the same operator. The declared default is
                `true`: to keep it off, send `false` each time.
            active_until: Until when it is active, UTC; null is without end. To stop it now, block it: blocking and
                unblocking have operations of their own.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
        """Delete a charge auth token

        Deletes the charge auth token. To stop it only for a while, block it.

        Scopes: charge-auth-tokens:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_auth_token_id: The charge auth token.

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
        """Block a charge auth token

        Blocks a charge auth token. It can start no charge until you unblock it. Takes no body.

        Scopes: charge-auth-tokens:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_auth_token_id: The charge auth token.

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
        """Unblock a charge auth token

        Lifts the block, so that it can start charges again. Takes no body.

        Scopes: charge-auth-tokens:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_auth_token_id: The charge auth token.

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

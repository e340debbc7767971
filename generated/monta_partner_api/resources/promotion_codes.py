"""The operations of Promotion Codes."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import promotion_codes as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class PromotionCodes:
    """The operations of Promotion Codes."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        operator_id: int | None = None,
        type: _models.PromotionCodeType | _models.PromotionCodeTypeValue | str | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.PromotionCode]:
        """List promotion codes

        The promotion codes that the credentials reach, page by page. Also reaches the sub-operators of your
        organisation.

        Scopes: promotion-codes:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            operator_id: Only those of this operator; one that the credentials reach.
            type: Only those of this type.
            include_deleted: Deleted ones too; they have `deletedAt`.

        Returns:
            Awaited, one page; iterated with `async for`, every `PromotionCode` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_promotion_codes.request(
                page=page,
                per_page=per_page,
                operator_id=operator_id,
                type=type,
                include_deleted=include_deleted,
            ),
            _api.get_promotion_codes.decode,
            _api.get_promotion_codes.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.PromotionCode:
        """Get a promotion code

        One promotion code with what it gives and when it counts. Also reaches the sub-operators of your
        organisation.

        Scopes: promotion-codes:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The promotion code, by its id and not by its text.

        Returns:
            `PromotionCode`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_promotion_code_by_id.request(
                id,
            ),
            _api.get_promotion_code_by_id.decode,
        )

    @_overload
    async def redeem(
        self,
        body: _models.RedeemPromotionCode,
    ) -> _models.PromotionCodeRedemption:
        """Redeem a promotion code

        Redeems a promotion code for a user and, where it applies, for a team. It takes the id of the promotion
        code, not its text; list the promotion codes to find it. Do not send it again after a lost answer: it
        may be redeemed twice. Also reaches the sub-operators of your organisation.

        Scopes: promotion-codes:write. Never sent again once it may have run.

        Args:
            promotion_code_id: The promotion code, by its id and not by its text.
            user_id: The user who redeems it.
            team_id: The team that it is for; leave it out where no team is concerned.

        Returns:
            `PromotionCodeRedemption`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def redeem(
        self,
        *,
        promotion_code_id: int,
        user_id: int,
        team_id: int | None | Unset = UNSET,
    ) -> _models.PromotionCodeRedemption: ...

    async def redeem(
        self, body: _models.RedeemPromotionCode | Unset = UNSET, **fields: _Any
    ) -> _models.PromotionCodeRedemption:
        """Redeem a promotion code

        Redeems a promotion code for a user and, where it applies, for a team. It takes the id of the promotion
        code, not its text; list the promotion codes to find it. Do not send it again after a lost answer: it
        may be redeemed twice. Also reaches the sub-operators of your organisation.

        Scopes: promotion-codes:write. Never sent again once it may have run.

        Args:
            promotion_code_id: The promotion code, by its id and not by its text.
            user_id: The user who redeems it.
            team_id: The team that it is for; leave it out where no team is concerned.

        Returns:
            `PromotionCodeRedemption`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.RedeemPromotionCode, body, fields)
        return await self._sender.send(
            _api.redeem_promotion_code.request(
                given,
            ),
            _api.redeem_promotion_code.decode,
        )

"""The operations of Price Groups."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import price_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class PriceGroups:
    """The operations of Price Groups."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        team_id: int,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.PriceGroup]:
        """GET /api/v1/price-groups

        Scopes: price-groups:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `PriceGroup` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_price_groups.request(
                team_id=team_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_price_groups.decode,
            _api.get_price_groups.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.PriceGroup:
        """GET /api/v1/price-groups/{id}

        Scopes: price-groups:read. Safe to repeat.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_price_group.request(
                id,
            ),
            _api.get_price_group.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateOrUpdatePriceGroup,
    ) -> None:
        """POST /api/v1/price-groups

        Scopes: price-groups:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int,
        name: str,
        type: _models.PriceGroupType | _models.PriceGroupTypeValue | str,
        master_price: _models.CreateOrUpdatePricing,
        fees: _Sequence[_models.CreateOrUpdatePricing] | None | Unset = UNSET,
    ) -> None: ...

    async def create(self, body: _models.CreateOrUpdatePriceGroup | Unset = UNSET, **fields: _Any) -> None:
        """POST /api/v1/price-groups

        Scopes: price-groups:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateOrUpdatePriceGroup, body, fields)
        return await self._sender.send(
            _api.create_price_group.request(
                given,
            ),
            _api.create_price_group.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.CreateOrUpdatePriceGroup,
    ) -> _models.PriceGroup:
        """PUT /api/v1/price-groups/{id}

        Scopes: price-groups:write. Twice is as once.

        Args:
            team_id: (more than 0)

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        team_id: int,
        name: str,
        type: _models.PriceGroupType | _models.PriceGroupTypeValue | str,
        master_price: _models.CreateOrUpdatePricing,
        fees: _Sequence[_models.CreateOrUpdatePricing] | None | Unset = UNSET,
    ) -> _models.PriceGroup: ...

    async def update(
        self, id: int, body: _models.CreateOrUpdatePriceGroup | Unset = UNSET, **fields: _Any
    ) -> _models.PriceGroup:
        """PUT /api/v1/price-groups/{id}

        Scopes: price-groups:write. Twice is as once.

        Args:
            team_id: (more than 0)

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateOrUpdatePriceGroup, body, fields)
        return await self._sender.send(
            _api.update_price_group.request(
                id,
                given,
            ),
            _api.update_price_group.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """DELETE /api/v1/price-groups/{id}

        Scopes: price-groups:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_price_group.request(
                id,
            ),
            _api.delete_price_group.decode,
        )

    @_overload
    async def apply(
        self,
        id: int,
        body: _models.ApplyPriceGroup,
    ) -> _models.PriceGroup:
        """PUT /api/v1/price-groups/{id}/apply

        Scopes: price-groups:write. Twice is as once.

        Args:
            id: (more than 0)

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def apply(
        self,
        id: int,
        *,
        selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET,
        selected_site_ids: _Sequence[int] | None | Unset = UNSET,
        selected_team_member_ids: _Sequence[int] | None | Unset = UNSET,
        reset_cost: bool | None | Unset = UNSET,
    ) -> _models.PriceGroup: ...

    async def apply(
        self, id: int, body: _models.ApplyPriceGroup | Unset = UNSET, **fields: _Any
    ) -> _models.PriceGroup:
        """PUT /api/v1/price-groups/{id}/apply

        Scopes: price-groups:write. Twice is as once.

        Args:
            id: (more than 0)

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.ApplyPriceGroup, body, fields)
        return await self._sender.send(
            _api.apply_price_group.request(
                id,
                given,
            ),
            _api.apply_price_group.decode,
        )

    async def set_default(
        self,
        id: int,
    ) -> _models.PriceGroup:
        """PUT /api/v1/price-groups/{id}/default

        Scopes: price-groups:write. Twice is as once.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.set_default_price_group.request(
                id,
            ),
            _api.set_default_price_group.decode,
        )

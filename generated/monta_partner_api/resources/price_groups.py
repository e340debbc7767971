"""The operations of Price Groups."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import price_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset


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

        Args:
            team_id:
            page:
            per_page:
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

        Args:
            id:
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

        Args:
            team_id:
            name:
            type:
            master_price:
            fees:
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

        Args:
            team_id:
            name:
            type:
            master_price:
            fees:
        """
        given = _models.CreateOrUpdatePriceGroup(**fields) if fields or body is UNSET else body
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

        Args:
            id:
            team_id:
            name:
            type:
            master_price:
            fees:
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

        Args:
            id:
            team_id:
            name:
            type:
            master_price:
            fees:
        """
        given = _models.CreateOrUpdatePriceGroup(**fields) if fields or body is UNSET else body
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

        Args:
            id:
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

        Args:
            id:
            selected_charge_point_ids:
            selected_site_ids:
            selected_team_member_ids:
            reset_cost:
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

        Args:
            id:
            selected_charge_point_ids:
            selected_site_ids:
            selected_team_member_ids:
            reset_cost:
        """
        given = _models.ApplyPriceGroup(**fields) if fields or body is UNSET else body
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

        Args:
            id:
        """
        return await self._sender.send(
            _api.set_default_price_group.request(
                id,
            ),
            _api.set_default_price_group.decode,
        )

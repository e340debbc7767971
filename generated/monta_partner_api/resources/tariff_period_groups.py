"""The operations of Tariff Period Groups."""

from __future__ import annotations

import datetime as _datetime
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import tariff_period_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset


class TariffPeriodGroups:
    """The operations of Tariff Period Groups."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        tariff_id: int | None = None,
    ) -> _Pages[_models.TariffPeriodGroup]:
        """GET /api/v1/tariff-period-groups

        Args:
            tariff_id:
        """
        return self._sender.pages(
            _api.get_period_groups.request(
                tariff_id=tariff_id,
            ),
            _api.get_period_groups.decode,
            _api.get_period_groups.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.TariffPeriodGroup:
        """GET /api/v1/tariff-period-groups/{id}

        Args:
            id:
        """
        return await self._sender.send(
            _api.get_period_group.request(
                id,
            ),
            _api.get_period_group.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateTariffPeriodGroup,
    ) -> _models.TariffPeriodGroup:
        """POST /api/v1/tariff-period-groups

        Args:
            active_from:
            active_to:
            description:
            tariff_id:
        """

    @_overload
    async def create(
        self,
        *,
        active_from: _datetime.date,
        active_to: _datetime.date,
        description: str,
        tariff_id: int | Unset = UNSET,
    ) -> _models.TariffPeriodGroup: ...

    async def create(
        self, body: _models.CreateTariffPeriodGroup | Unset = UNSET, **fields: _Any
    ) -> _models.TariffPeriodGroup:
        """POST /api/v1/tariff-period-groups

        Args:
            active_from:
            active_to:
            description:
            tariff_id:
        """
        given = _models.CreateTariffPeriodGroup(**fields) if fields or body is UNSET else body
        return await self._sender.send(
            _api.create_tariff_period_group.request(
                given,
            ),
            _api.create_tariff_period_group.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.UpdateTariffPeriodGroup,
    ) -> _models.TariffPeriodGroup:
        """PATCH /api/v1/tariff-period-groups/{id}

        Args:
            id:
            active_from:
            active_to:
            description:
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        active_from: _datetime.date | None | Unset = UNSET,
        active_to: _datetime.date | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> _models.TariffPeriodGroup: ...

    async def update(
        self, id: int, body: _models.UpdateTariffPeriodGroup | Unset = UNSET, **fields: _Any
    ) -> _models.TariffPeriodGroup:
        """PATCH /api/v1/tariff-period-groups/{id}

        Args:
            id:
            active_from:
            active_to:
            description:
        """
        given = _models.UpdateTariffPeriodGroup(**fields) if fields or body is UNSET else body
        return await self._sender.send(
            _api.update_tariff_period_group.request(
                id,
                given,
            ),
            _api.update_tariff_period_group.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """DELETE /api/v1/tariff-period-groups/{id}

        Args:
            id:
        """
        return await self._sender.send(
            _api.delete_tariff_period_group.request(
                id,
            ),
            _api.delete_tariff_period_group.decode,
        )

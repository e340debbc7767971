"""The operations of Tariff Period Groups."""

from __future__ import annotations

import datetime as _datetime
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import tariff_period_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


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

        Scopes: tariff:read. Safe to repeat.

        Returns:
            Awaited, one page; iterated with `async for`, every `TariffPeriodGroup` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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

        Scopes: tariff:read. Safe to repeat.

        Returns:
            `TariffPeriodGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `TariffPeriodGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `TariffPeriodGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTariffPeriodGroup, body, fields)
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

        Scopes: tariffs:write. Twice is as once.

        Returns:
            `TariffPeriodGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
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

        Scopes: tariffs:write. Twice is as once.

        Returns:
            `TariffPeriodGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.UpdateTariffPeriodGroup, body, fields)
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

        Scopes: tariffs:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_tariff_period_group.request(
                id,
            ),
            _api.delete_tariff_period_group.decode,
        )

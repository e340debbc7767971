"""The operations of Tariff Recurring Periods."""

from __future__ import annotations

from decimal import Decimal as _Decimal
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import tariff_recurring_periods as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class TariffRecurringPeriods:
    """The operations of Tariff Recurring Periods."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        tariff_id: int,
        tariff_period_group_id: int,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.TariffRecurringPeriod]:
        """GET /api/v1/tariff-recurring-periods

        Scopes: tariffs:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `TariffRecurringPeriod` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_tariff_recurring_periods.request(
                tariff_id=tariff_id,
                tariff_period_group_id=tariff_period_group_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_tariff_recurring_periods.decode,
            _api.get_tariff_recurring_periods.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.TariffRecurringPeriod:
        """GET /api/v1/tariff-recurring-periods/{id}

        Scopes: tariffs:read. Safe to repeat.

        Returns:
            `TariffRecurringPeriod`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_tariff_recurring_period.request(
                id,
            ),
            _api.get_tariff_recurring_period.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateTariffRecurringPeriod,
    ) -> _models.TariffRecurringPeriod:
        """POST /api/v1/tariff-recurring-periods

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `TariffRecurringPeriod`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        tariff_id: int,
        group_id: int,
        day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str,
        end_day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str | None | Unset = UNSET,
        start_hour: int,
        end_hour: int,
        price: _Decimal | int | float,
    ) -> _models.TariffRecurringPeriod: ...

    async def create(
        self, body: _models.CreateTariffRecurringPeriod | Unset = UNSET, **fields: _Any
    ) -> _models.TariffRecurringPeriod:
        """POST /api/v1/tariff-recurring-periods

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `TariffRecurringPeriod`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTariffRecurringPeriod, body, fields)
        return await self._sender.send(
            _api.create_tariff_recurring_periods.request(
                given,
            ),
            _api.create_tariff_recurring_periods.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.UpdateTariffRecurringPeriod,
    ) -> _models.TariffRecurringPeriod:
        """PATCH /api/v1/tariff-recurring-periods/{id}

        Scopes: tariffs:write. Twice is as once.

        Returns:
            `TariffRecurringPeriod`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str | None | Unset = UNSET,
        end_day_of_week: _models.DayOfWeek | _models.DayOfWeekValue | str | None | Unset = UNSET,
        start_hour: int | None | Unset = UNSET,
        end_hour: int | None | Unset = UNSET,
        price: _Decimal | int | float | None | Unset = UNSET,
    ) -> _models.TariffRecurringPeriod: ...

    async def update(
        self, id: int, body: _models.UpdateTariffRecurringPeriod | Unset = UNSET, **fields: _Any
    ) -> _models.TariffRecurringPeriod:
        """PATCH /api/v1/tariff-recurring-periods/{id}

        Scopes: tariffs:write. Twice is as once.

        Returns:
            `TariffRecurringPeriod`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.UpdateTariffRecurringPeriod, body, fields)
        return await self._sender.send(
            _api.update_tariff_recurring_periods.request(
                id,
                given,
            ),
            _api.update_tariff_recurring_periods.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """DELETE /api/v1/tariff-recurring-periods/{id}

        Scopes: tariffs:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_tariff_recurring_period.request(
                id,
            ),
            _api.delete_tariff_recurring_period.decode,
        )

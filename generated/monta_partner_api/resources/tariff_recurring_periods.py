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
        """List recurring periods of a tariff

        The recurring periods of one period group of one tariff; both must be given. Unlike other lists, the
        rows are in `content` and the totals in `totalSize` and `totalPages`.

        Scopes: tariffs:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            tariff_id: The tariff.
            tariff_period_group_id: The period group of that tariff.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

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
        """Get a recurring period

        One recurring period of a tariff.

        Scopes: tariffs:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The recurring period.

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
        """Create a recurring period

        Adds a weekly recurring price to a period group of a tariff. It counts only after `POST
        /tariffs/{tariffId}/create-prices`; add all periods first, then call that once.

        Scopes: tariffs:write. Never sent again once it may have run.

        Args:
            tariff_id: The tariff that gets the period.
            group_id: The period group of that tariff that gets the period.
            day_of_week: Its day, or the first of several.
            end_day_of_week: The last day, if the period covers several; absent or null if it covers only `dayOfWeek`.
            start_hour: Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`.
            end_hour: Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that
                hour still belongs to it is not stated.
            price: Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the
                tariff's `pricesWithVat` is true.

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
        """Create a recurring period

        Adds a weekly recurring price to a period group of a tariff. It counts only after `POST
        /tariffs/{tariffId}/create-prices`; add all periods first, then call that once.

        Scopes: tariffs:write. Never sent again once it may have run.

        Args:
            tariff_id: The tariff that gets the period.
            group_id: The period group of that tariff that gets the period.
            day_of_week: Its day, or the first of several.
            end_day_of_week: The last day, if the period covers several; absent or null if it covers only `dayOfWeek`.
            start_hour: Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`.
            end_hour: Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that
                hour still belongs to it is not stated.
            price: Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the
                tariff's `pricesWithVat` is true.

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
        """Update a recurring period

        Changes days, hours or price of one recurring period. What you leave out stays as it is. Call `POST
        /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
        prices are out of date.

        Scopes: tariffs:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The recurring period.
            day_of_week: Its day, or the first of several.
            end_day_of_week: The last day, if the period covers several.
            start_hour: Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`.
            end_hour: Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that
                hour still belongs to it is not stated.
            price: Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the
                tariff's `pricesWithVat` is true.

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
        """Update a recurring period

        Changes days, hours or price of one recurring period. What you leave out stays as it is. Call `POST
        /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
        prices are out of date.

        Scopes: tariffs:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The recurring period.
            day_of_week: Its day, or the first of several.
            end_day_of_week: The last day, if the period covers several.
            start_hour: Hour of the day at which it starts, in the tariff's time zone. Comes back as `start`.
            end_hour: Hour of the day at which it ends, in the tariff's time zone. Comes back as `end`. Whether that
                hour still belongs to it is not stated.
            price: Price per kWh in the period, in major units of the tariff's currency. Contains VAT if the
                tariff's `pricesWithVat` is true.

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
        """Delete a recurring period

        Deletes a recurring period and the prices in it. When all changes are made, call `POST
        /tariffs/{tariffId}/create-prices`.

        Scopes: tariffs:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The recurring period.

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

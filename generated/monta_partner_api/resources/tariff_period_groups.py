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
        """List tariff period groups

        The spans of days for which a tariff has its own recurring periods and prices. There are no pages, and
        no `data` around the list.

        Scopes: tariff:read. Safe to repeat.

        Args:
            tariff_id: Only those of this tariff.

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
        """Get a tariff period group

        One span of days of a tariff. Its recurring periods have operations of their own.

        Scopes: tariff:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The period group.

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
        """Create a tariff period group

        Adds a span of days to a tariff; its recurring periods come next. Call `POST
        /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
        prices are out of date.

        Scopes: tariffs:write. Never sent again once it may have run.

        Args:
            active_from: The day from which it holds, by the tariff's time zone.
            active_to: The day up to which it holds, by the tariff's time zone.
            description: What people are to know it by.
            tariff_id: The tariff that it is to belong to.

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
        """Create a tariff period group

        Adds a span of days to a tariff; its recurring periods come next. Call `POST
        /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
        prices are out of date.

        Scopes: tariffs:write. Never sent again once it may have run.

        Args:
            active_from: The day from which it holds, by the tariff's time zone.
            active_to: The day up to which it holds, by the tariff's time zone.
            description: What people are to know it by.
            tariff_id: The tariff that it is to belong to.

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
        """Update a tariff period group

        Changes only the fields that you send. Call `POST /tariffs/{tariffId}/create-prices` once after all
        changes to the tariff and its parts; until then the prices are out of date.

        Scopes: tariffs:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The period group.
            active_from: The day from which it holds, by the tariff's time zone.
            active_to: The day up to which it holds, by the tariff's time zone.
            description: What people are to know it by.

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
        """Update a tariff period group

        Changes only the fields that you send. Call `POST /tariffs/{tariffId}/create-prices` once after all
        changes to the tariff and its parts; until then the prices are out of date.

        Scopes: tariffs:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The period group.
            active_from: The day from which it holds, by the tariff's time zone.
            active_to: The day up to which it holds, by the tariff's time zone.
            description: What people are to know it by.

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
        """Delete a tariff period group

        Deletes the period group together with its recurring periods and their prices. Call `POST
        /tariffs/{tariffId}/create-prices` once after all changes to the tariff and its parts; until then the
        prices are out of date.

        Scopes: tariffs:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The period group.

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

"""The operations of Tariff."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import tariffs as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Tariffs:
    """The operations of Tariff."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        country_id: int | None = None,
        country_area_id: int | None = None,
        external_id: str | None = None,
        operator_id: int | None = None,
        team_id: int | None = None,
        zip: str | None = None,
    ) -> _Pages[_models.Tariff]:
        """GET /api/v1/tariffs

        Scopes: tariffs:read. Safe to repeat.

        Returns:
            Awaited, one page; iterated with `async for`, every `Tariff` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_all_tariffs.request(
                country_id=country_id,
                country_area_id=country_area_id,
                external_id=external_id,
                operator_id=operator_id,
                team_id=team_id,
                zip=zip,
            ),
            _api.get_all_tariffs.decode,
            _api.get_all_tariffs.items,
        )

    async def get(
        self,
        tariff_id: int,
        *,
        start: _datetime.datetime | None = None,
        end: _datetime.datetime | None = None,
    ) -> _models.FullTariff:
        """GET /api/v1/tariffs/{tariffId}

        Scopes: tariffs:read. Safe to repeat.

        Returns:
            `FullTariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_tariff.request(
                tariff_id,
                start=start,
                end=end,
            ),
            _api.get_tariff.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateTariff,
    ) -> _models.Tariff:
        """POST /api/v1/tariffs

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `Tariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        external_id: str,
        name: str,
        description: str,
        country_id: int,
        country_area_id: int | None | Unset = UNSET,
        currency_id: int,
        team_id: int | None | Unset = UNSET,
        prices_with_vat: bool,
        zip_codes: _Sequence[str],
        tariff_type: _models.TariffType | _models.TariffTypeValue | str | Unset = UNSET,
        active: bool | Unset = UNSET,
        time_zone: str,
        area: str,
        customer_type: _models.TariffCustomerType
        | _models.TariffCustomerTypeValue
        | str
        | None
        | Unset = UNSET,
    ) -> _models.Tariff: ...

    async def create(self, body: _models.CreateTariff | Unset = UNSET, **fields: _Any) -> _models.Tariff:
        """POST /api/v1/tariffs

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `Tariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTariff, body, fields)
        return await self._sender.send(
            _api.create_tariff.request(
                given,
            ),
            _api.create_tariff.decode,
        )

    @_overload
    async def update(
        self,
        tariff_id: int,
        body: _models.UpdateTariff,
    ) -> _models.Tariff:
        """PUT /api/v1/tariffs/{tariffId}

        Scopes: tariffs:write. Twice is as once.

        Returns:
            `Tariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        tariff_id: int,
        *,
        external_id: str,
        name: str,
        description: str,
        country_id: int,
        country_area_id: int | None | Unset = UNSET,
        currency_id: int,
        team_id: int | None | Unset = UNSET,
        prices_with_vat: bool,
        zip_codes: _Sequence[str] | None | Unset = UNSET,
        tariff_type: _models.TariffType | _models.TariffTypeValue | str | None | Unset = UNSET,
        active: bool,
        time_zone: str,
        area: str,
        customer_type: _models.TariffCustomerType
        | _models.TariffCustomerTypeValue
        | str
        | None
        | Unset = UNSET,
    ) -> _models.Tariff: ...

    async def update(
        self, tariff_id: int, body: _models.UpdateTariff | Unset = UNSET, **fields: _Any
    ) -> _models.Tariff:
        """PUT /api/v1/tariffs/{tariffId}

        Scopes: tariffs:write. Twice is as once.

        Returns:
            `Tariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.UpdateTariff, body, fields)
        return await self._sender.send(
            _api.update_tariff.request(
                tariff_id,
                given,
            ),
            _api.update_tariff.decode,
        )

    @_overload
    async def create_prices(
        self,
        tariff_id: int,
        body: _models.CreateTariffPrices,
    ) -> _models.FullTariff:
        """POST /api/v1/tariffs/{tariffId}/create-prices

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `FullTariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create_prices(
        self,
        tariff_id: int,
        *,
        start: _datetime.date,
        end: _datetime.date,
    ) -> _models.FullTariff: ...

    async def create_prices(
        self, tariff_id: int, body: _models.CreateTariffPrices | Unset = UNSET, **fields: _Any
    ) -> _models.FullTariff:
        """POST /api/v1/tariffs/{tariffId}/create-prices

        Scopes: tariffs:write. Never sent again once it may have run.

        Returns:
            `FullTariff`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTariffPrices, body, fields)
        return await self._sender.send(
            _api.create_tariff_prices.request(
                tariff_id,
                given,
            ),
            _api.create_tariff_prices.decode,
        )

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
        """List tariffs

        Every tariff that matches. Prices are not part of it: get a single tariff for those. There are no pages,
        and no `data` around the list.

        Scopes: tariffs:read. Safe to repeat.

        Args:
            country_id: Only those of this country.
            country_area_id: Only those of this country area.
            external_id: Only those with this `externalId`.
            operator_id: Only those of this operator; the API takes it from the credentials.
            team_id: Only those of this team.
            zip: Only those that cover this zip code.

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
        """Get a tariff and its prices

        One tariff with the prices created for it.

        Scopes: tariffs:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            tariff_id: The tariff.
            start: From this moment, UTC, without fractions of a second. Said to compare with `createdAt`, which a
                price does not have; whether it also bounds the prices by their `start` is not stated.
            end: Up to and including this moment, UTC, without fractions of a second. Compares as `start` does.

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
        """Create a tariff

        Creates a tariff, still without prices. Next create its period groups, then their recurring periods, and
        at last its prices (`POST /tariffs/{tariffId}/create-prices`): until then the tariff has no effect.

        Scopes: tariffs:write. Never sent again once it may have run.

        Args:
            external_id: Key of the tariff outside Monta.
            description: What the tariff is, in a few words.
            country_id: The country that it applies to, from `GET /countries`.
            country_area_id: The country area that it applies to, from `GET /country-areas`; absent or null: none in
                particular.
            currency_id: The currency of its prices, from `GET /currencies`.
            team_id: The team that the tariff is for; absent or null: no team in particular.
            prices_with_vat: True: its prices contain VAT. False: they do not.
            zip_codes: The zip codes that it covers, each as text.
            tariff_type: How its prices come about.
            active: Whether the tariff is in use. What holds when you leave it out is not stated, so send it.
            time_zone: Time zone by IANA name. The hours of its recurring periods count in it.
            area: The area it covers, in words for people.
            customer_type: The class of customer that it is for; absent or null: no class in particular.

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
        """Create a tariff

        Creates a tariff, still without prices. Next create its period groups, then their recurring periods, and
        at last its prices (`POST /tariffs/{tariffId}/create-prices`): until then the tariff has no effect.

        Scopes: tariffs:write. Never sent again once it may have run.

        Args:
            external_id: Key of the tariff outside Monta.
            description: What the tariff is, in a few words.
            country_id: The country that it applies to, from `GET /countries`.
            country_area_id: The country area that it applies to, from `GET /country-areas`; absent or null: none in
                particular.
            currency_id: The currency of its prices, from `GET /currencies`.
            team_id: The team that the tariff is for; absent or null: no team in particular.
            prices_with_vat: True: its prices contain VAT. False: they do not.
            zip_codes: The zip codes that it covers, each as text.
            tariff_type: How its prices come about.
            active: Whether the tariff is in use. What holds when you leave it out is not stated, so send it.
            time_zone: Time zone by IANA name. The hours of its recurring periods count in it.
            area: The area it covers, in words for people.
            customer_type: The class of customer that it is for; absent or null: no class in particular.

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
        """Replace a tariff

        Replaces the tariff: send every field, changed or not. Call `POST /tariffs/{tariffId}/create-prices`
        once after all changes to the tariff and its parts; until then the prices are out of date.

        Scopes: tariffs:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            tariff_id: The tariff.
            external_id: Key of the tariff outside Monta.
            description: What the tariff is, in a few words.
            country_id: The country that it applies to, from `GET /countries`.
            country_area_id: The country area that it applies to, from `GET /country-areas`; absent or null: none in
                particular.
            currency_id: The currency of its prices, from `GET /currencies`.
            team_id: The team that the tariff is for; absent or null: no team in particular.
            prices_with_vat: True: its prices contain VAT. False: they do not.
            zip_codes: The zip codes that it covers, each as text. Whether leaving them out keeps or clears them is not
                stated, so send them.
            tariff_type: How its prices come about. Whether leaving it out keeps it is not stated, so send it.
            active: Whether the tariff is in use.
            time_zone: Time zone by IANA name. The hours of its recurring periods count in it.
            area: The area it covers, in words for people.
            customer_type: The class of customer that it is for, in capitals; absent or null: no class in particular.

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
        """Replace a tariff

        Replaces the tariff: send every field, changed or not. Call `POST /tariffs/{tariffId}/create-prices`
        once after all changes to the tariff and its parts; until then the prices are out of date.

        Scopes: tariffs:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            tariff_id: The tariff.
            external_id: Key of the tariff outside Monta.
            description: What the tariff is, in a few words.
            country_id: The country that it applies to, from `GET /countries`.
            country_area_id: The country area that it applies to, from `GET /country-areas`; absent or null: none in
                particular.
            currency_id: The currency of its prices, from `GET /currencies`.
            team_id: The team that the tariff is for; absent or null: no team in particular.
            prices_with_vat: True: its prices contain VAT. False: they do not.
            zip_codes: The zip codes that it covers, each as text. Whether leaving them out keeps or clears them is not
                stated, so send them.
            tariff_type: How its prices come about. Whether leaving it out keeps it is not stated, so send it.
            active: Whether the tariff is in use.
            time_zone: Time zone by IANA name. The hours of its recurring periods count in it.
            area: The area it covers, in words for people.
            customer_type: The class of customer that it is for, in capitals; absent or null: no class in particular.

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
        """Create the prices of a tariff

        Works out the prices of a tariff for a range of days. Call it last, after every change to the tariff,
        its period groups or its recurring periods; without it they have no effect on prices. Whether a second
        call for the same days replaces the prices or doubles them is not known, so do not repeat it blindly.

        Scopes: tariffs:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            tariff_id: The tariff.
            start: First day that gets prices.
            end: The day on which the range ends. Whether it still gets prices itself is not stated.

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
        """Create the prices of a tariff

        Works out the prices of a tariff for a range of days. Call it last, after every change to the tariff,
        its period groups or its recurring periods; without it they have no effect on prices. Whether a second
        call for the same days replaces the prices or doubles them is not known, so do not repeat it blindly.

        Scopes: tariffs:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            tariff_id: The tariff.
            start: First day that gets prices.
            end: The day on which the range ends. Whether it still gets prices itself is not stated.

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

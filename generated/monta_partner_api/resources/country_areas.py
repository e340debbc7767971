"""The operations of Country Areas."""

from __future__ import annotations

from .. import models as _models
from ..api import country_areas as _api
from ..client import Pages as _Pages, Sender as _Sender


class CountryAreas:
    """The operations of Country Areas."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        country_id: int,
    ) -> _Pages[_models.CountryArea]:
        """List the areas of a country

        Areas of the electricity market and the grid in one country, as spot prices need them. All of them come
        in one answer: there are no pages to walk.

        Scopes: none. Safe to repeat.

        Args:
            country_id: The country, from `GET /countries`; it must be given.

        Returns:
            Awaited, one page; iterated with `async for`, every `CountryArea` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_countries_areas.request(
                country_id=country_id,
            ),
            _api.get_countries_areas.decode,
            _api.get_countries_areas.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.CountryArea:
        """Get an area of a country

        One area of the electricity market or the grid.

        Scopes: none. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The area.

        Returns:
            `CountryArea`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_country_area.request(
                id,
            ),
            _api.get_country_area.decode,
        )

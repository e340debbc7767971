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
        """GET /api/v1/country-areas

        Scopes: none. Safe to repeat.

        Args:
            country_id: (more than 0)

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
        """GET /api/v1/country-areas/{id}

        Scopes: none. Safe to repeat.

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

"""The operations of Countries."""

from __future__ import annotations

from .. import models as _models
from ..api import countries as _api
from ..client import Pages as _Pages, Sender as _Sender


class Countries:
    """The operations of Countries."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> _Pages[_models.Country]:
        """List countries

        Every country with the id that addresses, wallets and tariffs refer to. All rows come at once: there are
        no pages. Keep the list rather than ask for it again.

        Scopes: none. Safe to repeat.

        Returns:
            Awaited, one page; iterated with `async for`, every `Country` of every page.
        """
        return self._sender.pages(
            _api.get_countries.request(), _api.get_countries.decode, _api.get_countries.items
        )

    async def get(
        self,
        id: int,
    ) -> _models.Country:
        """Get a country

        One country with its name and its ISO code.

        Scopes: none. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The country, by its id at Monta, not by its ISO code.

        Returns:
            `Country`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_country.request(
                id,
            ),
            _api.get_country.decode,
        )

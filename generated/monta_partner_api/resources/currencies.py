"""The operations of Currencies."""

from __future__ import annotations

from .. import models as _models
from ..api import currencies as _api
from ..client import Pages as _Pages, Sender as _Sender


class Currencies:
    """The operations of Currencies."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        identifier: str | None = None,
    ) -> _Pages[_models.Currency]:
        """List currencies

        The currencies that Monta works with. Keep the answer rather than ask each time.

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            identifier: Only the one with this code of three letters (ISO 4217).

        Returns:
            Awaited, one page; iterated with `async for`, every `Currency` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_currencies.request(
                page=page,
                per_page=per_page,
                identifier=identifier,
            ),
            _api.get_currencies.decode,
            _api.get_currencies.items,
        )

    async def get(
        self,
        currency_id: int,
    ) -> _models.Currency:
        """Get a currency

        One currency with its code and its number of decimals.

        Scopes: none. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            currency_id: The currency.

        Returns:
            `Currency`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_currency.request(
                currency_id,
            ),
            _api.get_currency.decode,
        )

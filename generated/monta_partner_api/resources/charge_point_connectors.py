"""The operations of Charge Point Connectors."""

from __future__ import annotations

from .. import models as _models
from ..api import charge_point_connectors as _api
from ..client import Pages as _Pages, Sender as _Sender


class ChargePointConnectors:
    """The operations of Charge Point Connectors."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.ChargePointConnector]:
        """List connector types

        The types of plug and socket that Monta knows, not the single connectors of a charge point. Keep the
        answer rather than ask each time.

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePointConnector` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_connectors.request(
                page=page,
                per_page=per_page,
            ),
            _api.get_connectors.decode,
            _api.get_connectors.items,
        )

    async def get(
        self,
        connector_id: int,
    ) -> _models.ChargePointConnector:
        """Get a connector type

        One type of plug or socket.

        Scopes: none. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            connector_id: The connector type.

        Returns:
            `ChargePointConnector`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_connector.request(
                connector_id,
            ),
            _api.get_connector.decode,
        )

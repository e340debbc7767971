"""The operations of Invoices."""

from __future__ import annotations

from .. import models as _models
from ..api import invoices as _api
from ..client import Pages as _Pages, Sender as _Sender


class Invoices:
    """The operations of Invoices."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        wallet_id: int,
        page: int | None = None,
        per_page: int | None = None,
        size: int | None = None,
        sort: str | None = None,
    ) -> _Pages[_models.Invoice]:
        """GET /api/v1/invoices

        Scopes: invoices:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)
            size: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `Invoice` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_invoices.request(
                wallet_id=wallet_id,
                page=page,
                per_page=per_page,
                size=size,
                sort=sort,
            ),
            _api.get_invoices.decode,
            _api.get_invoices.items,
        )

    async def get(
        self,
        invoice_id: int,
    ) -> _models.Invoice:
        """GET /api/v1/invoices/{invoiceId}

        Scopes: invoices:read. Safe to repeat.

        Returns:
            `Invoice`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_invoice.request(
                invoice_id,
            ),
            _api.get_invoice.decode,
        )

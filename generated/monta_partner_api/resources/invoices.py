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
        """List the invoices of a wallet

        Invoices of one wallet, page by page. Despite its name the operation lists; `GET /invoices/{invoiceId}`
        gets one. For the wallet transactions of an invoice use `GET /wallet-transactions/invoices/{invoiceId}`.

        Scopes: invoices:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            wallet_id: The wallet.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            size: A second page size. Use `perPage`; add this and `sort` only if the server asks for them.
            sort: An order for the rows. Which fields it knows is not stated; add this and `size` only if the
                server asks for them.

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
        """Get an invoice

        One invoice: its period, totals, state and, where there is one, a PDF.

        Scopes: invoices:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            invoice_id: The invoice.

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

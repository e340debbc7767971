"""The operations of Payment Terminals."""

from __future__ import annotations

from .. import models as _models
from ..api import payment_terminals as _api
from ..client import Pages as _Pages, Sender as _Sender


class PaymentTerminals:
    """The operations of Payment Terminals."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        serial: str | None = None,
        team_id: int | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.PaymentTerminal]:
        """GET /api/v1/payment-terminals

        Scopes: payment-terminals:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `PaymentTerminal` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_payment_terminals.request(
                page=page,
                per_page=per_page,
                serial=serial,
                team_id=team_id,
                include_deleted=include_deleted,
            ),
            _api.get_payment_terminals.decode,
            _api.get_payment_terminals.items,
        )

    async def get(
        self,
        payment_terminal_id: str,
    ) -> _models.PaymentTerminal:
        """GET /api/v1/payment-terminals/{paymentTerminalId}

        Scopes: payment-terminals:read. Safe to repeat.

        Returns:
            `PaymentTerminal`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_payment_terminal.request(
                payment_terminal_id,
            ),
            _api.get_payment_terminal.decode,
        )

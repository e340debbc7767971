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
        """List payment terminals

        The payment terminals that the credentials reach, page by page.

        Scopes: payment-terminals:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            serial: Only the one with this serial number.
            team_id: Only those of this team.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a payment terminal

        One payment terminal, the charge points it serves and whether it is connected.

        Scopes: payment-terminals:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            payment_terminal_id: The terminal. Text, not a number.

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

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

        Args:
            page:
            per_page:
            serial:
            team_id:
            include_deleted:
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

        Args:
            payment_terminal_id:
        """
        return await self._sender.send(
            _api.get_payment_terminal.request(
                payment_terminal_id,
            ),
            _api.get_payment_terminal.decode,
        )

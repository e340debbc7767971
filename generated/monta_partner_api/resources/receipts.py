"""The operations of Receipts."""

from __future__ import annotations

from .. import models as _models
from ..api import receipts as _api
from ..client import Sender as _Sender


class Receipts:
    """The operations of Receipts."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def get_by_charge(
        self,
        charge_id: int,
    ) -> _models.Receipt:
        """GET /api/v1/receipts/by-charge/{chargeId}

        Scopes: receipts:read. Safe to repeat.

        Returns:
            `Receipt`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_receipt_by_charge.request(
                charge_id,
            ),
            _api.get_receipt_by_charge.decode,
        )

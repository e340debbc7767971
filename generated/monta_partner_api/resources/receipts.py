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
        """Get the receipt of a charge

        The receipt of one charge, with its lines, VAT and total. A 404 may mean that the charge has no receipt
        or that the credentials do not reach the charge. Also reaches the sub-operators of your organisation.

        Scopes: receipts:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge, not the receipt. Larger than 2^53: do not keep it as a float.

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

"""The operations of Consumer."""

from __future__ import annotations

from .. import models as _models
from ..api import consumers as _api
from ..client import Sender as _Sender


class Consumers:
    """The operations of Consumer."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def me(
        self,
    ) -> _models.Consumer:
        """GET /api/v1/consumers/me

        Scopes: none. Safe to repeat.

        Returns:
            `Consumer`.
        """
        return await self._sender.send(_api.get_current_consumer.request(), _api.get_current_consumer.decode)

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
        """Get the credentials in use

        What the credentials of this request may do: their operators, teams, scopes and quota. It works with any
        credentials, so it also serves to test them. Replaces `GET /auth/me`.

        Scopes: none. Safe to repeat.

        Returns:
            `Consumer`.
        """
        return await self._sender.send(_api.get_current_consumer.request(), _api.get_current_consumer.decode)

"""What goes wrong on request: an operation that fails, is late, is cut off, or answers what it never should."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.responses import Response
from starlette.types import Message, Send

from monta_async.simulator.document import Document, Spec


class Faults:
    """Keeps what is to go wrong."""

    def __init__(self, document: Document, seed: int) -> None:
        self._document = document
        self._seed = seed

    async def send(
        self, _spec: Spec | None, _answer: Response, respond: Callable[[Send], Awaitable[None]], send: Send
    ) -> None:
        """Send an answer, as it is or as it is to go wrong."""

        async def forward(message: Message) -> None:
            await send(message)

        await respond(forward)

"""The operations of Operators."""

from __future__ import annotations

from .. import models as _models
from ..api import operators as _api
from ..client import Pages as _Pages, Sender as _Sender


class Operators:
    """The operations of Operators."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.Operator]:
        """List operators

        The operators that the credentials reach. Their ids go into `operatorId` filters.

        Scopes: operators. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `Operator` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_operators.request(
                page=page,
                per_page=per_page,
            ),
            _api.get_operators.decode,
            _api.get_operators.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.Operator:
        """Get an operator

        One operator with its name and its VAT number.

        Scopes: operators. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The operator.

        Returns:
            `Operator`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_operator.request(
                id,
            ),
            _api.get_operator.decode,
        )

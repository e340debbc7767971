"""The operations of Plans."""

from __future__ import annotations

from .. import models as _models
from ..api import plans as _api
from ..client import Pages as _Pages, Sender as _Sender


class Plans:
    """The operations of Plans."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.Plan]:
        """List plans

        The plans that an operator offers for subscription, page by page. There are no filters.

        Scopes: plans:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `Plan` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_plans.request(
                page=page,
                per_page=per_page,
            ),
            _api.get_plans.decode,
            _api.get_plans.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.Plan:
        """Get a plan

        One plan with its prices and the fees that it sets.

        Scopes: plans:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The plan.

        Returns:
            `Plan`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_plan.request(
                id,
            ),
            _api.get_plan.decode,
        )

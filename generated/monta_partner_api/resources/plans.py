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
        """GET /api/v1/plans

        Scopes: plans:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/plans/{id}

        Scopes: plans:read. Safe to repeat.

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

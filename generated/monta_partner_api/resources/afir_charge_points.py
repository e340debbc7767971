"""The operations of AFIR Charge Points."""

from __future__ import annotations

from .. import models as _models
from ..api import afir_charge_points as _api
from ..client import Pages as _Pages, Sender as _Sender


class AfirChargePoints:
    """The operations of AFIR Charge Points."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        country_id: int | None = None,
        per_page: int | None = None,
        after: int | None = None,
        before: int | None = None,
    ) -> _Pages[_models.AfirChargePoint]:
        """GET /api/v1/afir/charge-points

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page.
        Beta: may change.

        Args:
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `AfirChargePoint` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_afir_charge_points.request(
                country_id=country_id,
                per_page=per_page,
                after=after,
                before=before,
            ),
            _api.get_afir_charge_points.decode,
            _api.get_afir_charge_points.items,
        )

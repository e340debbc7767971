"""The operations of Charge Point Models."""

from __future__ import annotations

from .. import models as _models
from ..api import charge_point_models as _api
from ..client import Pages as _Pages, Sender as _Sender


class ChargePointModels:
    """The operations of Charge Point Models."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        search: str | None = None,
        brand_id: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.ChargePointModel]:
        """GET /api/v1/charge-point-models

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePointModel` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_point_models.request(
                search=search,
                brand_id=brand_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_charge_point_models.decode,
            _api.get_charge_point_models.items,
        )

    async def get(
        self,
        charge_point_model_id: int,
    ) -> _models.ChargePointModel:
        """GET /api/v1/charge-point-models/{chargePointModelId}

        Scopes: none. Safe to repeat.

        Returns:
            `ChargePointModel`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_model.request(
                charge_point_model_id,
            ),
            _api.get_charge_point_model.decode,
        )

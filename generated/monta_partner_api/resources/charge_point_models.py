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
        """List charge point models

        The models of charge points that Monta knows. You need the id of one to create a charge point.

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            search: Only those with this text in the name of the model or of its brand.
            brand_id: Only those of this brand.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

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
        """Get a charge point model

        One model of charge point with its brand and the features that it supports.

        Scopes: none. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_model_id: The charge point model.

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

"""The operations of Charge Point Brands."""

from __future__ import annotations

from .. import models as _models
from ..api import charge_point_brands as _api
from ..client import Pages as _Pages, Sender as _Sender


class ChargePointBrands:
    """The operations of Charge Point Brands."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.ChargePointBrand]:
        """GET /api/v1/charge-point-brands

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePointBrand` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_point_brands.request(
                search=search,
                page=page,
                per_page=per_page,
            ),
            _api.get_charge_point_brands.decode,
            _api.get_charge_point_brands.items,
        )

    async def get(
        self,
        charge_point_brand_id: int,
    ) -> _models.ChargePointBrand:
        """GET /api/v1/charge-point-brands/{chargePointBrandId}

        Scopes: none. Safe to repeat.

        Returns:
            `ChargePointBrand`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_brand.request(
                charge_point_brand_id,
            ),
            _api.get_charge_point_brand.decode,
        )

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
        """List charge point brands

        Makers of charge points that Monta knows, page by page. Every charge point model belongs to one of them.

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            search: Only brands whose name matches this text.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

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
        """Get a charge point brand

        One maker of charge points.

        Scopes: none. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_brand_id: The brand.

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

"""The operations of Prices Forecast."""

from __future__ import annotations

from .. import models as _models
from ..api import price_forecasts as _api
from ..client import Sender as _Sender


class PriceForecasts:
    """The operations of Prices Forecast."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        charge_point_id: int | None = None,
        price_group_id: int | None = None,
        team_member_id: int | None = None,
    ) -> _models.PricesForecast:
        """GET /api/v1/prices/forecast

        Scopes: prices-forecast:read. Safe to repeat.
        Beta: may change.

        Args:
            charge_point_id: (more than 0)
            price_group_id: (more than 0)

        Returns:
            `PricesForecast`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_prices_forecast.request(
                charge_point_id=charge_point_id,
                price_group_id=price_group_id,
                team_member_id=team_member_id,
            ),
            _api.get_prices_forecast.decode,
        )

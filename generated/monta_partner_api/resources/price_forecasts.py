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
        """Get the price forecast of a charge point

        The expected price of a kWh at a charge point, hour by hour. Uses the price group of the charge point
        unless you name another. Beta: it may change soon.

        Scopes: prices-forecast:read. Safe to repeat.
        Beta: may change.

        Args:
            charge_point_id: The charge point.
            price_group_id: Forecast with this price group; that of the charge point unless given.
            team_member_id: Forecast for this team member.

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

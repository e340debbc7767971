"""The operations of Charge Point Statistics."""

from __future__ import annotations

import datetime as _datetime

from .. import models as _models
from ..api import charge_point_statistics as _api
from ..client import Sender as _Sender


class ChargePointStatistics:
    """The operations of Charge Point Statistics."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def get_by_charge_point(
        self,
        *,
        charge_point_id: int,
        from_date: _datetime.date,
        to_date: _datetime.date,
    ) -> _models.ChargePointStatistics:
        """GET /api/v1/charge-point-statistics/by-charge-point

        Scopes: charge-points:read. Safe to repeat.
        One call serves at most 31 days.

        Args:
            charge_point_id: (more than 0)
            from_date: (matches '\\\\d{4}-\\\\d{2}-\\\\d{2}')
            to_date: (matches '\\\\d{4}-\\\\d{2}-\\\\d{2}')

        Returns:
            `ChargePointStatistics`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_statistics.request(
                charge_point_id=charge_point_id,
                from_date=from_date,
                to_date=to_date,
            ),
            _api.get_charge_point_statistics.decode,
        )

    async def get_by_site(
        self,
        *,
        site_id: int,
        from_date: _datetime.date,
        to_date: _datetime.date,
    ) -> _models.SiteStatistics:
        """GET /api/v1/charge-point-statistics/by-site

        Scopes: charge-points:read. Safe to repeat.
        One call serves at most 31 days.

        Args:
            site_id: (more than 0)
            from_date: (matches '\\\\d{4}-\\\\d{2}-\\\\d{2}')
            to_date: (matches '\\\\d{4}-\\\\d{2}-\\\\d{2}')

        Returns:
            `SiteStatistics`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_site_statistics.request(
                site_id=site_id,
                from_date=from_date,
                to_date=to_date,
            ),
            _api.get_site_statistics.decode,
        )

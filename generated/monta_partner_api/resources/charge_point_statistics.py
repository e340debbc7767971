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
        """Get the statistics of a charge point

        Energy, number of charges, success rate and uptime of one charge point between two days. Ask for at most
        31 days a call: that is the newer limit (the older one is 365). Split a longer range; energy and counts
        add up, rates do not.

        Scopes: charge-points:read. Safe to repeat.
        One call serves at most 31 days; a client makes several of a longer range.

        Args:
            charge_point_id: The charge point.
            from_date: From this day on, UTC.
            to_date: Up to this day, UTC; at most 31 days after `fromDate`.

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
        """Get the statistics of a site

        Energy, number of charges, success rate and uptime of one site between two days, its charge points taken
        together. Ask for at most 31 days a call: that is the newer limit (the older one is 365). Split a longer
        range; energy and counts add up, rates do not.

        Scopes: charge-points:read. Safe to repeat.
        One call serves at most 31 days; a client makes several of a longer range.

        Args:
            site_id: The site.
            from_date: From this day on, UTC.
            to_date: Up to this day, UTC; at most 31 days after `fromDate`.

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

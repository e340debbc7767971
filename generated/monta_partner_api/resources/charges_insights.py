"""The operations of Charges Insights."""

from __future__ import annotations

import datetime as _datetime

from .. import models as _models
from ..api import charges_insights as _api
from ..client import Sender as _Sender


class ChargesInsights:
    """The operations of Charges Insights."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        from_date: _datetime.date,
        to_date: _datetime.date,
        team_id: int | None = None,
        charge_point_id: int | None = None,
        site_id: int | None = None,
        team_member_id: int | None = None,
    ) -> _models.ChargesInsight:
        """Sum up completed charges

        Energy, price, cost and number of completed charges, by kind, over at most 31 days. Split a longer range
        into several calls. Deprecated, announced to go on 2024-04-01: use `GET /insights/charges/driver-report`
        and `GET /insights/charges/charger-report`.

        Scopes: charge-transactions:read. Safe to repeat.
        One call serves at most 31 days; a client makes several of a longer range.
        Deprecated.

        Args:
            from_date: First day, by when charges were created, in UTC. At most 31 days before `toDate`.
            to_date: Last day, by when charges were created, in UTC. At most 31 days after `fromDate`.
            team_id: Only charges of this team.
            charge_point_id: Only charges at this charge point.
            site_id: Only charges at this site.
            team_member_id: Only charges of this team member.

        Returns:
            `ChargesInsight`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charges_insights.request(
                from_date=from_date,
                to_date=to_date,
                team_id=team_id,
                charge_point_id=charge_point_id,
                site_id=site_id,
                team_member_id=team_member_id,
            ),
            _api.get_charges_insights.decode,
        )

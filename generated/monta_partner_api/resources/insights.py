"""The operations of Insights."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Iterable as _Iterable

from .. import models as _models
from ..api import insights as _api
from ..client import Pages as _Pages, Sender as _Sender


class Insights:
    """The operations of Insights."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list_charge_auth_token_report(
        self,
        *,
        team_id: int,
        from_date: _datetime.datetime,
        to_date: _datetime.datetime,
        page: int | None = None,
        per_page: int | None = None,
        dates_filtered_by: _models.DriverReportDatesFilteredBy
        | _models.DriverReportDatesFilteredByValue
        | str
        | None = None,
    ) -> _Pages[_models.ChargeAuthTokenReport]:
        """Sum up the charges of a team by charge auth token

        Counts and sums per charge auth token, split by kind of charge and member cost group. Only charges that
        the team paid for count. It cannot be narrowed to single tokens. Money is in the team's currency, which
        `GET /teams/{id}` shows, except `memberCostGroupPrice`. A request spans at most 31 days; ask for a
        longer time in parts.

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        One call serves at most 31 days; a client makes several of a longer range.

        Args:
            team_id: The team that paid.
            from_date: Start of the range, UTC, at most 31 days before `toDate`. Send a full timestamp: a bare day is
                answered with 400.
            to_date: End of the range, UTC, at most 31 days after `fromDate`. Send a full timestamp: a bare day is
                answered with 400.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            dates_filtered_by: Whose `completedAt` has to lie in the range: that of the charge, which is the default, or that
                of its wallet transaction, which leaves out charges without one.

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargeAuthTokenReport` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_insights_charges_charge_auth_token_report.request(
                team_id=team_id,
                from_date=from_date,
                to_date=to_date,
                page=page,
                per_page=per_page,
                dates_filtered_by=dates_filtered_by,
            ),
            _api.get_insights_charges_charge_auth_token_report.decode,
            _api.get_insights_charges_charge_auth_token_report.items,
        )

    def list_charger_report(
        self,
        *,
        team_id: int,
        from_date: _datetime.datetime,
        to_date: _datetime.datetime,
        page: int | None = None,
        per_page: int | None = None,
        charge_point_ids: str | _Iterable[int] | None = None,
    ) -> _Pages[_models.ChargerReport]:
        """Sum up the charges of a team by charge point

        Number of charges and kWh for each charge point that the team owns. A request spans at most 31 days; ask
        for a longer time in parts.

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        One call serves at most 31 days; a client makes several of a longer range.

        Args:
            team_id: The team that owns the charge points.
            from_date: Start of the range, UTC, at most 31 days before `toDate`. Send a full timestamp: a bare day is
                answered with 400.
            to_date: End of the range, UTC, at most 31 days after `fromDate`. Send a full timestamp: a bare day is
                answered with 400.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            charge_point_ids: Only these charge points, ids separated by commas; all of the team unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargerReport` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_insights_charges_charger_report.request(
                team_id=team_id,
                from_date=from_date,
                to_date=to_date,
                page=page,
                per_page=per_page,
                charge_point_ids=charge_point_ids,
            ),
            _api.get_insights_charges_charger_report.decode,
            _api.get_insights_charges_charger_report.items,
        )

    def list_driver_member_costs_report(
        self,
        *,
        team_id: int,
        from_date: _datetime.datetime,
        to_date: _datetime.datetime,
        page: int | None = None,
        per_page: int | None = None,
        team_member_ids: str | _Iterable[int] | None = None,
        dates_filtered_by: _models.DriverReportDatesFilteredBy
        | _models.DriverReportDatesFilteredByValue
        | str
        | None = None,
    ) -> _Pages[_models.DriverMemberCostsReport]:
        """Sum up the charges of a team by member and member cost group

        Counts and sums per team member, split by kind of charge and member cost group, and again by country.
        Only charges that the team paid for count. Money is in the team's currency, which `GET /teams/{id}`
        shows, except `memberCostGroupPrice`. A request spans at most 31 days; ask for a longer time in parts.

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        One call serves at most 31 days; a client makes several of a longer range.

        Args:
            team_id: The team that paid.
            from_date: Start of the range, UTC, at most 31 days before `toDate`. Send a full timestamp: a bare day is
                answered with 400.
            to_date: End of the range, UTC, at most 31 days after `fromDate`. Send a full timestamp: a bare day is
                answered with 400.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_member_ids: Only these team members, ids separated by commas; all of the team unless given.
            dates_filtered_by: Whose `completedAt` has to lie in the range: that of the charge, which is the default, or that
                of its wallet transaction, which leaves out charges without one.

        Returns:
            Awaited, one page; iterated with `async for`, every `DriverMemberCostsReport` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_insights_charges_driver_member_costs_report.request(
                team_id=team_id,
                from_date=from_date,
                to_date=to_date,
                page=page,
                per_page=per_page,
                team_member_ids=team_member_ids,
                dates_filtered_by=dates_filtered_by,
            ),
            _api.get_insights_charges_driver_member_costs_report.decode,
            _api.get_insights_charges_driver_member_costs_report.items,
        )

    def list_driver_report(
        self,
        *,
        team_id: int,
        from_date: _datetime.datetime,
        to_date: _datetime.datetime,
        page: int | None = None,
        per_page: int | None = None,
        team_member_ids: str | _Iterable[int] | None = None,
        dates_filtered_by: _models.DriverReportDatesFilteredBy
        | _models.DriverReportDatesFilteredByValue
        | str
        | None = None,
    ) -> _Pages[_models.DriverReport]:
        """Sum up the charges of a team by member

        Counts and sums per team member, split by kind of charge. Only charges that the team paid for count.
        Money is in the team's currency, which `GET /teams/{id}` shows. A request spans at most 31 days; ask for
        a longer time in parts.

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        One call serves at most 31 days; a client makes several of a longer range.

        Args:
            team_id: The team that paid.
            from_date: Start of the range, UTC, at most 31 days before `toDate`. Send a full timestamp: a bare day is
                answered with 400.
            to_date: End of the range, UTC, at most 31 days after `fromDate`. Send a full timestamp: a bare day is
                answered with 400.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_member_ids: Only these team members, ids separated by commas; all of the team unless given.
            dates_filtered_by: Whose `completedAt` has to lie in the range: that of the charge, which is the default, or that
                of its wallet transaction, which leaves out charges without one.

        Returns:
            Awaited, one page; iterated with `async for`, every `DriverReport` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_insights_charges_driver_report.request(
                team_id=team_id,
                from_date=from_date,
                to_date=to_date,
                page=page,
                per_page=per_page,
                team_member_ids=team_member_ids,
                dates_filtered_by=dates_filtered_by,
            ),
            _api.get_insights_charges_driver_report.decode,
            _api.get_insights_charges_driver_report.items,
        )

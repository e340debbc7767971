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
        """GET /api/v1/insights/charges/charge-auth-token-report

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page.
        One call serves at most 31 days.

        Args:
            team_id: (more than 0)
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/insights/charges/charger-report

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page.
        One call serves at most 31 days.

        Args:
            team_id: (more than 0)
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/insights/charges/driver-member-costs-report

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page.
        One call serves at most 31 days.

        Args:
            team_id: (more than 0)
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/insights/charges/driver-report

        Scopes: insights:read. Safe to repeat.
        Paged: at most 100 rows a page.
        One call serves at most 31 days.

        Args:
            team_id: (more than 0)
            page: (at least 0)
            per_page: (at least 1, at most 100)

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

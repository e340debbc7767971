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

        Args:
            team_id:
            from_date:
            to_date:
            page:
            per_page:
            dates_filtered_by:
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

        Args:
            team_id:
            from_date:
            to_date:
            page:
            per_page:
            charge_point_ids:
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

        Args:
            team_id:
            from_date:
            to_date:
            page:
            per_page:
            team_member_ids:
            dates_filtered_by:
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

        Args:
            team_id:
            from_date:
            to_date:
            page:
            per_page:
            team_member_ids:
            dates_filtered_by:
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

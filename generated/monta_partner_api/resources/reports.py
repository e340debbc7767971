"""The operations of Reports."""

from __future__ import annotations

import datetime as _datetime

from .. import models as _models
from ..api import reports as _api
from ..client import Pages as _Pages, Sender as _Sender


class Reports:
    """The operations of Reports."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        charge_point_id: int | None = None,
        state: _models.ReportState | _models.ReportStateValue | str | None = None,
        from_date: _datetime.datetime | None = None,
        to_date: _datetime.datetime | None = None,
        priority: _models.ReportPriority | _models.ReportPriorityValue | str | None = None,
    ) -> _Pages[_models.Report]:
        """GET /api/v1/reports

        Scopes: reports:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `Report` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_reports.request(
                page=page,
                per_page=per_page,
                charge_point_id=charge_point_id,
                state=state,
                from_date=from_date,
                to_date=to_date,
                priority=priority,
            ),
            _api.get_reports.decode,
            _api.get_reports.items,
        )

    async def get(
        self,
        report_id: int,
    ) -> _models.Report:
        """GET /api/v1/reports/{reportId}

        Scopes: reports:read. Safe to repeat.

        Returns:
            `Report`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_report.request(
                report_id,
            ),
            _api.get_report.decode,
        )

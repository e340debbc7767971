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
        """List reports of problems

        Problems with charge points as users and others have reported them.

        Scopes: reports:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            charge_point_id: Only those about this charge point.
            state: Only those in this state.
            from_date: Only those created at this time or later (`createdAt`); UTC, whole seconds.
            to_date: Only those created at this time or earlier (`createdAt`); UTC, whole seconds.
            priority: Only those of this priority; a report has it in its `reason`.

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
        """Get a report of a problem

        One report about a charge point: who reported what, who works on it, and whether it is resolved.

        Scopes: reports:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            report_id: The report.

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

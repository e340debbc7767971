"""The operations of Report Reasons."""

from __future__ import annotations

from .. import models as _models
from ..api import report_reasons as _api
from ..client import Pages as _Pages, Sender as _Sender


class ReportReasons:
    """The operations of Report Reasons."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.ReportReason]:
        """GET /api/v1/report/reasons

        Scopes: reports:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `ReportReason` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_report_reasons.request(
                page=page,
                per_page=per_page,
            ),
            _api.get_report_reasons.decode,
            _api.get_report_reasons.items,
        )

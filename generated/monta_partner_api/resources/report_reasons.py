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
        """List the reasons for a report

        The reasons that people can choose when they report a problem with a charge point; a report refers to
        one of them.

        Scopes: reports:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

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

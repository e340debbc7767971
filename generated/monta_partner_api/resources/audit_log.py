"""The operations of Audit Log."""

from __future__ import annotations

import datetime as _datetime

from .. import models as _models
from ..api import audit_log as _api
from ..client import Pages as _Pages, Sender as _Sender


class AuditLog:
    """The operations of Audit Log."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        operator_id: int | None = None,
        user_id: int | None = None,
        team_id: int | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        action: str | None = None,
        search: str | None = None,
        to_date: _datetime.datetime | None = None,
        from_date: _datetime.datetime | None = None,
        per_page: int | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> _Pages[_models.AuditEvent]:
        """GET /api/v1/auditlog/events

        Scopes: audit-log:read. Safe to repeat.
        Paged: at most 10000 rows a page.

        Args:
            per_page: (at least 1, at most 10000)

        Returns:
            Awaited, one page; iterated with `async for`, every `AuditEvent` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.search_audit_log.request(
                operator_id=operator_id,
                user_id=user_id,
                team_id=team_id,
                entity_type=entity_type,
                entity_id=entity_id,
                action=action,
                search=search,
                to_date=to_date,
                from_date=from_date,
                per_page=per_page,
                after=after,
                before=before,
            ),
            _api.search_audit_log.decode,
            _api.search_audit_log.items,
        )

    async def get(
        self,
        event_id: str,
    ) -> _models.AuditEvent:
        """GET /api/v1/auditlog/events/{eventId}

        Scopes: audit-log:read. Safe to repeat.

        Returns:
            `AuditEvent`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_audit_log.request(
                event_id,
            ),
            _api.get_audit_log.decode,
        )

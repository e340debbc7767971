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
        """Search the audit log

        Who did what, and when, in an operator and its teams. Every filter given narrows the result. Walk the
        pages with `after` and `meta.after`; a `before` beside `after` is ignored.

        Scopes: audit-log:read. Safe to repeat.
        Paged: at most 10000 rows a page, which a client asks for unless told otherwise.

        Args:
            operator_id: Only those of this operator; one that the credentials reach.
            user_id: Only events that this user caused.
            team_id: Only events that somebody caused while acting for this team.
            entity_type: Only events on this kind of thing, such as `Operator`, `Team`, `OperatorUser` or `TeamMember`.
            entity_id: Only events on the thing with this id. Needs `entityType` beside it.
            action: Only events with this action, such as `CREATE`, `UPDATE` or `DELETE`.
            search: Free text to look for in the events.
            to_date: Only events before this time, in UTC.
            from_date: Only events after this time, in UTC.
            per_page: Rows a page, 1 to 10000; 50 unless given.
            after: Only events after this one in the list: the next page. Take `meta.after`; the cursor is the id
                of an event.
            before: Only events before this one in the list: the previous page. Take `meta.before`; ignored if
                `after` is given.

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
        """Get an event of the audit log

        One event with the user, the thing it happened to and all that was recorded.

        Scopes: audit-log:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            event_id: The event; an opaque text, not a number.

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

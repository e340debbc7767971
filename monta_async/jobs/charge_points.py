"""Charge points, and what one does with them in several calls."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import field, frozen
from monta_partner_api import resources as _resources
from monta_partner_api.models import ChargePoint, ChargePointLog, CreateChargePoint, Report, ReportState

from monta_async.errors import MontaError
from monta_async.fanout import FanOut, Outcome

from .changes import OVERLAP, Changes
from .keyed import FindOrCreate
from .sending import job_sender

__all__ = ("ChargePoints", "Fault")

FAULTY = ("error", "disconnected")
OPEN = tuple(state for state in ReportState if state is not ReportState.RESOLVED)
LOGS = 1000
"""How many entries of a log one call gives by cursor."""


@frozen
class Fault:
    """One charge point that is in error or disconnected, and what is known of it."""

    charge_point: ChargePoint
    since: datetime | None
    """When it began: when it was disconnected, else when it last changed; None if the API does not say."""
    last_contact: datetime | None
    """When it was last reported to be connected; None if it never was."""
    reports: list[Report]
    """What people have reported of it and nobody has resolved."""
    logs: list[ChargePointLog] = field(repr=False)
    """What it and Monta said to each other around that time; at most 1000 entries."""
    logs_error: MontaError | None
    """Why there are no logs, if they could not be had: not every charge point keeps some."""


class ChargePoints(_resources.ChargePoints, FindOrCreate[CreateChargePoint, ChargePoint]):
    """The operations of Charge Points, and their jobs."""

    __slots__ = ()

    async def faulty(
        self,
        *,
        operator_id: int | None = None,
        team_id: int | None = None,
        site_id: int | None = None,
        around: timedelta = timedelta(minutes=5),
        limit: int = 10,
    ) -> list[Fault]:
        """The charge points that are in error or disconnected, and what is known of each.

        `GET /charge-points` for either state, `GET /reports` for each state but `resolved` if there is a fault at all,
        and `GET /charge-points/{chargePointId}/logs` once for each of them.

        Args:
            operator_id: only those of this operator.
            team_id: only those of this team.
            site_id: only those at this site.
            around: how long before and after the fault began the log is read.
            limit: how many logs are asked for at a time.

        Raises:
            MontaError: as the lists; what a log raises is kept in `logs_error`.
        """
        found: dict[int, ChargePoint] = {}
        for state in FAULTY:
            walk = self.list(state=state, operator_id=operator_id, team_id=team_id, site_id=site_id, per_page=100)
            found |= {each.id: each async for each in walk}
        if not found:
            return []
        reports: dict[int, dict[int, Report]] = {}
        for open_state in OPEN:
            async for report in _resources.Reports(self._sender).list(state=open_state, per_page=100):
                if report.resolved_at is None and _is_of_a_charge_point(report):
                    reports.setdefault(report.relation_id, {})[report.id] = report

        async def log(point: ChargePoint) -> list[ChargePointLog]:
            began = _since(point)
            page = await self.list_logs(
                point.id,
                from_date=began - around if began is not None else None,
                to_date=began + around if began is not None else None,
                pagination_type="cursor",
                per_page=LOGS,
            )
            return list(page.items)

        logs = await FanOut[Outcome[ChargePoint, list[ChargePointLog]]](
            log, list(found.values()), limit=limit, errors="return"
        )
        return [_fault(each, list(reports.get(each.argument.id, {}).values())) for each in logs]

    def changes(
        self,
        since: datetime | str,
        *,
        overlap: timedelta = OVERLAP,
        operator_id: int | None = None,
        team_id: int | None = None,
        site_id: int | None = None,
    ) -> Changes[ChargePoint]:
        """The charge points that were created, changed or deleted since: `GET /charge-points` with `fromUpdatedDate`.

        Args:
            since: a moment, or the checkpoint of an earlier walk with the same filters.
            overlap: how much earlier than needed the next walk begins, for what shows late.
            operator_id: only those of this operator.
            team_id: only those of this team.
            site_id: only those at this site.

        Raises:
            ValueError: `since` is no checkpoint, or a moment without a time zone.
        """
        return Changes(
            lambda moment: self.list(
                from_updated_date=moment,
                include_deleted=True,
                per_page=100,
                operator_id=operator_id,
                team_id=team_id,
                site_id=site_id,
            ),
            since,
            overlap,
            job_sender(self._sender).now,
        )


def _since(point: ChargePoint) -> datetime | None:
    """When the fault of a charge point began, as far as that is told."""
    gone = point.disconnected_at if point.state == "disconnected" else None
    return gone or point.updated_at


def _is_of_a_charge_point(report: Report) -> bool:
    """Whether a report is about a charge point: the words for that are not documented."""
    kind: str | None = report.relation_type  # it may be missing, though the document promises it
    return not kind or "chargepoint" in "".join(filter(str.isalpha, kind)).lower()


def _fault(log: Outcome[ChargePoint, list[ChargePointLog]], reports: list[Report]) -> Fault:
    if log.error is not None and not isinstance(log.error, MontaError):
        raise log.error
    point = log.argument
    entries = log.result if log.error is None else []
    return Fault(point, _since(point), point.last_connected_at, reports, entries, log.error)

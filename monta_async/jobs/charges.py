"""Charges, and what one does with them in several calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta

from monta_partner_api import resources as _resources
from monta_partner_api.models import Charge, ChargeState, ChargeStateValue, OperatorRole, OperatorRoleValue, StartCharge

from monta_async.errors import ChargeTimeoutError, MontaError

from .changes import OVERLAP, Changes
from .reconciling import Reconciliation, reconcile
from .sending import job_sender
from .waiting import ChargeFeed, Looks, Polling, Waiting, Watch, has_reached, is_before_stop

__all__ = ("Charges",)


class Charges(_resources.Charges):
    """The operations of Charges, and their jobs."""

    __slots__ = ()

    async def start_and_wait(
        self,
        body: StartCharge,
        *,
        timeout: float | None = 120.0,
        poll: Polling | None = None,
        feed: ChargeFeed | None = None,
    ) -> Charge:
        """Start a charge and wait until it is under way: `POST /charges`, then `GET /charges/{chargeId}`.

        Under way is one that is `charging` or `paused`, or has gone past that without failing; one that is `scheduled`
        to start later; and with `reserve_charge` one that is `reserved`. It is started once, whatever happens: when the
        answer is lost, it is looked for by its `partnerExternalId`.

        Args:
            body: what to start, and where.
            timeout: how long to wait, in seconds; None: without end.
            poll: when to look.
            feed: what a webhook tells of charges: there is less to look at.

        Raises:
            ChargeFailedError: it did not start; the text says why.
            ChargeStuckError: it has been starting for more than 30 minutes.
            ChargeTimeoutError: it has not started yet. It may still.
            ChargeError: it could not be looked at any more.
            MontaError: as `start`; nothing was started, unless `may_have_executed` says so.
        """
        charge = await self.start(body)
        wanted = "reserved" if body.reserve_charge is True else "charging"

        def is_under_way(charge: Charge) -> bool:
            return charge.state in ("scheduled", "paused") or has_reached(charge, wanted)

        return await self._look(timeout, poll, feed).until(charge, is_under_way, wanted, to_start=True)

    async def stop_and_wait(
        self,
        charge_id: int,
        until: ChargeState | ChargeStateValue = "stopped",
        *,
        timeout: float | None = 120.0,
        poll: Polling | None = None,
        feed: ChargeFeed | None = None,
    ) -> Charge:
        """Stop a charge and wait until it has: `GET /charges/{chargeId}/stop`, then `GET /charges/{chargeId}`.

        It is stopped once: when the answer is lost, its state shows what came of it. Only when it is `completed`, which
        may take until somebody unplugs the cable, are energy and price final.

        Args:
            charge_id: the charge.
            until: `stopped`, or a later state.
            timeout: how long to wait, in seconds; None: without end.
            poll: when to look.
            feed: what a webhook tells of charges: there is less to look at.

        Raises:
            ChargeFailedError: it has failed; the text says why.
            ChargeStuckError: it has been stopping for more than 30 minutes.
            ChargeTimeoutError: it is not there yet.
            ChargeError: it could not be looked at any more.
            MontaError: as `stop`.
        """
        charge, lost = None, None
        try:
            charge = await self.stop(charge_id)
        except MontaError as error:
            if not error.may_have_executed:
                raise
            lost = error
        try:
            return await self.wait_until(charge or charge_id, until, timeout=timeout, poll=poll, feed=feed)
        except ChargeTimeoutError as error:
            raise error from lost

    async def wait_until(
        self,
        charge: Charge | int,
        until: ChargeState | ChargeStateValue | str | Callable[[Charge], bool],
        *,
        timeout: float | None = None,
        poll: Polling | None = None,
        feed: ChargeFeed | None = None,
    ) -> Charge:
        """Wait until a charge is in a state, or as it is wanted: `GET /charges/{chargeId}`, again and again.

        A state that it has gone past without failing is reached: what was `charging` between two looks may be `stopped`
        now. A charge has failed if it says when or why it failed or timed out; if it is over and has never started
        where a state before `stopping` is waited for; and if it is `completed` and not as wanted.

        Args:
            charge: the charge, or its id. That which `restart` has returned is better than its id: a failure from
                before then does not count.
            until: a state, or a function that says whether the charge is as wanted.
            timeout: how long to wait, in seconds; None: without end.
            poll: when to look.
            feed: what a webhook tells of charges: there is less to look at.

        Raises:
            ChargeFailedError: it has failed; the text says why.
            ChargeStuckError: it has been starting or stopping for more than 30 minutes.
            ChargeTimeoutError: it is not there yet.
            ChargeError: it could not be looked at any more.
            MontaError: as `get`, if it could not be looked at even once.
        """
        looking = self._look(timeout, poll, feed)
        if callable(until):
            return await looking.until(charge, until, "as wanted", to_start=False)
        state = str(until)
        return await looking.until(charge, lambda each: has_reached(each, state), state, to_start=is_before_stop(state))

    def watch(
        self, charge_id: int, *, poll: Polling | None = None, feed: ChargeFeed | None = None
    ) -> AsyncIterator[Charge]:
        """A charge as it is, and then each time it has changed, until it is `completed`: `GET /charges/{chargeId}`.

        While nothing changes, it looks less and less often. It does so in the background: it leaves a reserve of the
        rate limit to other calls, and waits for it without end. Nothing runs while nobody waits for the next change, so
        that several changes may be seen as one.

        Args:
            charge_id: the charge.
            poll: when to look.
            feed: what a webhook tells of charges: there is less to look at.

        Raises:
            MontaError: as `get`; for what may pass only after several times in a row.
        """
        calm = _resources.Charges(job_sender(self._sender).in_background())
        return Watch(Looks(charge_id, calm.get, poll or Polling(), feed))

    def changes(
        self,
        since: datetime | str,
        *,
        overlap: timedelta = OVERLAP,
        operator_id: int | None = None,
        operator_role: OperatorRole | OperatorRoleValue | str | None = None,
        team_id: int | None = None,
        site_id: int | None = None,
        charge_point_id: int | None = None,
    ) -> Changes[Charge]:
        """The charges that were created or changed since: `GET /charges` with `fromUpdatedDate`.

        Args:
            since: a moment, or the checkpoint of an earlier walk with the same filters.
            overlap: how much earlier than needed the next walk begins, for what shows late.
            operator_id: only those of this operator.
            operator_role: whether the operator owns the charge points (`owner`) or pays (`payer`).
            team_id: only those of this team.
            site_id: only those at this site.
            charge_point_id: only those at this charge point.

        Raises:
            ValueError: `since` is no checkpoint, or a moment without a time zone.
        """
        return Changes(
            lambda moment: self.list(
                from_updated_date=moment,
                per_page=100,
                operator_id=operator_id,
                operator_role=operator_role,
                team_id=team_id,
                site_id=site_id,
                charge_point_id=charge_point_id,
            ),
            since,
            overlap,
            job_sender(self._sender).now,
        )

    async def reconcile(
        self,
        start: datetime,
        end: datetime,
        *,
        operator_id: int | None = None,
        team_id: int | None = None,
        margin: timedelta = timedelta(days=1),
        limit: int = 10,
    ) -> Reconciliation:
        """The charges that were completed in a time, each beside its wallet transactions, and what does not fit.

        `GET /charges` by `completedAt`, `GET /wallet-transactions` by `createdAt` with some margin; then, for a charge
        that does not fit as it is, its transactions one charge at a time, and for a transaction whose charge was not
        among them, that charge. So both sides are complete before anything is called a mismatch.

        Args:
            start: from this moment on, with a time zone; whole seconds.
            end: up to and including this moment; whole seconds.
            operator_id: only those of this operator.
            team_id: only the charges at charge points of this team, and its transactions.
            margin: how long before and after the time its transactions are looked for all at once.
            limit: how many calls are in flight at most.

        Raises:
            ValueError: `start` is not before `end`, or one has no time zone.
            MontaError: as the calls.
        """
        return await reconcile(
            self._sender, start, end, operator_id=operator_id, team_id=team_id, margin=margin, limit=limit
        )

    def _look(self, timeout: float | None, poll: Polling | None, feed: ChargeFeed | None) -> Waiting:
        return Waiting(self.get, job_sender(self._sender).now, timeout, poll or Polling(), feed)

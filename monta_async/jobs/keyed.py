"""Finding or creating what has a `partnerExternalId`: a key of yours."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterable
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar, cast

import anyio
import anyio.lowlevel
from attrs import define, field
from monta_partner_api import models, resources as _resources

from monta_async.errors import MontaError

from .changes import OVERLAP, Changes
from .sending import job_sender

__all__ = (
    "ChargeAuthTokens",
    "ChargePointSensors",
    "FindOrCreate",
    "PriceGroupTags",
    "Sites",
    "TeamMembers",
    "Teams",
)

logger = logging.getLogger("monta_async")


class _Keyed(Protocol):
    """What has a key of yours."""

    id: int
    partner_external_id: str | None


_T = TypeVar("_T", bound=_Keyed)
_B = TypeVar("_B")
_T_co = TypeVar("_T_co", bound=_Keyed, covariant=True)
_B_contra = TypeVar("_B_contra", contravariant=True)


class _Resource(Protocol[_B_contra, _T_co]):
    """A resource whose rows can be listed by key and created."""

    def list(self, *, partner_external_id: str, per_page: int) -> AsyncIterable[_T_co]: ...

    async def create(self, body: _B_contra) -> _T_co: ...


@define(eq=False)
class _Turn:
    """Those who want the same thing in one process, one after the other."""

    lock: anyio.Lock = field(factory=anyio.Lock)
    waiting: int = 0


_turns: dict[tuple[object, str, str], _Turn] = {}


class FindOrCreate(Generic[_B, _T]):
    """What has a key of yours, and is listed by it, can be found or created."""

    __slots__ = ()

    async def find_or_create(self, body: _B) -> tuple[_T, bool]:
        """What has the `partner_external_id` of `body`, and whether it was created just now: `list`, `create`, `list`.

        What is found is not changed. In one process, calls for the same key take turns, so that it is created once. The
        API does not keep keys apart: two processes that find nothing at the same moment both create. So it is looked
        for again afterwards: if there are more, everybody gets the one with the lowest id, and a warning names the
        others, which stay as they are. A creation whose answer is lost is looked for, not repeated.

        Args:
            body: what to create, with `partner_external_id`.

        Raises:
            ValueError: `partner_external_id` is not set.
            MontaError: as `list` and `create`.
        """
        key = getattr(body, "partner_external_id", None)
        if not isinstance(key, str) or not key:
            raise ValueError("partner_external_id must be set: it is what is looked for")
        place = (anyio.lowlevel.current_token(), type(self).__name__, key)
        turn = _turns.setdefault(place, _Turn())
        turn.waiting += 1
        try:
            async with turn.lock:
                return await _found_or_created(cast("_Resource[_B, _T]", self), key, body)
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                del _turns[place]


async def _found_or_created(resource: _Resource[_B, _T], key: str, body: _B) -> tuple[_T, bool]:
    there = await _rows(resource, key)
    if there:
        return _first(resource, there), False
    try:
        made = await resource.create(body)
    except MontaError as error:
        there = await _rows_if_any(resource, key) if error.may_have_executed else {}
        if not there:
            raise
        return _first(resource, there), True
    first = _first(resource, {made.id: made} | await _rows_if_any(resource, key))
    return first, first.id == made.id


async def _rows(resource: _Resource[_B, _T], key: str) -> dict[int, _T]:
    walk = resource.list(partner_external_id=key, per_page=100)
    return {row.id: row async for row in walk if row.partner_external_id == key}


async def _rows_if_any(resource: _Resource[_B, _T], key: str) -> dict[int, _T]:
    """The same after a creation, whose outcome must not be lost because this fails."""
    try:
        return await _rows(resource, key)
    except MontaError:
        return {}


def _first(resource: object, rows: dict[int, _T]) -> _T:
    lowest, *others = sorted(rows)
    if others:
        logger.warning("%s: %d is taken; %s have the same partnerExternalId", type(resource).__name__, lowest, others)
    return rows[lowest]


class ChargeAuthTokens(_resources.ChargeAuthTokens, FindOrCreate[models.CreateChargeAuthToken, models.ChargeAuthToken]):
    """The operations of Charge Auth Tokens, and their jobs."""

    __slots__ = ()


class ChargePointSensors(
    _resources.ChargePointSensors, FindOrCreate[models.CreateChargePointSensor, models.ChargePointSensor]
):
    """The operations of Charge Points Sensors, and their jobs."""

    __slots__ = ()


class PriceGroupTags(_resources.PriceGroupTags, FindOrCreate[models.CreatePriceGroupTag, models.PriceGroupTag]):
    """The operations of Price Groups Tags, and their jobs."""

    __slots__ = ()


class Sites(_resources.Sites, FindOrCreate[models.CreateSite, models.Site]):
    """The operations of Sites, and their jobs."""

    __slots__ = ()


class TeamMembers(_resources.TeamMembers, FindOrCreate[models.CreateTeamMember, models.TeamMember]):
    """The operations of Team Members, and their jobs."""

    __slots__ = ()


class Teams(_resources.Teams, FindOrCreate[models.CreateTeam, models.Team]):
    """The operations of Teams, and their jobs."""

    __slots__ = ()

    def changes(
        self, since: datetime | str, *, overlap: timedelta = OVERLAP, operator_id: int | None = None
    ) -> Changes[models.Team]:
        """The teams that were created, changed or deleted since: `GET /teams` with `fromUpdatedAt`.

        Args:
            since: a moment, or the checkpoint of an earlier walk with the same filters.
            overlap: how much earlier than needed the next walk begins, for what shows late.
            operator_id: only those of this operator.

        Raises:
            ValueError: `since` is no checkpoint, or a moment without a time zone.
        """
        return Changes(
            lambda moment: self.list(
                from_updated_at=moment, include_deleted=True, per_page=100, operator_id=operator_id
            ),
            since,
            overlap,
            job_sender(self._sender).now,
        )

"""When the stages of a charge happen, and which stage it is in at the world's now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monta_async.simulator.catalog import model_of_site

if TYPE_CHECKING:
    from monta_async.simulator.world import World

_FAILS_EVERY = 53


@dataclass(frozen=True, slots=True)
class Timeline:
    """When the stages of one charge begin, in seconds since the epoch; some may be to come.

    A charge that fails does so when it would have started, and never goes further.
    """

    created: int
    started: int
    stopped: int
    released: int
    completed: int


def timeline(world: World, charge: int) -> Timeline:
    """Return when the stages of a charge begin; together they take less than `world.session_limit`."""
    draws = world.draws("charge", charge)
    limit = world.session_limit
    site = world.site_of_charge_point(world.charge_point_of_charge(charge))
    divisor = 800 if model_of_site(world.seed, site).current == "dc" else 100
    created = world.created_at(charge)
    started = created + draws.between("start delay", 5, min(60, limit // 16))
    stopped = started + limit * draws.between("duration", 8, 55) // divisor
    released = stopped + limit * draws.between("idle", 1, 12) // 100
    completed = released + draws.between("settling", 1, min(60, limit // 20))
    return Timeline(created, started, stopped, released, completed)


def fails(world: World, charge: int) -> bool:
    """Tell whether a charge fails to start."""
    # Arithmetic instead of a draw, because a filter by state asks it of every charge. The newest never fails.
    return (world.charges.count - 2 - charge) % _FAILS_EVERY == world.seed % (_FAILS_EVERY - 1)


def state_of_charge(world: World, charge: int) -> str:
    """Return the state of a charge at the world's now, as the API says it."""
    failed = fails(world, charge)
    if not world.may_be_going_on(charge):
        return "stopped" if failed else "completed"
    stages = timeline(world, charge)
    if world.now < stages.started:
        return "starting"
    if failed:
        return "stopped"
    if world.now < stages.stopped:
        return "charging"
    if world.now < stages.released:
        return "stopped"
    return "released" if world.now < stages.completed else "completed"


def last_change(world: World, charge: int) -> int:
    """Return when a charge last entered a new stage, in seconds since the epoch."""
    stages = timeline(world, charge)
    moments = [stages.created, stages.started]
    if not fails(world, charge):
        moments += [stages.stopped, stages.released, stages.completed]
    return max(moment for moment in moments if moment <= world.now)

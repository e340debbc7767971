"""What each list call of the API selects: its filters and its order.

The API does not document an order. Charges come newest first, everything else in the order of its ids. An id
that nothing has selects nothing. Nothing is deleted and there is no other operator, so `includeDeleted` and
`includePublic` change nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from monta_async.simulator.charges import partner_external_id
from monta_async.simulator.places import state_of_charge_point
from monta_async.simulator.queries import Query, Selection
from monta_async.simulator.timeline import state_of_charge

if TYPE_CHECKING:
    from monta_async.simulator.world import World

CHARGE_STATES = (
    "reserved",
    "starting",
    "charging",
    "stopping",
    "paused",
    "scheduled",
    "stopped",
    "completed",
)
CHARGE_POINT_STATES = (
    "available",
    "busy",
    "busy-blocked",
    "busy-charging",
    "busy-non-charging",
    "busy-non-released",
    "busy-reserved",
    "busy-scheduled",
    "error",
    "disconnected",
    "passive",
    "maintenance",
    "other",
)


def charges(world: World, query: Query) -> Selection:
    """Select charges."""
    query.refuse("operatorId", "fromUpdatedDate", "fromCompletedDate", "toCompletedDate")
    query.refuse("chargeAuthType", "chargeAuthId")
    chosen = range(world.charges.count)
    if (moment := query.moment("fromDate")) is not None:
        chosen = chosen[bisect_left(chosen, moment, key=world.created_at) :]
    if (moment := query.moment("toDate")) is not None:
        chosen = chosen[: bisect_right(chosen, moment, key=world.created_at)]
    selection = Selection(chosen[::-1])
    conditions = selection.conditions
    if (charge_point_id := query.integer("chargePointId")) is not None:
        charge_point = world.charge_points.index_of(charge_point_id)
        conditions.append(lambda i: world.charge_point_of_charge(i) == charge_point)
    if (site_id := query.integer("siteId")) is not None:
        site = world.sites.index_of(site_id)
        conditions.append(lambda i: world.site_of_charge_point(world.charge_point_of_charge(i)) == site)
    role = query.choice("operatorRole", ("owner", "payer"))
    if (team_id := query.integer("teamId")) is not None:
        team = world.teams.index_of(team_id)
        if role == "payer":
            conditions.append(lambda i: world.paying_team_of_charge(i) == team)
        else:
            conditions.append(lambda i: world.team_of_charge_point(world.charge_point_of_charge(i)) == team)
    if (state := query.choice("state", CHARGE_STATES)) is not None:
        conditions.append(lambda i: state_of_charge(world, i) == state)
    if (external_id := query.text("partnerExternalId")) is not None:
        conditions.append(lambda i: (partner_external_id(world, i) or "") == external_id)
    return selection


def charge_points(world: World, query: Query) -> Selection:
    """Select charge points."""
    query.refuse("partnerExternalId", "sortByLocation", "boundingBox", "operatorId", "fromUpdatedDate")
    selection = Selection(range(world.charge_points.count))
    if (site_id := query.integer("siteId")) is not None:
        site = world.sites.index_of(site_id)
        selection.conditions.append(lambda i: world.site_of_charge_point(i) == site)
    if (team_id := query.integer("teamId")) is not None:
        team = world.teams.index_of(team_id)
        selection.conditions.append(lambda i: world.team_of_charge_point(i) == team)
    if (state := query.choice("state", CHARGE_POINT_STATES)) is not None:
        selection.conditions.append(lambda i: state_of_charge_point(world, i) == state)
    return selection


def sites(world: World, query: Query) -> Selection:
    """Select sites."""
    query.refuse("partnerExternalId", "sortByLocation", "operatorId")
    selection = Selection(range(world.sites.count))
    if (team_id := query.integer("teamId")) is not None:
        team = world.teams.index_of(team_id)
        selection.conditions.append(lambda i: world.team_of_site(i) == team)
    return selection


def teams(world: World, query: Query) -> Selection:
    """Select teams."""
    query.refuse("partnerExternalId", "operatorId", "featureGroupId", "fromUpdatedAt")
    return Selection(range(world.teams.count))

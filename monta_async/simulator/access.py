"""Who owns what, and what credentials reach: one rule for lists, reads by id, writes, statistics, money and webhooks.

A thing belongs to teams; or to an operator, which has it for all its teams; or to an operator alone, as its money
does; or to nobody, and then everybody reaches it. Otherwise credentials reach it when they reach one of its owners.
What an operator has for all its teams can be seen with credentials of one of them, but changed only with those of the
whole operator.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from monta_async.simulator.catalog import OPERATOR_ID
from monta_async.simulator.tables import Row, is_deleted

if TYPE_CHECKING:
    from monta_async.simulator.credentials import Credential
    from monta_async.simulator.world import World

ALONE = -1
"""Stands for the team of what belongs to an operator alone."""


class Owner(NamedTuple):
    """Whom something belongs to: a team of an operator; without a team, the operator and all teams that it has."""

    operator: int | None
    team: int | None = None


def reaches(world: World, credential: Credential, owners: tuple[Owner, ...], *, to_change: bool = False) -> bool:
    """Tell whether credentials reach what belongs to some owners; what belongs to nobody is reached by all."""
    if not owners or not (credential.team_ids or credential.operator_ids):
        return True
    return any(_reaches(world, credential, owner, to_change=to_change) for owner in owners)


def _reaches(world: World, credential: Credential, owner: Owner, *, to_change: bool) -> bool:
    if owner.team is not None:
        return credential.reaches_operator(owner.operator) and credential.reaches_team(owner.team)
    return reaches_operator(world, credential, owner.operator) and not (to_change and credential.team_ids)


def reaches_operator(world: World, credential: Credential, operator_id: int | None) -> bool:
    """Tell whether credentials reach an operator: those of single teams reach the operators of these."""
    if not credential.reaches_operator(operator_id):
        return False
    teams = world.tables["teams"].rows
    mine = (teams[team_id]["operatorId"] for team_id in credential.team_ids if team_id in teams)
    return not credential.team_ids or operator_id in mine


def reaches_team(world: World, credential: Credential, team_id: int) -> bool:
    """Tell whether credentials reach a team; limited ones never reach a team that is not there."""
    return reaches(world, credential, (_team(world, team_id),))


def reached_teams(world: World, credential: Credential) -> frozenset[int] | None:
    """Return the teams that credentials reach, or None where these are all teams there are."""
    teams = world.tables["teams"].rows
    mine = frozenset(int(each) for each in teams if reaches_team(world, credential, int(each)))
    return None if len(mine) == len(teams) else mine


def default_operator(world: World, credential: Credential) -> int:
    """Return the operator that counts where none is named."""
    teams = world.tables["teams"].rows
    of_teams = [int(teams[team_id]["operatorId"]) for team_id in credential.team_ids if team_id in teams]
    return next(iter((*credential.operator_ids, *of_teams)), OPERATOR_ID)


# Whom rows belong to


def owners_of(world: World, name: str, row: Row) -> tuple[Owner, ...]:
    """Return whom a row of a table belongs to."""
    special = _OWNERS.get(name)
    return _by_fields(world, row) if special is None else special(world, row)


def operator_of_owners(owners: tuple[Owner, ...], otherwise: int = OPERATOR_ID) -> int:
    """Return the operator of the first owner that has one of ours."""
    return next((each.operator for each in owners if each.operator is not None), otherwise)


def owners_by_team(world: World, *team_ids: int) -> tuple[Owner, ...]:
    """Return some teams as owners."""
    return tuple(_team(world, team_id) for team_id in team_ids)


def _team(world: World, team_id: int) -> Owner:
    row = world.tables["teams"].rows.get(team_id)
    return Owner(None if row is None else row["operatorId"], team_id)


def _by_fields(world: World, row: Row) -> tuple[Owner, ...]:
    """Return the owner that a row names: its team, or the operator where it has none."""
    team_id = row.get("_teamId", row.get("teamId"))
    if team_id is not None:
        return (_team(world, team_id),)
    operator = row.get("operator")
    operator_id = operator["id"] if operator else row.get("operatorId")
    return () if operator_id is None else (Owner(operator_id),)


def _of_user(world: World, row: Row) -> tuple[Owner, ...]:
    """Return the teams that a user is in, owns or prefers; until there is one, the user belongs to nobody."""
    members = (each for each in world.tables["team-members"] if each["userId"] == row["id"] and not is_deleted(each))
    owned = (each["id"] for each in world.tables["teams"] if each["userId"] == row["id"])
    teams = {*(each["teamId"] for each in members), *owned, row["defaultTeamId"]} - {None}
    return owners_by_team(world, *sorted(teams))


def _of_carried(world: World, row: Row) -> tuple[Owner, ...]:
    """Return whom something that drivers carry belongs to: a team, or the user who has it."""
    user = world.tables["users"].rows.get(row["userId"])
    return _by_fields(world, row) if row["teamId"] is not None or user is None else _of_user(world, user)


def _of_sensor(world: World, row: Row) -> tuple[Owner, ...]:
    point = world.tables["charge-points"].rows.get(row["chargePointId"])
    return _by_fields(world, row if point is None else point)


def _of_wallet(world: World, row: Row) -> tuple[Owner, ...]:
    is_team = row["ownerType"] == "team"
    return (_team(world, row["ownerId"]) if is_team else Owner(row["ownerId"], ALONE),)


def _of_transaction(world: World, row: Row) -> tuple[Owner, ...]:
    """Return the owners of both wallets; all charges are paid through the one of the operator."""
    if "_charge" in row:
        return (_team(world, row["_teamId"]), Owner(OPERATOR_ID, ALONE))
    wallets = world.tables["wallets"].rows
    ends = (row[side] for side in ("fromWalletId", "toWalletId") if row[side] is not None)
    return tuple(owner for wallet_id in ends for owner in _of_wallet(world, wallets[wallet_id]))


def _of_subscription(world: World, row: Row) -> tuple[Owner, ...]:
    kind, customer = row["customerType"], row["customerId"]
    if kind == "TEAM":
        return owners_by_team(world, customer)
    if kind == "CHARGE_POINT":
        return _by_fields(world, world.charge_point(customer))
    return (Owner(customer if kind == "OPERATOR" else OPERATOR_ID, ALONE),)


def _of_purchase(world: World, row: Row) -> tuple[Owner, ...]:
    return _of_subscription(world, world.tables["subscriptions"].rows[row["_subscriptionId"]])


def _of_tariff(world: World, row: Row) -> tuple[Owner, ...]:
    return _by_fields(world, world.tables["tariffs"].rows[row["tariffId"]])


_OWNERS: Mapping[str, Callable[[World, Row], tuple[Owner, ...]]] = {
    "charge-auth-tokens": _of_carried,
    "charge-point-sensors": _of_sensor,
    "charges": lambda world, row: owners_by_team(world, *row["_teams"]),
    "nested-teams": lambda world, row: owners_by_team(world, row["_teamId"], row["_nestedTeamId"]),
    "operators": lambda _, row: (Owner(row["id"]),),
    "subscription-purchases": _of_purchase,
    "subscriptions": _of_subscription,
    "tariff-period-groups": _of_tariff,
    "tariff-recurring-periods": _of_tariff,
    "teams": lambda _, row: (Owner(row["operatorId"], row["id"]),),
    "users": _of_user,
    "vehicles": _of_carried,
    "wallet-transactions": _of_transaction,
    "wallets": _of_wallet,
}
"""Whom the rows of a table belong to where their fields do not say it by themselves."""

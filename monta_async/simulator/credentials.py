"""Who may call: credentials with their scopes, teams, operators and quota."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monta_partner_api.operations import Operation

from monta_async.simulator.catalog import CLIENT_ID, CLIENT_SECRET

_LEVELS: Mapping[str, int] = {"read": 1, "write": 2, "delete": 3}


@dataclass(frozen=True)
class Credential:
    """One pair of client id and secret, and what it may do.

    Attributes:
        client_id, client_secret: what `POST /auth/token` takes.
        name: what `GET /consumers/me` calls it.
        scopes: `entity:permission`; `delete` includes `write`, which includes `read`; `all` stands for every entity.
        team_ids: the only teams it reaches; empty for all.
        operator_ids: the only operators it reaches, with their teams; empty for all. What belongs to other teams and
            operators is answered with 404, and naming another one in a filter or a body with 403.
    """

    client_id: str
    client_secret: str
    name: str = "Simulator credentials"
    scopes: Sequence[str] = ("all:delete",)
    team_ids: Sequence[int] = ()
    operator_ids: Sequence[int] = ()

    def __repr__(self) -> str:
        return f"Credential({self.client_id!r}, {self.name!r})"

    def reaches_team(self, team_id: int) -> bool:
        """Tell whether a team is within the limit of teams."""
        return not self.team_ids or team_id in self.team_ids

    def reaches_operator(self, operator_id: int | None) -> bool:
        """Tell whether an operator is within the limit of operators."""
        return not self.operator_ids or operator_id in self.operator_ids

    def may(self, operation: Operation) -> bool:
        """Tell whether its scopes allow an operation."""
        tests = [self.has(scope) for scope in operation.scopes]
        return (any(tests) if operation.scopes_any else all(tests)) if tests else True

    def has(self, needed: str) -> bool:
        """Tell whether it has a scope, or one that includes it."""
        entity, level = _parts(needed)
        return any(
            theirs in (entity, "all") and their_level >= level for theirs, their_level in map(_parts, self.scopes)
        )


def _parts(scope: str) -> tuple[str, int]:
    """Return entity and level; the document spells some entities in the singular, and one scope without a level."""
    entity, _, permission = scope.partition(":")
    return entity.removesuffix("s"), _LEVELS.get(permission, 1 if not permission and entity != "all" else 3)


DEMO = Credential(CLIENT_ID, CLIENT_SECRET, "Simulator demo")
DEFAULT_CREDENTIALS = (
    DEMO,
    Credential("read-client", "read-secret", "Simulator, reading only", scopes=("all:read",)),
    Credential("team-client", "team-secret", "Simulator, one team", team_ids=(102,)),
)
"""The credentials of every simulator that is given none: everything, reading only, and team 102 only."""

"""One call of an operation, read and validated, as the code that answers it sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from monta_async.simulator.credentials import Credential
from monta_async.simulator.document import Document, Spec
from monta_async.simulator.errors import bad_request, forbidden, not_found
from monta_async.simulator.tables import Row, RowId
from monta_async.simulator.times import read_utc_text
from monta_async.simulator.world import World

# Where else what a body names may be.
_ELSEWHERE = {("start-charge", "chargePointId"): "public-charge-points"}
# Fields of a body that name a row of a table; a name that nothing has is answered with 404.
_REFERENCES = {
    "teamId": "teams",
    "parentTeamId": "teams",
    "nestedTeamId": "teams",
    "payingTeamId": "teams",
    "sponsoringTeamId": "teams",
    "siteId": "sites",
    "selectedSiteIds": "sites",
    "chargePointId": "charge-points",
    "chargePointIds": "charge-points",
    "selectedChargePointIds": "charge-points",
    "chargePointModelId": "charge-point-models",
    "connectorIds": "charge-point-connectors",
    "userId": "users",
    "creatorUserId": "users",
    "selectedTeamMemberIds": "team-members",
    "teamMemberProfileId": "team-member-profiles",
    "priceGroupId": "price-groups",
    "costGroupId": "price-groups",
    "roamingPriceGroupId": "price-groups",
    "tagId": "price-group-tags",
    "tariffId": "tariffs",
    "groupId": "tariff-period-groups",
    "planId": "plans",
    "promotionCodeId": "promotion-codes",
    "sponsoredChargePointIds": "sponsored-charge-points",
    "countryId": "countries",
    "canPayForChargesCountryIds": "countries",
    "countryAreaId": "country-areas",
    "currencyId": "currencies",
    "fromWalletId": "wallets",
    "toWalletId": "wallets",
    "operatorId": "operators",
    "vehicleId": "vehicles",
}


@dataclass(slots=True)
class Call:
    """What a request asks for.

    Attributes:
        path, query: the values of the parameters, of the types that the document says; absent ones are not there.
        body: the JSON of the body, or None.
        shift: how many rows early pages begin, as if rows had come in since the first one.
        base_url: where the client finds the simulator: scheme, host and port of the request.
        version: the version of the API that the request names, `v1` or `v2`.
    """

    world: World
    document: Document
    spec: Spec
    credential: Credential
    path: dict[str, Any]
    query: dict[str, Any]
    body: Any = None
    shift: int = 0
    base_url: str = ""
    version: str = "v1"

    def row(self, table: str, row_id: RowId) -> Row:
        """Return a row that is there, is not deleted and can be reached.

        Raises:
            ApiError: it is not (404).
        """
        row = self.world.tables[table].get(row_id)
        if row is None or not self.reaches(table, row):
            msg = f"there is no {table} with the id {row_id}"
            raise not_found(msg)
        return row

    def reaches(self, table: str, row: Row) -> bool:
        """Tell whether the credentials reach a row: by its team and its operator, where it has them."""
        team = row["id"] if table == "teams" else row.get("_teamId", row.get("teamId"))
        operator = row.get("operator")
        operator_id = operator["id"] if operator else row.get("operatorId")
        return self.credential.reaches_team(team) and (
            operator_id is None or self.credential.reaches_operator(operator_id)
        )

    def moment(self, name: str) -> int | None:
        """Return a date-time of the query as seconds since the epoch."""
        text = self.query.get(name)
        return None if text is None else read_utc_text(text)

    def check_references(self) -> None:
        """Refuse a body that names what is not there, and teams and operators out of reach.

        Raises:
            ApiError: something named is not there (404), or out of reach (403).
        """
        for name, value in _named(self.body):
            table = _REFERENCES[name]
            elsewhere = _ELSEWHERE.get((self.spec.operation.operation_id, name))
            if elsewhere is not None and self.world.tables[elsewhere].get(value) is not None:
                continue
            if table == "teams" and not self.credential.reaches_team(value):
                msg = f"these credentials do not reach the team {value}"
                raise forbidden(msg)
            self.row(table, value)
        for given in (self.query, self.body if isinstance(self.body, dict) else {}):
            operator_id = given.get("operatorId")
            if operator_id is not None and not self.credential.reaches_operator(operator_id):
                msg = f"these credentials do not reach the operator {operator_id}"
                raise forbidden(msg)
        team_id = self.query.get("teamId")
        if not self.credential.reaches_team(team_id):
            msg = f"these credentials do not reach the team {team_id}"
            raise forbidden(msg)

    def check_paired(self) -> None:
        """Refuse parameters that are given without the one that belongs to them.

        Raises:
            ApiError: one is missing (400).
        """
        operation = self.spec.operation
        pairs = [(one, other) for names in operation.paired for one in names for other in names]
        for one, other in (*pairs, *operation.needs):
            if one in self.query and other not in self.query:
                msg = f"{one} needs {other} beside it"
                raise bad_request(msg)

    def given(self, schema: str) -> Row:
        """Return the fields of the body that a component has too, as they were sent."""
        known = self.document.properties(schema)
        return {key: value for key, value in self.body.items() if key in known}


def _named(value: Any) -> Iterator[tuple[str, Any]]:
    """Go over all references in a body, however deep, but not into free JSON."""
    if isinstance(value, list):
        for each in value:
            yield from _named(each)
    elif isinstance(value, dict):
        for key, held in value.items():
            if key == "partnerCustomPayload":
                continue
            if key in _REFERENCES:
                yield from ((key, each) for each in (held if isinstance(held, list) else [held]) if each is not None)
            else:
                yield from _named(held)

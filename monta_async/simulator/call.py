"""One call of an operation, read and validated, as the code that answers it sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from monta_async.simulator import access
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
    "teamIds": "teams",
    "ids": "teams",
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
# Fields that name a row of a table that depends on another field, and the parameters that name teams and operators.
_TYPED = {
    "customerId": ("customerType", {"TEAM": "teams", "CHARGE_POINT": "charge-points", "OPERATOR": "operators"}),
    "ownerId": ("ownerType", {"team": "teams"}),
}
_FILTERS = {"teamId": "teams", "operatorId": "operators"}


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
        """Return a row that is there, is not deleted and can be reached; one in the path of a write is to be changed.

        Raises:
            ApiError: it is not (404), or it can be seen but not changed (403).
        """
        row = self.world.tables[table].get(row_id)
        if row is None or not self.reaches(table, row):
            msg = f"there is no {table} with the id {row_id}"
            raise not_found(msg)
        if self.spec.method != "GET" and row_id in self.path.values():
            self.check_may_change(table, row)
        return row

    def reaches(self, table: str, row: Row) -> bool:
        """Tell whether the credentials reach a row."""
        return access.reaches(self.world, self.credential, access.owners_of(self.world, table, row))

    def reaches_team(self, team_id: int) -> bool:
        """Tell whether the credentials reach a team."""
        return access.reaches_team(self.world, self.credential, team_id)

    def check_may_change(self, table: str, row: Row) -> None:
        """Refuse to write what would not be the caller's: a row as it is, or as it would become.

        Raises:
            ApiError: it belongs to others, or to more teams than the credentials reach (403).
        """
        owners = access.owners_of(self.world, table, row)
        if not access.reaches(self.world, self.credential, owners, to_change=True):
            msg = f"these credentials may not change {table} that belong to others, or to a whole operator"
            raise forbidden(msg)

    @property
    def default_operator(self) -> int:
        """The operator that counts where none is named."""
        return access.default_operator(self.world, self.credential)

    def moment(self, name: str) -> int | None:
        """Return a date-time of the query as seconds since the epoch."""
        text = self.query.get(name)
        return None if text is None else read_utc_text(text)

    def check_references(self) -> None:
        """Refuse a body that names what is not there, and teams and operators out of reach.

        Raises:
            ApiError: something named is not there (404), or out of reach (403).
        """
        for name, table, value in self._named():
            elsewhere = _ELSEWHERE.get((self.spec.operation.operation_id, name))
            if elsewhere is not None and self.world.tables[elsewhere].get(value) is not None:
                continue
            self._check_reached(table, value)
            self.row(table, value)
        for name, value in self.query.items():
            filtered = _FILTERS.get(name) or self._typed(name, self.query)
            if filtered is not None:
                self._check_reached(filtered, value)

    def _check_reached(self, table: str, value: Any) -> None:
        reached = {"teams": access.reaches_team, "operators": access.reaches_operator}.get(table)
        if reached is not None and not reached(self.world, self.credential, value):
            msg = f"these credentials do not reach the {table.removesuffix('s')} {value}"
            raise forbidden(msg)

    def _named(self) -> Iterator[tuple[str, str, Any]]:
        """Go over what a body names, with its table; a body that is a list is free JSON."""
        if not isinstance(self.body, dict):
            return
        for name in _TYPED.keys() & self.body.keys():
            table = self._typed(name, self.body)
            if table is not None and self.body[name] is not None:
                yield name, table, self.body[name]
        for name, value in _named(self.body):
            yield name, _REFERENCES[name], value

    def _typed(self, name: str, given: dict[str, Any]) -> str | None:
        """Return the table that a field names a row of, where another field says it."""
        kind, tables = _TYPED.get(name, ("", {}))
        return tables.get(given.get(kind, ""))

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
        """Return the fields of the body that a component has too, as they were sent; no others can be written."""
        written = self.document.resolve(self.spec.body or {}).get("properties", {})
        known = self.document.properties(schema).keys() & written.keys()
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

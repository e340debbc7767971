"""Every filter of a list keeps what it names and drops the rest; deleted rows, orders and pages are as asked for."""

from __future__ import annotations

import asyncio
import json
import math
import operator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from monta_partner_api import OPERATIONS
from simulated import good, signed_in
from simulator_calls import CALLS
from simulator_twofold import (
    DEEPLINKED,
    DOCUMENT,
    Client,
    Row,
    at,
    inside,
    owner,
    parameters,
    path_of,
    query_of,
    rows,
    since,
    twofold,
    until,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from monta_async.simulator import Simulator

PAGING = {"page", "perPage", "size"}


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    """The world, which the tests of this module only read."""
    return asyncio.run(twofold())


# Filters that keep rows


def equal(held: Any, wanted: Any) -> bool:
    """Tell whether something is what is wanted."""
    return bool(held == wanted)


def has_key(held: str | None, wanted: str) -> bool:
    """Tell whether a row has a key of the partner's; an empty one asks for those without."""
    return (held or "") == wanted


def has_text(held: str, wanted: str) -> bool:
    """Tell whether a text occurs in another, small and capital letters being the same."""
    return wanted.casefold() in held.casefold()


@dataclass(frozen=True)
class Keeps:
    """What a filter keeps: the rows in which something compares with the value that is asked for.

    Attributes:
        of: where it stands in a row, or what finds it.
        how: how it compares with the value.
        values: what to ask for; otherwise what stands in the rows: of moments, the one in the middle.
        beside: parameters that belong to it, and where in a row their values stand.
    """

    of: str | Callable[[Row], Any]
    how: Callable[[Any, Any], bool] = equal
    values: tuple[Any, ...] = ()
    beside: dict[str, str] = field(default_factory=dict)

    def held(self, row: Row) -> Any:
        """What stands in a row."""
        return at(row, self.of) if isinstance(self.of, str) else self.of(row)

    def asked(self, every: list[Row]) -> list[tuple[Any, Row]]:
        """What to ask for, each with a row that has it."""
        if self.values:
            return [(value, next(row for row in every if self.how(self.held(row), value))) for value in self.values]
        held = {json.dumps(self.held(row)): (self.held(row), row) for row in every if self.held(row) is not None}
        found = [held[key] for key in sorted(held)]
        if self.how in (since, until):
            return [found[len(found) // 2]]
        return [*found[:4], ("", every[0])] if self.how is has_key else found[:6]


def of_key() -> Keeps:
    """What a filter by a key of the partner's keeps."""
    return Keeps("partnerExternalId", has_key)


FILTERS: dict[str, dict[str, Keeps]] = {
    "get-all-tariffs": {
        **{name: Keeps(name) for name in ("countryId", "countryAreaId", "externalId", "operatorId", "teamId")},
        "zip": Keeps("zipCodes", lambda held, wanted: wanted in held, ("2100", "5000")),
    },
    "get-charge-auth-tokens": {"teamId": Keeps("teamId"), "partnerExternalId": of_key()},
    "get-charge-point-brands": {"search": Keeps("name", has_text, ("bir", "LY"))},
    "get-charge-point-integrations": {"chargePointId": Keeps("chargePoint.id", values=(2001, 2026))},
    "get-charge-point-models": {
        "search": Keeps(lambda row: f"{row['brand']['name']} {row['name']}", has_text, ("22", "rolig", "Lynild")),
        "brandId": Keeps("brand.id"),
    },
    "get-charge-point-sensors": {"chargePointId": Keeps("chargePointId"), "partnerExternalId": of_key()},
    "get-charge-points": {
        **{name: Keeps(name) for name in ("siteId", "teamId", "state")},
        "partnerExternalId": of_key(),
        "operatorId": Keeps(owner),
        "fromUpdatedDate": Keeps("updatedAt", since),
        "boundingBox": Keeps(
            "location.coordinates",
            lambda held, box: inside(held, *map(float, box.split(","))),
            ("55.0,12.0,56.0,13.0", "55.0,10.0,58.0,13.0"),
        ),
    },
    "get-charges": {
        "chargePointId": Keeps("chargePointId"),
        "partnerExternalId": of_key(),
        "state": Keeps("state", values=("reserved", "starting", "charging", "stopped", "completed")),
        "fromDate": Keeps("createdAt", since),
        "toDate": Keeps("createdAt", until),
        "fromUpdatedDate": Keeps("updatedAt", since),
        "fromCompletedDate": Keeps("completedAt", since),
        "toCompletedDate": Keeps("completedAt", until),
    },
    "get-currencies": {"identifier": Keeps("identifier", values=("dkk", "eur"))},
    "get-deeplinks": {
        "operatorId": Keeps(owner),
        "fromCreatedAt": Keeps(lambda row: row["createdAt"][:10], since, (DEEPLINKED,)),
        "fromUpdatedAt": Keeps(lambda row: row["updatedAt"][:10], since, (DEEPLINKED,)),
    },
    "get-installer-jobs": {"siteId": Keeps("siteId"), "teamId": Keeps("teamId")},
    "get-invoice": {"walletId": Keeps("walletId", values=(5001, 5003))},
    "get-payment-terminals": {"serial": Keeps("serial"), "teamId": Keeps("teamId")},
    "get-period-groups": {"tariffId": Keeps("tariffId")},
    "get-price-group-tags": {"name": Keeps("name"), "partnerExternalId": of_key()},
    "get-promotion-codes": {"operatorId": Keeps(owner), "type": Keeps("type")},
    "get-reports": {
        "chargePointId": Keeps("relationId"),
        "state": Keeps("state"),
        "fromDate": Keeps("createdAt", since),
        "toDate": Keeps("createdAt", until),
        "priority": Keeps("reason.priority"),
    },
    "get-sites": {"teamId": Keeps("teamId"), "partnerExternalId": of_key(), "operatorId": Keeps(owner)},
    "get-sponsored-charge-points": {"chargePointId": Keeps("chargePoint.id"), "teamId": Keeps("teamId")},
    "get-subscription-purchases": {"subscriptionId": Keeps("subscription.id")},
    "get-subscriptions": {
        "planId": Keeps("planId"),
        "chargePointId": Keeps(
            lambda row: row["customerId"] if row["customerType"] == "CHARGE_POINT" else None, values=(2026,)
        ),
        "customerId": Keeps("customerId", beside={"customerType": "customerType"}),
        "customerType": Keeps("customerType"),
    },
    "get-teams": {
        "partnerExternalId": of_key(),
        "operatorId": Keeps(owner),
        "featureGroupId": Keeps("featureGroupId"),
        "fromUpdatedAt": Keeps("updatedAt", since),
    },
    "get-users": {"email": Keeps("email"), "phone": Keeps("phone")},
    "get-vehicles": {
        "ownerId": Keeps("teamId"),
        "ownerType": Keeps(lambda row: "team" if row["teamId"] else "user", values=("team", "user")),
    },
    "get-wallet-transactions": {
        "fromDate": Keeps("createdAt", since),
        "toDate": Keeps("createdAt", until),
        "referenceId": Keeps("referenceId", beside={"referenceType": "referenceType"}),
        "referenceType": Keeps("referenceType"),
        "group": Keeps("group"),
    },
    "get-webhook-entries": {"status": Keeps("status")},
    "getCountriesAreas": {"countryId": Keeps("countryId", values=(1, 2))},
    "getNestedTeams": {"state": Keeps("state")},
    "getPriceGroups": {"teamId": Keeps("teamId", values=(101, 105))},
    "getTeamMemberProfiles": {"teamId": Keeps("teamId"), "name": Keeps("name")},
    "getTeamMembers": {
        **{name: Keeps(name) for name in ("teamId", "role", "state", "userId", "email", "phone")},
        "partnerExternalTeamId": Keeps("partnerExternalTeamId"),
        "partnerExternalId": of_key(),
    },
}
"""By list and parameter: what is kept."""
NEEDED = {"get-vehicles": "ownerType=team"}
"""What a list has to be asked with."""


def required(operation_id: str, name: str) -> bool:
    """Tell whether a list cannot be asked for without a parameter."""
    described = DOCUMENT["paths"][OPERATIONS[operation_id].path]["get"]["parameters"]
    return any(each["name"] == name and each.get("required") for each in described)


@pytest.mark.parametrize(("operation_id", "name"), [(each, name) for each in FILTERS for name in FILTERS[each]])
async def test_a_filter_keeps_what_it_names_and_drops_the_rest(
    simulator: Simulator, operation_id: str, name: str
) -> None:
    """Every row that is kept is as the parameter asks, and no row that is dropped is; there are some of both."""
    keeps, path, needed = FILTERS[operation_id][name], path_of(operation_id), NEEDED.get(operation_id, "")
    if name in needed:
        needed = ""
    async with signed_in(simulator) as client:
        if required(operation_id, name):
            answers = [await rows(client, operation_id, path, query_of({name: value})) for value in keeps.values]
            every = [row for answer in answers for row in answer]
        else:
            every = await rows(client, operation_id, path, needed)
        asked = keeps.asked(every)
        assert asked
        for value, example in asked:
            others = {other: at(example, of) for other, of in keeps.beside.items()}
            query = "&".join(filter(None, (needed, query_of({name: value, **others}))))
            expected = [
                row
                for row in every
                if keeps.how(keeps.held(row), value)
                and all(at(row, of) == others[other] for other, of in keeps.beside.items())
            ]
            assert await rows(client, operation_id, path, query) == expected
            assert 0 < len(expected) < len(every), f"{name}={value} tells nothing apart"


# Lists with what is deleted

WITH_DELETED = [
    each
    for each, operation in OPERATIONS.items()
    if operation.http_method == "GET" and "includeDeleted" in parameters(each)
]


@pytest.mark.parametrize("operation_id", WITH_DELETED)
async def test_deleted_rows_are_listed_on_request_only(simulator: Simulator, operation_id: str) -> None:
    """With `includeDeleted` a list has the rows that it has without, and deleted ones, which say when that was."""
    path = path_of(operation_id)
    needed = "chargePointId=2026" if operation_id == "get-charge-point-integrations" else ""
    async with signed_in(simulator) as client:
        usual = await rows(client, operation_id, path, needed)
        off = await rows(client, operation_id, path, f"{needed}&includeDeleted=false")
        every = await rows(client, operation_id, path, f"{needed}&includeDeleted=true")

    gone = [row for row in every if row not in usual]
    assert usual
    assert usual == off == [row for row in every if row not in gone]
    assert gone
    if operation_id == "getNestedTeams":  # whose rows have nothing that would tell
        assert [row["id"] for row in gone] == [904]
    else:
        assert all(row["deletedAt"] for row in gone)
        assert not any(row["deletedAt"] for row in usual)


# Lists in an order


def distance(place: Row, latitude: float, longitude: float) -> float:
    """How far a place is from a point, by the haversine formula."""
    north, south = math.radians(place["latitude"]), math.radians(latitude)
    wide = math.radians(place["longitude"] - longitude)
    return math.sin((north - south) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(wide / 2) ** 2


@pytest.mark.parametrize("operation_id", ["get-sites", "get-charge-points"])
async def test_what_is_nearest_comes_first(simulator: Simulator, operation_id: str) -> None:
    """`sortByLocation` orders all rows by how far they are from a point."""
    path = path_of(operation_id)
    async with signed_in(simulator) as client:
        usual = await rows(client, operation_id, path, "")
        for point in ((55.4, 10.4), (57.0, 9.9)):
            found = await rows(client, operation_id, path, f"sortByLocation={point[0]},{point[1]}")
            far = [distance(row["location"]["coordinates"], *point) for row in found]
            assert far == sorted(far)
            assert found != usual
            assert sorted(row["id"] for row in found) == sorted(row["id"] for row in usual)


@pytest.mark.parametrize(
    ("operation_id", "path", "fields"),
    [
        ("get-invoice", "/invoices?walletId=5003", ("from", "totalStatement")),
        ("get-wallet-transactions-invoice", "/wallet-transactions/invoices/{}", ("createdAt", "fromAmount")),
    ],
)
async def test_rows_of_money_are_sorted(simulator: Simulator, operation_id: str, path: str, fields: list[str]) -> None:
    """`sort` orders by a field, upwards unless `desc` stands behind it."""
    path, _, needed = path.partition("?")
    async with signed_in(simulator) as client:
        newest = (await good(client, "GET", "/invoices?walletId=5003"))["data"][0]
        path = path.format(newest["id"])
        usual = await rows(client, operation_id, path, needed)
        assert len(usual) > 1
        for name in fields:
            rising = sorted(usual, key=operator.itemgetter(name))
            falling = sorted(usual, key=operator.itemgetter(name), reverse=True)
            for text, expected in ((name, rising), (f"{name},asc", rising), (f"{name},desc", falling)):
                found = await rows(client, operation_id, path, f"{needed}&sort={text}")
                assert [row[name] for row in found] == [row[name] for row in expected]


# Pages

PAGED = [each for each, operation in OPERATIONS.items() if operation.paging and PAGING & {*parameters(each)}]


@pytest.mark.parametrize("operation_id", PAGED)
async def test_a_page_is_cut_where_it_is_asked_for(simulator: Simulator, operation_id: str) -> None:
    """`page` and the page size cut the list, from 0, into stretches that make up the whole."""
    names = {*parameters(operation_id)}
    full = {
        "get-charge-point-integrations": "/charge-point-integrations?chargePointId=2026&includeDeleted=true",
        "get-charge-point-charging-rules": "/charge-points/2025/charging-rules",
        "get-tariff-recurring-periods": "/tariff-recurring-periods?tariffId=1101&tariffPeriodGroupId=1151",
        "getPriceGroups": "/price-groups?teamId=101",
        "getTeamMembers": "/team-members",
        "get-wallets": "/wallets?teamId=101",
        "get-invoice": "/invoices?walletId=5003",
        "get-wallet-transactions-invoice": "/wallet-transactions/invoices/42431200002",
        "get-vehicles": "/vehicles?ownerType=team",
    }
    path = full.get(operation_id, next(path for known, path, _ in CALLS if known == operation_id))
    if "/insights/" not in path and operation_id not in full:
        path = path.partition("?")[0]
    path += "&" if "?" in path else "?"
    paging = OPERATIONS[operation_id].paging
    assert paging is not None
    async with signed_in(simulator) as client:
        for size in names & {"perPage", "size"}:
            whole = await shown(client, operation_id, f"{path}{size}=100")
            assert whole
            pages = [await shown(client, operation_id, f"{path}{size}=1")]
            if "page" in names:
                numbers = range(min(len(whole), 5))
                pages = [await shown(client, operation_id, f"{path}{size}=1&page={number}") for number in numbers]
                assert await shown(client, operation_id, f"{path}{size}=1&page=99999") == []
            assert [row for page in pages for row in page] == whole[: len(pages)]


async def shown(client: Client, operation_id: str, path: str) -> list[Row]:
    """The rows of one page."""
    paging = OPERATIONS[operation_id].paging
    assert paging is not None
    body = await good(client, "GET", path)
    found: list[Row] = body[paging.items] if paging.items else body
    return found


SAME_ALL_THE_SAME = {
    ("get-wallet-transactions", "partnerExternalId"): ("mine", "documented to have no effect any more"),
    ("get-sites", "includePublic"): ("true", "sites of other operators are out of reach, with version v2 too"),
    **{
        (each, "datesFilteredBy"): ("wallet-transaction", "a charge and its wallet transaction are completed as one")
        for each in OPERATIONS
        if "datesFilteredBy" in parameters(each)
    },
}
"""Parameters that leave the answer as it is, each with a value and the reason."""


@pytest.mark.parametrize(("operation_id", "name"), sorted(SAME_ALL_THE_SAME))
async def test_a_parameter_without_a_meaning_changes_nothing(
    simulator: Simulator, operation_id: str, name: str
) -> None:
    """What is documented to be without effect, and what cannot make a difference here, makes none."""
    path = path_of(operation_id)
    span = {"teamId": 102, "fromDate": "2026-01-08T00:00:00Z", "toDate": "2026-01-19T00:00:00Z"}
    needed = query_of(span) if name == "datesFilteredBy" else ""
    value, _ = SAME_ALL_THE_SAME[operation_id, name]
    async with signed_in(simulator) as client:
        usual = await rows(client, operation_id, path, needed)
        assert usual
        assert await rows(client, operation_id, path, f"{needed}&{name}={value}") == usual


CHECKED = {
    *((each, name) for each in FILTERS for name in FILTERS[each]),
    *((each, "includeDeleted") for each in WITH_DELETED),
    *((each, "sortByLocation") for each in ("get-sites", "get-charge-points")),
    *((each, "sort") for each in ("get-invoice", "get-wallet-transactions-invoice")),
    *((each, name) for each in PAGED for name in PAGING & {*parameters(each)}),
    *SAME_ALL_THE_SAME,
}
"""What is checked here: operations and parameters."""

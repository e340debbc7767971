"""What a write changes is read afterwards, and what is read comes from the world."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from monta_partner_api import OPERATIONS
from simulated import good, signed_in
from simulator_calls import CALLS, CHARGE, MAP, TARIFF

from monta_async.paths import known_operation
from monta_async.simulator import Simulator

DOCS = (Path(__file__).resolve().parents[1] / "docs" / "simulator.md").read_text(encoding="utf-8")
STARTED = CHARGE + 250 * 8191
FOUND, COUNT = "status", "meta.totalItemCount"
MONTH = "fromDate=2026-01-10T00:00:00Z&toDate=2026-02-09T00:00:00Z"
DAYS = "fromDate=2026-01-10&toDate=2026-02-09"

EFFECTS = {
    "create-user": ("/users/9013", FOUND),
    "post-team": ("/teams/104", FOUND),
    "patch-team": ("/teams/104", "name"),
    "freeze-team": ("/teams/104", "isFrozen"),
    "unfreeze-team": ("/teams/104", "isFrozen"),
    "apply-feature-group-relation": ("/teams/104", "featureGroupId"),
    "remove-feature-group-relation": ("/teams/104", "featureGroupId"),
    "delete-team": ("/teams/104", FOUND),
    "post-team-member-profile": ("/team-member-profiles/6801", FOUND),
    "updateTeamMemberProfile": ("/team-member-profiles/6801", "canRequestSponsoring"),
    "delete-team-member-profile": ("/team-member-profiles/6801", FOUND),
    "post-team-member": ("/team-members/6037", FOUND),
    "patchTeamMember": ("/team-members/6037", "note"),
    "resendTeamMemberInvite": ("/team-members/6037", "invitedAt"),
    "acceptTeamMemberJoinRequest": ("/team-members/6037", "state"),
    "delete-team-member": ("/team-members/6037", FOUND),
    "invite": ("/nested-teams/902", FOUND),
    "updateNestedTeam": ("/nested-teams/902", "note"),
    "acceptInvite": ("/nested-teams/902", "state"),
    "rejectInvite": ("/nested-teams/903", "state"),
    "deleteNestedTeam": ("/nested-teams/902", FOUND),
    "post-site": ("/sites/305", FOUND),
    "patch-site": ("/sites/305", "name"),
    "delete-site": ("/sites/305", FOUND),
    "post-charge-point": ("/charge-points/2025", FOUND),
    "patch-charge-point": ("/charge-points/2025", "name"),
    "delete-charge-point": ("/charge-points/2025", FOUND),
    "post-or-put-charge-point-integration": ("/charge-points/2025", "serialNumber"),
    "delete-charge-point-integration": ("/charge-point-integrations/12001", FOUND),
    "post-charge-point-sensor": ("/charge-points/2025", "occupied"),
    "patch-charge-point-sensor": ("/charge-point-sensors/1301", "value"),
    "delete-charge-point-sensor": ("/charge-point-sensors/1301", FOUND),
    "post-charge-point-charging-rule": ("/charge-points/2025/charging-rules/1401", FOUND),
    "put-charge-point-charging-rule": ("/charge-points/2025/charging-rules/1401", "type"),
    "delete-charge-point-charging-rule": ("/charge-points/2025/charging-rules/1401", FOUND),
    "create-ocpp-config": ("/charge-points/FJC-2025/ocpp-config", "0.value"),
    "set-charging-profile": ("/charge-points/2004/logs", COUNT),
    "clear-charging-profile": ("/charge-points/2004/logs", COUNT),
    "unlock-charge-point": ("/charge-points/2025/logs", COUNT),
    "reboot-charge-point": ("/charge-points/2025", "state"),
    "post-price-group-tag": ("/price-group-tags/702", FOUND),
    "patch-price-group-tag": ("/price-group-tags/702", "description"),
    "delete-price-group-tag": ("/price-group-tags/702", FOUND),
    "create-price-group": ("/price-groups/505", FOUND),
    "update-price-group": ("/price-groups/505", "masterPrice.price.amount"),
    "apply-price-group": ("/charge-points/2025", "priceGroupId"),
    "set-default-price-group": ("/price-groups/505", "default"),
    "delete-price-group": ("/price-groups/505", FOUND),
    "create-tariff": ("/tariffs/1102", FOUND),
    "update-tariff": ("/tariffs/1102", "tariff.name"),
    "create-tariff-prices": ("/tariffs/1102", "prices.0.price"),
    "create-tariff-period-group": ("/tariff-period-groups/1152", FOUND),
    "update-tariff-period-group": ("/tariff-period-groups/1152", "description"),
    "delete-tariff-period-group": ("/tariff-period-groups/1152", FOUND),
    "create-tariff-recurring-periods": ("/tariff-recurring-periods/1175", FOUND),
    "update-tariff-recurring-periods": ("/tariff-recurring-periods/1175", "price"),
    "delete-tariff-recurring-period": ("/tariff-recurring-periods/1175", FOUND),
    "start-charge": (f"/charges/{STARTED}", FOUND),
    "patch-charge": (f"/charges/{CHARGE}", "partnerCustomPayload"),
    "stop-charge": (f"/charges/{STARTED}", "state"),
    "restart-charge": (f"/charges/{STARTED}", "state"),
    "create-charge-auth-token": ("/charge-auth-tokens/3013", FOUND),
    "patch-charge-auth-token": ("/charge-auth-tokens/3013", "name"),
    "block-charge-auth-token": ("/charge-auth-tokens/3013", "blockedAt"),
    "unblock-charge-auth-token": ("/charge-auth-tokens/3013", "blockedAt"),
    "delete-charge-auth-token": ("/charge-auth-tokens/3013", FOUND),
    "post-operator-adjustment-transaction": ("/wallets/5003", "balance.amount"),
    "redeem-promotion-code": ("/wallets/5006", "balance.amount"),
    "create-subscription": ("/subscriptions/2202", FOUND),
    "approve-subscription": ("/subscriptions/2202", "state"),
    "delete-subscription": ("/subscriptions/2202", FOUND),
    "post-sponsored-charge-point": ("/charge-points/2025", "sponsoredPriceGroupId"),
    "patch-sponsored-charge-point": ("/sponsored-charge-points/1551", "note"),
    "approve-cost-changes": ("/sponsored-charge-points/1551", "acceptedAt"),
    "reject-cost-changes": ("/sponsored-charge-points/1551", "acceptedAt"),
    "delete-sponsored-charge-point": ("/sponsored-charge-points/1551", FOUND),
    "post-installer-job": ("/installer-jobs/1601", FOUND),
    "delete-installer-job": ("/installer-jobs/1601", FOUND),
    "post-deeplink": ("/deeplinks/1701", FOUND),
    "patch-deeplink": ("/deeplinks/1701", "comment"),
    "delete-deeplink": ("/deeplinks/1701", FOUND),
    "update-webhook-config": ("/webhooks/config", FOUND),
    "delete-webhook-config": ("/webhooks/config", FOUND),
}
"""By write: the read that a user would look with, and what of its answer is then another."""

WITHOUT_EFFECT = {"patch-transaction"}
"""Writes that are documented to have no effect any more."""

COMPUTED = {
    "get-access-token-with-client-credentials",
    "get-access-token-with-refresh-token",
    "get-signature-detail",
}
"""POSTs that change nothing of the world: what they answer is made of what is sent, and for tokens, good afterwards."""

CHANGED = {
    "get-users": ("create-user", "/users?perPage=100"),
    "get-audit-log": ("create-user", "/auditlog/events/event-00000004"),
    "get-teams": ("post-team", "/teams"),
    "get-wallets": ("post-team", "/wallets?teamId=104"),
    "getTeamMemberProfiles": ("post-team-member-profile", "/team-member-profiles"),
    "getTeamMembers": ("post-team-member", "/team-members?perPage=100"),
    "getNestedTeams": ("invite", "/nested-teams"),
    "get-sites": ("post-site", "/sites"),
    "search-audit-log": ("post-site", "/auditlog/events"),
    "get-charge-points": ("post-charge-point", "/charge-points?perPage=100"),
    "get-charge-point-map": ("post-charge-point", f"/charge-points/map?{MAP}"),
    "get-afir-charge-points": ("post-charge-point", "/afir/charge-points?countryId=1"),
    "get-charge-point-integrations": (
        "post-or-put-charge-point-integration",
        "/charge-point-integrations?chargePointId=2025",
    ),
    "get-charge-point-sensors": ("post-charge-point-sensor", "/charge-point-sensors"),
    "get-charge-point-charging-rules": ("post-charge-point-charging-rule", "/charge-points/2025/charging-rules"),
    "get-price-group-tags": ("post-price-group-tag", "/price-group-tags"),
    "getPriceGroups": ("create-price-group", "/price-groups?teamId=104"),
    "get-prices-forecast": ("update-price-group", "/prices/forecast?priceGroupId=505"),
    "get-all-tariffs": ("create-tariff", "/tariffs"),
    "get-period-groups": ("create-tariff-period-group", "/tariff-period-groups"),
    "get-tariff-recurring-periods": (
        "create-tariff-recurring-periods",
        "/tariff-recurring-periods?tariffId=1102&tariffPeriodGroupId=1152",
    ),
    "get-charges": ("start-charge", "/charges"),
    "get-charge-point-statistics": (
        "start-charge",
        f"/charge-point-statistics/by-charge-point?chargePointId=2003&{DAYS}",
    ),
    "get-site-statistics": ("start-charge", f"/charge-point-statistics/by-site?siteId=303&{DAYS}"),
    "get-charge-auth-tokens": ("create-charge-auth-token", "/charge-auth-tokens?perPage=100"),
    "get-wallet-transactions": ("post-operator-adjustment-transaction", "/wallet-transactions?teamId=101"),
    "get-wallet-transaction": ("post-operator-adjustment-transaction", "/wallet-transactions/20000000001"),
    "get-subscriptions": ("create-subscription", "/subscriptions"),
    "get-subscription-purchases": ("approve-subscription", "/subscription-purchases"),
    "get-subscription-purchase": ("approve-subscription", "/subscription-purchases/2301"),
    "get-sponsored-charge-points": ("post-sponsored-charge-point", "/sponsored-charge-points"),
    "get-installer-jobs": ("post-installer-job", "/installer-jobs"),
    "get-deeplinks": ("post-deeplink", "/deeplinks"),
    "get-webhook-entries": ("delete-charge-point-integration", "/webhooks/entries"),
    "get-webhook-entries_1": ("delete-charge-point-integration", "/webhooks/entries/70000001"),
}
"""By read that is not looked with above: a write after which it answers otherwise, and its path."""

PASSING = {
    "get-charge-breakdown": f"/charges/{STARTED}/breakdown",
    "get-charge-kwh-consumption": f"/charges/{STARTED}/kwh-consumption",
    "get-receipt-by-charge": f"/receipts/by-charge/{STARTED}",
    "get-charges-insights": f"/charges/insights?{DAYS}",
    "get-insights-charges-charger-report": f"/insights/charges/charger-report?teamId=102&{MONTH}",
    "get-insights-charges-driver-report": f"/insights/charges/driver-report?teamId=102&{MONTH}",
    "get-insights-charges-driver-member-costs-report": (
        f"/insights/charges/driver-member-costs-report?teamId=102&{MONTH}"
    ),
    "get-insights-charges-charge-auth-token-report": f"/insights/charges/charge-auth-token-report?teamId=102&{MONTH}",
    "get-invoice": "/invoices?walletId=5003",
    "get-invoice_1": "/invoices/42431200002",
    "get-wallet-transactions-invoice": "/wallet-transactions/invoices/42431200002",
}
"""Reads that sum up what happens while time passes, and their paths."""

OF_CREDENTIALS = {"get-current-consumer", "get-auth-information"}
"""Reads that answer with who asks."""

LAID = {
    "getCountries": ("countries", "name"),
    "getCountry": ("countries", "name"),
    "getCountriesAreas": ("country-areas", "name"),
    "getCountryArea": ("country-areas", "name"),
    "get-currencies": ("currencies", "name"),
    "get-currency": ("currencies", "name"),
    "get-operators": ("operators", "name"),
    "get-operator": ("operators", "name"),
    "get-charge-point-brands": ("charge-point-brands", "identifier"),
    "get-charge-point-brand": ("charge-point-brands", "name"),
    "get-charge-point-models": ("charge-point-models", "name"),
    "get-charge-point-model": ("charge-point-models", "name"),
    "get-connectors": ("charge-point-connectors", "name"),
    "get-connector": ("charge-point-connectors", "name"),
    "get-feature-groups": ("feature-groups", "name"),
    "get-plans": ("plans", "name"),
    "get-plan": ("plans", "name"),
    "get-promotion-codes": ("promotion-codes", "description"),
    "get-promotion-code-by-id": ("promotion-codes", "description"),
    "get-payment-terminals": ("payment-terminals", "name"),
    "get-payment-terminal": ("payment-terminals", "name"),
    "get-report-reasons": ("report/reasons", "reason"),
    "get-reports": ("reports", "body"),
    "get-report": ("reports", "body"),
    "get-vehicles": ("vehicles", "name"),
    "get-vehicle": ("vehicles", "name"),
    "get-vehicle-integration": ("vehicles", "batteryCapacityKwh"),
}
"""Reads of what the world begins with and no operation changes: the rows that they show, and a field of them."""

FIXED = {"get-feature-group-configurations"}
"""Reads of what is the same in every world."""

BEFORE: dict[str, list[tuple[str, str, Any]]] = {
    "rejectInvite": [
        (
            "invite",
            "/nested-teams/invite",
            {"parentTeamId": 102, "nestedTeamId": 104, "priceGroupId": 501, "access": "all"},
        )
    ],
    "restart-charge": [("stop-charge", f"/charges/{STARTED}/stop", None)],
}
"""What has to happen first for an operation to have something to do."""
INSTEAD: dict[str, tuple[str, Any]] = {
    "rejectInvite": ("/nested-teams/903/reject-invite", None),
    "update-tariff": ("/tariffs/1102", {**TARIFF, "active": True, "name": "Day"}),
}
"""Where the usual call would leave things as they are."""
SECONDS = {"update-webhook-config": 86_400}
"""How long to wait before a write if not a minute: until nobody charges any more, of which webhooks would tell."""


@dataclass
class Looked:
    """The answers to the same reads before and after a write, nothing else having happened."""

    before: dict[str, dict[str, Any]] = field(default_factory=dict)
    after: dict[str, dict[str, Any]] = field(default_factory=dict)


async def look(client: httpx.AsyncClient, path: str) -> dict[str, Any]:
    """An answer with its status, but without `updatedAt`, which would change for nothing."""
    answer = await client.get(path)
    return {"status": answer.status_code, "body": _lasting(answer.json())}


def _lasting(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _lasting(each) for name, each in value.items() if name != "updatedAt"}
    return [_lasting(each) for each in value] if isinstance(value, list) else value


async def _story() -> dict[str, Looked]:
    """Make every write in the order of the calls, and look before and after each."""
    watched: defaultdict[str, list[str]] = defaultdict(list)
    for write, (path, _) in EFFECTS.items():
        watched[write].append(path)
    for write, path in CHANGED.values():
        watched[write].append(path)
    story: dict[str, Looked] = {}
    simulator = Simulator(seed=7, rate_limit=None, traffic=False)
    simulator.advance(86_400)  # whoever was charging has left
    async with signed_in(simulator) as client:
        for operation_id, path, body in CALLS:
            operation = OPERATIONS[operation_id]
            if operation.repeat == "read":
                continue
            for other_id, other_path, other_body in BEFORE.get(operation_id, ()):
                await good(client, OPERATIONS[other_id].http_method, other_path, other_body)
            simulator.advance(SECONDS.get(operation_id, 60))
            looked = story[operation_id] = Looked()
            looked.before = {each: await look(client, each) for each in watched[operation_id]}
            await good(client, operation.http_method, *INSTEAD.get(operation_id, (path, body)))
            looked.after = {each: await look(client, each) for each in watched[operation_id]}
    return story


@pytest.fixture(scope="module")
def story() -> dict[str, Looked]:
    """What the writes changed: told once, as every write rests on those before it."""
    return asyncio.run(_story())


def at(answer: dict[str, Any], where: str) -> Any:
    """What stands in an answer: its status, or what a path of names and numbers leads to in its body."""
    if where == FOUND:
        return answer["status"]
    held = answer["body"]
    for part in where.split("."):
        if isinstance(held, list):
            held = held[int(part)] if int(part) < len(held) else None
        else:
            held = None if held is None else held.get(part)
    return held


def writes() -> set[str]:
    """Every operation that is no plain read."""
    return {each.operation_id for each in OPERATIONS.values() if each.http_method != "GET" or each.repeat != "read"}


def reads() -> set[str]:
    """Every plain read."""
    return set(OPERATIONS) - writes()


def reader(path: str) -> str:
    """The operation that answers a path."""
    operation = known_operation(httpx.Request("GET", f"http://simulator/api/v1{path}"))
    assert operation is not None
    return operation.operation_id


def test_no_write_is_left_out() -> None:
    """Every operation that is no plain read has an effect that is looked for, but those with a reason by name."""
    assert writes() == EFFECTS.keys() | WITHOUT_EFFECT | COMPUTED


@pytest.mark.parametrize("write", sorted(EFFECTS))
def test_a_write_changes_what_is_read(story: dict[str, Looked], write: str) -> None:
    """After each write, the read that a user would look with answers otherwise than a moment before."""
    path, where = EFFECTS[write]
    looked = story[write]

    before, after = at(looked.before[path], where), at(looked.after[path], where)
    assert before != after
    if where == FOUND:
        assert {before, after} == {200, 404}


async def test_what_is_documented_to_have_no_effect_has_none() -> None:
    """The write that does nothing any more answers, and leaves the transaction as it was."""
    async with signed_in(Simulator(rate_limit=None)) as client:
        (row, *_) = (await good(client, "GET", "/wallet-transactions"))["data"]
        await good(client, "PATCH", f"/wallet-transactions/{row['id']}", {"partnerExternalId": "mine"})
        assert row == await good(client, "GET", f"/wallet-transactions/{row['id']}")


async def test_a_token_is_good_once_it_is_answered() -> None:
    """Tokens for a secret and for a refresh token open the API; a refresh token is of no use a second time."""
    async with signed_in(Simulator()) as client:
        pair = await good(client, "POST", "/auth/token", {"clientId": "demo-client", "clientSecret": "demo-secret"})
        renewed = await good(client, "POST", "/auth/refresh", {"refreshToken": pair["refreshToken"]})
        for token, status in ((pair["accessToken"], 200), (renewed["accessToken"], 200), ("another", 401)):
            answer = await client.get("/consumers/me", headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == status
        again = await client.post("/auth/refresh", json={"refreshToken": pair["refreshToken"]})
        assert again.status_code == 401


async def test_a_signature_is_of_what_is_sent() -> None:
    """Another body, and another secret, give another signature."""
    path, made = "/webhooks/get-signature-detail", set()
    async with signed_in(Simulator()) as client:
        for query, body in (("", [{"a": 1}]), ("", [{"a": 2}]), ("?webhookSecret=another-secret-17", [{"a": 1}])):
            made.add((await good(client, "POST", f"{path}{query}", body))["signature"])
    assert len(made) == 3


def test_no_read_is_left_out() -> None:
    """Every plain read is shown to change with the world, but those with a reason by name."""
    shown = {reader(path) for path, _ in EFFECTS.values()}
    assert reads() == shown | CHANGED.keys() | PASSING.keys() | LAID.keys() | OF_CREDENTIALS | FIXED
    assert all(reader(path) == read for read, (_, path) in CHANGED.items())
    assert all(reader(path) == read for read, path in PASSING.items())


@pytest.mark.parametrize("read", sorted(CHANGED))
def test_a_read_changes_with_what_is_written(story: dict[str, Looked], read: str) -> None:
    """Each list and each report answers otherwise after a write of what it shows."""
    write, path = CHANGED[read]
    looked = story[write]

    assert looked.before[path] != looked.after[path]


@pytest.fixture(scope="module")
def weeks() -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    """What is read before and after three weeks in which drivers come by."""

    async def pass_time() -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
        simulator = Simulator(seed=7, rate_limit=None, charges_per_day=24)
        async with signed_in(simulator) as client:
            points = await good(client, "GET", "/charge-points?state=available")
            start = {"chargePointId": points["data"][0]["id"], "payingTeamId": 101}
            assert (await good(client, "POST", "/charges", start))["id"] == STARTED
            before = {read: await look(client, path) for read, path in PASSING.items()}
            simulator.advance(21 * 86_400)
            return {read: (before[read], await look(client, path)) for read, path in PASSING.items()}

    return asyncio.run(pass_time())


@pytest.mark.parametrize("read", sorted(PASSING))
def test_a_read_changes_as_time_passes(weeks: dict[str, tuple[dict[str, Any], dict[str, Any]]], read: str) -> None:
    """What is summed up of charges and of money is another sum three weeks later."""
    before, after = weeks[read]

    assert before != after
    assert after["status"] == 200


@pytest.mark.parametrize("read", sorted(OF_CREDENTIALS))
async def test_a_read_of_credentials_tells_who_asks(read: str) -> None:
    """Two credentials get two answers."""
    path = next(path for known, path, _ in CALLS if known == read)
    simulator = Simulator()
    async with signed_in(simulator) as one, signed_in(simulator, "team-client", "team-secret") as other:
        assert (await look(one, path))["body"]["clientId"] == "demo-client"
        assert (await look(other, path))["body"]["clientId"] == "team-client"


@pytest.mark.parametrize("read", sorted(LAID))
async def test_a_read_of_what_is_laid_shows_the_rows_of_the_world(read: str) -> None:
    """What no operation writes is read from the world all the same: with other rows, the answer is another."""
    table, name = LAID[read]
    path = next(path for known, path, _ in CALLS if known == read).partition("?")[0]
    path += {"get-vehicles": "?ownerType=team", "getCountriesAreas": "?countryId=1"}.get(read, "")
    simulator = Simulator()
    rows = simulator.world.tables[table].rows
    async with signed_in(simulator) as client:
        before = await look(client, path)
        for row_id, row in rows.items():
            changed = row[name] + 1 if isinstance(row[name], float) else f"{row[name]} of another world"
            rows[row_id] = {**row, name: changed}
        after = await look(client, path)

    assert (before["status"], after["status"]) == (200, 200)
    assert before != after


def test_the_documentation_lists_what_has_an_effect() -> None:
    """`docs/simulator.md` names for each read the writes that show there, and what nothing changes."""
    listed = DOCS.partition("## What has an effect")[2].partition("\n## ")[0]
    told: dict[str, set[str]] = {}
    for line in re.sub(r"\n  +", " ", listed).splitlines():
        if line.startswith("- "):
            title, _, names = line.removeprefix("- ").partition(": ")
            told[title.strip("`*")] = set(re.findall(r"`([^`]+)`", names))
    expected: defaultdict[str, set[str]] = defaultdict(set)
    for write, (path, _) in EFFECTS.items():
        expected[reader(path)].add(write)
    expected |= {
        "Without an effect": WITHOUT_EFFECT,
        "Computed from what is sent": COMPUTED,
        "Reads of what no operation writes": LAID.keys() | FIXED,
    }
    assert told == expected

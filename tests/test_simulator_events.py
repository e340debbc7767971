"""What webhooks tell of: every type that the document lists, and what charge points say, as their logs have it."""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from monta_partner_api.models import WebhookEntryPayload
from simulated import every, good, signed_in
from test_simulator_operations import CHECKER, DOCUMENT
from test_simulator_webhooks import SECRET, Receiver, settings

from monta_async.signatures import SIGNATURE_HEADER
from monta_async.simulator import Credential, Simulator
from monta_async.testing import sign_webhook, webhook_batch

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

TYPES: list[str] = DOCUMENT["components"]["schemas"]["WebhookEventType"]["enum"]
ADDRESS = {"address1": "Havnegade 1", "city": "Odense", "zipCode": "5000", "countryId": 1}
PRICE = {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 3.25}
START = {"chargePointId": 2003, "payingTeamId": 101, "kwhLimit": 2}
MOVED = {"fromWalletId": 5003, "toWalletId": 5004, "currencyId": 1, "amount": 10.5}
GROUP = {"teamId": 101, "name": "Guests", "type": "public", "masterPrice": PRICE}
MEMBER = {"teamId": 101, "email": "guest@fjord-charge.example", "role": "user"}

# What leads to an event of a type: a call, or None where time has to pass. Plans change by no call and with no time.
CALLS: dict[str, tuple[str, str, Any] | None] = {
    "charges": ("POST", "/charges", START),
    "charge-points": ("PATCH", "/charge-points/2003", {"name": "Renamed"}),
    "sites": ("PATCH", "/sites/301", {"name": "Renamed"}),
    "users": ("POST", "/users", {"email": "new@fjord-charge.example", "countryId": 1}),
    "team-members": ("POST", "/team-members", MEMBER),
    "teams": ("PATCH", "/teams/101", {"name": "Renamed"}),
    "installer-jobs": ("POST", "/installer-jobs", {"siteId": 301, "description": "Mount it"}),
    "wallet-transactions": ("POST", "/wallet-transactions/operator-adjustment-transaction", MOVED),
    "price-groups": ("POST", "/price-groups", GROUP),
    "subscriptions": ("POST", "/subscriptions", {"planId": 2102, "customerId": 101, "customerType": "TEAM"}),
    "plans": None,
    "charge-auth-tokens": None,
    "reports": None,
    "ocpp-messages": ("POST", "/charge-points/2003/reboot", None),
    "charge-points-protocol-updates": ("POST", "/charges", START),
}
SCHEMAS = {
    "charge": "Charge",
    "charge-point": "ChargePoint",
    "site": "Site",
    "user": "User",
    "team-member": "TeamMember",
    "team": "Team",
    "installer-job": "InstallerJob",
    "wallet-transaction": "WalletTransaction",
    "price-group": "PriceGroup",
    "subscription": "Subscription",
    "plan": "Plan",
    "charge-auth-token": "ChargeAuthToken",
    "report": "Report",
}


class World:
    """A simulator with webhook settings: what its API answers, and what was posted."""

    def __init__(self, simulator: Simulator, api: httpx.AsyncClient, sender: httpx.AsyncClient, got: Receiver) -> None:
        self.simulator, self.api, self.receiver = simulator, api, got
        self._sender = sender

    async def told(self, seconds: int = 2) -> list[Any]:
        """Let time pass, and return the entries that were posted meanwhile."""
        before = len(self.receiver.requests)
        self.simulator.advance(seconds)
        await self.simulator.deliver_webhooks(self._sender)
        self.simulator.advance(2)
        await self.simulator.deliver_webhooks(self._sender)
        return [entry for body in self.receiver.bodies[before:] for entry in body["entries"]]


@asynccontextmanager
async def subscribed(
    simulator: Simulator, *types: str, client_id: str = "demo-client", **more: Any
) -> AsyncIterator[World]:
    """A simulator whose webhooks tell of these types."""
    receiver = Receiver()
    secret = client_id.replace("client", "secret")
    async with signed_in(simulator, client_id, secret) as api, receiver.client() as sender:
        await good(api, "PUT", "/webhooks/config", settings(eventTypes=list(types), **more))
        yield World(simulator, api, sender, receiver)


def quiet(**more: Any) -> Simulator:
    """A world without history in which nobody comes by."""
    return Simulator(charges=0, traffic=False, rate_limit=None, **more)


def words(entries: list[Any]) -> list[tuple[str, str | None]]:
    """What happened over OCPP, without the prefix, and which action it was about."""
    return [(entry["eventType"].removeprefix("monta:ocpp:"), entry["payload"]["action"]) for entry in entries]


@pytest.mark.parametrize("event_type", TYPES)
async def test_every_type_of_the_document_is_told_of(event_type: str) -> None:
    """A call, or passing time, leads to a signed delivery; payload, list of entries and models are as documented."""
    call = CALLS[event_type]
    simulator = Simulator(rate_limit=None, traffic=call is None, charges=0, charges_per_day=400)
    simulator.advance(60)
    async with subscribed(simulator, event_type) as world:
        if call is not None:
            await good(world.api, *call)
        if event_type == "plans":
            plans = simulator.world.tables["plans"]
            plans.update(plans.rows[2101], {"name": "Business, renamed"})
        entries = await world.told(0 if call is not None or event_type == "plans" else 12 * 3600)
        listed = await good(world.api, "GET", "/webhooks/entries?perPage=100")
    assert entries
    CHECKER.check(listed, {"$ref": "#/components/schemas/WebhookEntryPage"})
    assert {row["eventType"] for row in listed["data"]} == {event_type}
    for request in world.receiver.requests:
        assert request.headers[SIGNATURE_HEADER] == sign_webhook(request.content, SECRET).headers[SIGNATURE_HEADER]
        body = json.loads(request.content)
        models = [WebhookEntryPayload.from_dict(entry) for entry in body["entries"]]
        again = json.loads(sign_webhook(webhook_batch(*models, pending=body["pending"]), SECRET).content)
        assert [each | {"eventTime": None} for each in again["entries"]] == [
            each | {"eventTime": None} for each in body["entries"]
        ]
    for entry in entries:
        CHECKER.check(entry, {"$ref": "#/components/schemas/WebhookEntryPayload"})
        if entry["entityType"] in SCHEMAS:
            CHECKER.check(entry["payload"], {"$ref": f"#/components/schemas/{SCHEMAS[entry['entityType']]}"})
            assert str(entry["payload"]["id"]) == entry["entityId"]


async def test_a_command_is_told_with_its_answer_and_logged() -> None:
    """What is asked of a charge point is one entry; its log has the same as two frames of OCPP-J."""
    async with subscribed(quiet(), "ocpp-messages") as world:
        setting = {"key": "HeartbeatInterval", "value": "60", "store": True}
        await good(world.api, "POST", "/charge-points/FJC-2003/ocpp-config", setting)
        (entry,) = await world.told()
        answer, request = (await good(world.api, "GET", "/charge-points/2003/logs"))["data"]
    number = entry["payload"]["messageId"]
    assert (entry["entityType"], entry["entityId"]) == ("ocpp-messages", "2003")
    assert entry["eventType"] == "monta:ocpp:OcppRequestResponse"
    assert entry["payload"] == {
        "chargePointId": 2003,
        "chargePointIdentity": "FJC-2003",
        "direction": "to-charge-point",
        "messageId": number,
        "action": "ChangeConfiguration",
        "request": {"key": "HeartbeatInterval", "value": "60"},
        "response": {"status": "Accepted"},
        "error": None,
    }
    assert json.loads(request["message"]) == [2, number, "ChangeConfiguration", entry["payload"]["request"]]
    assert json.loads(answer["message"]) == [3, number, {"status": "Accepted"}]


@pytest.mark.parametrize("setting", [{"key": "HeartbeatInterval"}, {"key": "k" * 51, "value": "1"}])
async def test_a_setting_that_breaks_the_protocol_is_refused_by_the_charge_point(setting: Any) -> None:
    """OCPP wants a value, and bounds the key: the answer is a CALLERROR, and the setting is what it was."""
    async with subscribed(quiet(), "ocpp-messages") as world:
        before = await good(world.api, "GET", "/charge-points/FJC-2003/ocpp-config")
        await good(world.api, "POST", "/charge-points/FJC-2003/ocpp-config", {"store": True, **setting})
        (entry,) = await world.told()
        assert await good(world.api, "GET", "/charge-points/FJC-2003/ocpp-config") == before
        answer, _ = (await good(world.api, "GET", "/charge-points/2003/logs"))["data"]
    assert entry["eventType"] == "monta:ocpp:OcppProtocolError"
    assert entry["payload"]["response"] is None
    error = entry["payload"]["error"]
    assert json.loads(answer["message"]) == [4, entry["payload"]["messageId"], error["code"], error["description"], {}]


async def test_a_charge_point_that_reboots_is_lost_and_found() -> None:
    """A reboot is answered, cuts the connection, and ends with a boot and a status; the log says the same."""
    async with subscribed(quiet(), "ocpp-messages") as world:
        await good(world.api, "POST", "/charge-points/2003/reboot")
        entries = await world.told(61)
        log = await every(world.api, "/charge-points/2003/logs")
    assert words(entries) == [
        ("OcppRequestResponse", "Reset"),
        ("ChargePointDisconnected", None),
        ("ChargePointConnected", None),
        ("OcppRequestResponse", "BootNotification"),
        ("OcppRequestResponse", "StatusNotification"),
    ]
    assert entries[1]["payload"]["messageId"] is None
    assert [row["message"] for row in log if not row["message"].startswith("[")] == ["Connected", "Disconnected"]


async def test_a_transaction_that_ends_out_of_reach_is_sent_once_the_charge_point_is_back() -> None:
    """A reboot in the middle of a charge: the meter is silent, StopTransaction comes after the connection."""
    async with subscribed(quiet(), "ocpp-messages") as world:
        await good(world.api, "POST", "/charges", START | {"kwhLimit": 30})
        await world.told(600)
        await good(world.api, "POST", "/charge-points/2003/reboot")
        told = words(await world.told(70))
    assert told.index(("ChargePointConnected", None)) < told.index(("OcppRequestResponse", "StopTransaction"))
    assert ("OcppRequestResponse", "MeterValues") not in told


async def test_a_command_out_of_reach_is_given_up_after_a_minute() -> None:
    """Nothing answers: a start and a setting are told of as timeouts a minute later, and nothing is set."""
    simulator = quiet()
    points = simulator.world.tables["charge-points"]
    gone = next(row for row in points if row["_offlineSince"] is not None)
    async with subscribed(simulator, "ocpp-messages") as world:
        await good(world.api, "POST", "/charges", START | {"chargePointId": gone["id"]})
        path = f"/charge-points/{gone['_identity']}/ocpp-config"
        before = await good(world.api, "GET", path)
        await good(world.api, "POST", path, {"key": "HeartbeatInterval", "value": "60", "store": True})
        assert await world.told(50) == []
        entries = await world.told(10)
        assert await good(world.api, "GET", path) == before
        log = await every(world.api, f"/charge-points/{gone['id']}/logs")
    late = [("OcppRequestTimeout", "RemoteStartTransaction"), ("OcppRequestTimeout", "ChangeConfiguration")]
    assert words(entries) == late
    assert [entry["payload"]["response"] for entry in entries] == [None, None]
    assert len([row for row in log if row["message"].startswith("No answer to ")]) == 2


async def test_a_charge_is_spoken_of_from_start_to_stop() -> None:
    """Start, statuses, the meter every minute and stop, with energy as the charge itself has it."""
    async with subscribed(quiet(), "ocpp-messages", "charge-points-protocol-updates") as world:
        charge = await good(world.api, "POST", "/charges", START)
        entries = await world.told(12 * 3600)
        charge = await good(world.api, "GET", f"/charges/{charge['id']}")
    said = [entry["payload"] for entry in entries if entry["entityType"] == "ocpp-messages"]
    actions = [each["action"] for each in said if each["action"] != "StatusNotification"]
    readings = [each["request"]["meterValue"][0] for each in said if each["action"] == "MeterValues"]
    assert [each for each in actions if each != "MeterValues"] == [
        "RemoteStartTransaction",
        "StartTransaction",
        "RemoteStopTransaction",
        "StopTransaction",
    ]
    assert len(readings) > 2
    values = [int(each["sampledValue"][0]["value"]) for each in readings]
    assert values == sorted(values)
    (stop,) = (each["request"] for each in said if each["action"] == "StopTransaction")
    assert stop["meterStop"] == charge["consumedKwh"] * 1000 == 2000
    assert stop["timestamp"] == charge["stoppedAt"]
    statuses = [each["request"]["status"] for each in said if each["action"] == "StatusNotification"]
    assert statuses == ["Preparing", "Charging", "Finishing", "Available"]
    updates = [entry["payload"] for entry in entries if entry["entityType"] == "charge-point"]
    ocpp = [each["protocolData"]["ocpp"]["status"] for each in updates]
    assert ocpp == [status.lower() for status in statuses]


async def test_a_pause_is_a_status_within_one_transaction() -> None:
    """A charging profile is a command; a limit of 0 suspends the charge, whose transaction goes on after it."""
    profile = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxProfile",
        "chargingProfileKind": "Relative",
        "chargingSchedule": {
            "chargingRateUnit": "W",
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 0}, {"startPeriod": 900, "limit": 11_000}],
        },
    }
    async with subscribed(quiet(), "ocpp-messages") as world:
        await good(world.api, "POST", "/charges", START)
        await world.told(120)
        path = "/charge-points/FJC-2003/set-charging-profile"
        assert await good(world.api, "POST", path, {"connectorId": 1, "profile": [profile]}) == {"status": "Accepted"}
        said = [entry["payload"] for entry in await world.told(3600)]
    assert said[0]["action"] == "SetChargingProfile"
    assert said[0]["request"] == {"connectorId": 1, "csChargingProfiles": [profile]}
    statuses = [each["request"]["status"] for each in said if each["action"] == "StatusNotification"]
    assert statuses[:2] == ["SuspendedEVSE", "Charging"]
    assert not [each for each in said if each["action"] == "StartTransaction"]


async def test_a_charge_that_fails_makes_a_charge_point_faulty_for_a_while() -> None:
    """A start that is stopped at once: the charge, the status, and the recovery a quarter of an hour later are told."""
    types = ("charges", "ocpp-messages", "charge-points-protocol-updates")
    async with subscribed(quiet(), *types) as world:
        charge = await good(world.api, "POST", "/charges", START)
        world.simulator.advance(2)
        await good(world.api, "GET", f"/charges/{charge['id']}/stop")
        entries = await world.told(1000)
    assert [entry["payload"]["state"] for entry in entries if entry["entityType"] == "charge"] == [
        "starting",
        "stopped",
    ]
    updates = [entry["payload"] for entry in entries if entry["entityType"] == "charge-point"]
    assert [each["protocolData"]["ocpp"]["status"] for each in updates] == ["preparing", "faulted", "available"]
    said = [entry["payload"] for entry in entries if entry["entityType"] == "ocpp-messages"]
    statuses = [each["request"]["status"] for each in said if each["action"] == "StatusNotification"]
    assert statuses == ["Preparing", "Faulted", "Available"]


def lines(entry: Any) -> set[tuple[str, str]]:
    """What the log has of an entry, and when; of a request without an answer only that there was none."""
    payload, number = entry["payload"], entry["payload"]["messageId"]
    word = entry["eventType"].rpartition(":")[2]
    if payload["action"] is None:
        texts = [word.removeprefix("ChargePoint")]
    elif word == "OcppRequestTimeout":
        texts = [f"No answer to {payload['action']} {number}"]
    else:
        frames = [[2, number, payload["action"], payload["request"]], [3, number, payload["response"]]]
        texts = [json.dumps(frame, separators=(",", ":"), ensure_ascii=False) for frame in frames]
    return {(f"{entry['eventTime'][:19]}Z", text) for text in texts}


@pytest.mark.parametrize(("seed", "charges"), [(3, 0), (4, 0), (5, 100)])
async def test_logs_hold_what_was_told(seed: int, charges: int) -> None:
    """Hours of drivers, starts, stops, restarts, reservations and reboots: log and webhooks have the same messages."""
    simulator = Simulator(seed, charges=charges, charge_points=8, charges_per_day=150, rate_limit=None)
    began = simulator.world.now_text
    told: dict[int, set[tuple[str, str]]] = defaultdict(set)
    async with subscribed(simulator, "ocpp-messages") as world:
        for turn in range(24):
            entries = await world.told(1800)
            for point in (await good(world.api, "GET", "/charge-points?state=available&perPage=1"))["data"]:
                body = START | {"chargePointId": point["id"], "kwhLimit": 9, "reserveCharge": turn % 2 == 0}
                charge = await good(world.api, "POST", "/charges", body)
                entries += await world.told(90)
                await good(world.api, "GET", f"/charges/{charge['id']}/{'restart' if turn % 4 == 0 else 'stop'}")
                entries += await world.told(30)
                if turn % 4 == 1:
                    await good(world.api, "GET", f"/charges/{charge['id']}/restart")
                if turn % 3 == 0:
                    await world.api.post(f"/charge-points/{point['id']}/{'reboot' if turn % 2 else 'unlock'}")
            entries += await world.told(10)
            for entry in entries:
                told[int(entry["entityId"])] |= lines(entry)
        now = simulator.world.now_text
        for number in range(2001, 2009):
            rows = await every(world.api, f"/charge-points/{number}/logs")
            log = {(row["timestamp"], row["message"]) for row in rows if began < row["timestamp"] < now}
            since = max(began, min((row["timestamp"] for row in rows), default=began))
            assert log == {each for each in told[number] if since <= each[0] < now}


async def test_a_blocked_tag_is_scanned_and_starts_nothing() -> None:
    """Drivers scan their tags, blocked ones too; a charge point hears that one is blocked, and no charge begins."""
    simulator = Simulator(charges=0, charges_per_day=300, rate_limit=None)
    async with subscribed(simulator, "charge-auth-tokens", "ocpp-messages", "charges") as world:
        for number in range(3001, 3013):
            await good(world.api, "POST", f"/charge-auth-tokens/{number}/block")
        await world.told()
        entries = await world.told(4 * 3600)
        scans = [entry for entry in entries if entry["entityType"] == "charge-auth-token"]
        assert {entry["eventType"] for entry in scans} == {"scanned"}
        assert all(entry["payload"]["blockedAt"] for entry in scans)
        said = [entry["payload"] for entry in entries if entry["entityType"] == "ocpp-messages"]
        asked = [each for each in said if each["action"] == "Authorize"]
        assert [each["request"]["idTag"] for each in asked] == [entry["payload"]["identifier"] for entry in scans]
        assert {each["response"]["idTagInfo"]["status"] for each in asked} == {"Blocked"}
        started = {entry["payload"]["startSource"] for entry in entries if entry["entityType"] == "charge"}
        assert "rfid" not in started
        for number in range(3001, 3013):
            await good(world.api, "POST", f"/charge-auth-tokens/{number}/unblock")
        entries = await world.told(4 * 3600)
    scanned = [entry["payload"]["identifier"] for entry in entries if entry["eventType"] == "scanned"]
    charges = [entry for entry in entries if (entry["entityType"], entry["eventType"]) == ("charge", "created")]
    by_tag = [entry["payload"]["chargeAuth"] for entry in charges if entry["payload"]["startSource"] == "rfid"]
    assert scanned == [each["id"] for each in by_tag] != []


async def test_a_fault_is_reported_and_the_report_resolved() -> None:
    """A driver reports a faulty charge point; once it is mended, or rebooted, the report is resolved."""
    simulator = Simulator(charges=0, charges_per_day=300, rate_limit=None)
    async with subscribed(simulator, "reports") as world:
        entries: list[Any] = []
        while not entries:
            entries = await world.told(60)
        (created,) = entries
        report = created["payload"]
        assert (created["eventType"], report["state"], report["resolvedAt"]) == ("created", "new", None)
        assert (await good(world.api, "GET", f"/charge-points/{report['relationId']}"))["state"] == "error"
        assert report in await every(world.api, f"/reports?chargePointId={report['relationId']}&state=new")
        await good(world.api, "POST", f"/charge-points/{report['relationId']}/reboot")
        entries = await world.told()
        mended = await good(world.api, "GET", f"/reports/{report['id']}")
    assert [(entry["eventType"], entry["payload"]) for entry in entries] == [("updated", mended)]
    assert mended["state"] == "resolved"
    assert mended["resolvedAt"] is not None


async def test_team_limits_hold_for_what_is_said_and_moved() -> None:
    """Neither credentials of one team nor settings for one hear of another: its charge points, its wallet, its tags."""
    types = ("ocpp-messages", "charge-points-protocol-updates", "wallet-transactions")
    simulator = quiet()
    points = [row for row in simulator.world.tables["charge-points"] if row["_offlineSince"] is None]
    mine, other = (next(row["id"] for row in points if row["teamId"] == team) for team in (102, 103))
    for options in ({"client_id": "team-client"}, {"teamIds": [102]}):
        async with subscribed(simulator, *types, **options) as world, signed_in(simulator) as everything:
            for number in (mine, other):
                await good(everything, "POST", f"/charge-points/{number}/reboot")
            moved = "/wallet-transactions/operator-adjustment-transaction"
            await good(everything, "POST", moved, MOVED | {"fromWalletId": 5003, "toWalletId": 5005})
            entries = await world.told(70)
            assert {entry["entityId"] for entry in entries} == {str(mine)}
            await good(everything, "POST", moved, MOVED)
            (entry,) = await world.told()
            assert entry["payload"]["toWalletId"] == 5004
            await good(world.api, "DELETE", "/webhooks/config")


async def test_operator_limits_hold() -> None:
    """Credentials of another operator are told of nothing, and an entry says whose it is."""
    credentials = (
        Credential("demo-client", "demo-secret"),
        Credential("sub-client", "sub-secret", operator_ids=(43,)),
    )
    simulator = quiet(credentials=credentials)
    async with subscribed(simulator, "sites", client_id="sub-client") as world, signed_in(simulator) as everything:
        await good(everything, "PATCH", "/sites/301", {"name": "Renamed"})
        assert await world.told() == []
        team = {"name": "Homes", "userId": 9001, "contactEmail": "a@b.example", "type": "professional"}
        made = await good(everything, "POST", "/teams", team | {"address": ADDRESS, "operatorId": 43})
        site = {"teamId": made["id"], "name": "Home", "address": ADDRESS, "visibility": "public"}
        await good(everything, "POST", "/sites", site)
        (entry,) = await world.told()
        (listed,) = await every(world.api, "/webhooks/entries")
    assert entry["payload"]["operator"]["id"] == 43
    assert listed["operatorId"] == 43


async def test_nothing_is_kept_for_nobody() -> None:
    """The meter is read for those who want charges or messages only; after the settings are gone nothing is entered."""
    simulator = quiet()
    async with subscribed(simulator, "ocpp-messages") as world:
        assert simulator.world.meters_are_read()
        await good(world.api, "PUT", "/webhooks/config", settings(eventTypes=["charge-points-protocol-updates"]))
        assert not simulator.world.meters_are_read()
        await good(world.api, "DELETE", "/webhooks/config")
        await good(world.api, "POST", "/charges", START)
        await good(world.api, "POST", "/charge-points/2004/reboot")
        assert await world.told(3600) == []
    assert simulator.world.webhooks.entries == {}

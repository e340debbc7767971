"""Webhooks as they are sent: batches, signatures, retries, entries."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from typing import Any

import httpx
import pytest
from json_schema import Checker
from simulated import every, good, refused, signed_in
from test_simulator_operations import DOCUMENT

from monta_async.simulator import Simulator, serve

SECRET = "a-secret-of-some-length"
CHECKER = Checker(DOCUMENT["components"]["schemas"])


class Receiver:
    """Keeps what is posted to it, and answers with the status that it is told."""

    def __init__(self) -> None:
        self.status = 200
        self.requests: list[httpx.Request] = []

    def client(self) -> httpx.AsyncClient:
        """A client whose every request comes here."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._take))

    def _take(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, text="<html>Bad Gateway</html>" if self.status >= 400 else "")

    @property
    def bodies(self) -> list[Any]:
        """What was posted."""
        return [json.loads(request.content) for request in self.requests]


def settings(**more: Any) -> dict[str, Any]:
    """Webhook settings for everything that the tests do."""
    types = ["charges", "charge-points", "wallet-transactions", "teams", "sites", "charge-auth-tokens"]
    return {"webhookUrl": "https://receiver.test/hook", "webhookSecret": SECRET, "eventTypes": types} | more


async def test_a_batch_is_signed_and_in_the_documented_form() -> None:
    """A batch has entries, pending and timestamp; the signature is HMAC-SHA1 of the minified body; headers are sent."""
    simulator, receiver = Simulator(traffic=False), Receiver()
    async with signed_in(simulator) as client, receiver.client() as sender:
        headers = {"headers": {"X-Tenant": "blue"}}
        await good(client, "PUT", "/webhooks/config", settings(customHeaders=headers))
        await good(client, "PATCH", "/teams/101", {"name": "Fjord Charge HQ æøå"})
        assert await simulator.deliver_webhooks(sender) == []
        simulator.advance(2)
        (delivery,) = await simulator.deliver_webhooks(sender)
    (request,) = receiver.requests
    body = json.loads(request.content)
    assert delivery.status == 200
    assert request.headers["X-Tenant"] == "blue"
    expected = hmac.new(SECRET.encode(), request.content, hashlib.sha1).hexdigest()
    assert request.headers["X-Monta-Signature"] == f"sha1={expected}"
    assert request.content == json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
    assert set(body) == {"entries", "pending", "timestamp"}
    assert body["pending"] == 0
    assert body["timestamp"] == simulator.world.now * 1000
    (entry,) = body["entries"]
    CHECKER.check(entry, {"$ref": "#/components/schemas/WebhookEntryPayload"})
    assert (entry["entityType"], entry["entityId"], entry["eventType"]) == ("team", "101", "updated")
    assert entry["payload"]["name"] == "Fjord Charge HQ æøå"
    CHECKER.check(entry["payload"], {"$ref": "#/components/schemas/Team"})


async def test_a_charge_tells_its_whole_life() -> None:
    """Created, every stage and every minute of energy, and its transactions at the end; payloads are as read by GET."""
    simulator, receiver = Simulator(charges=0, traffic=False, rate_limit=None), Receiver()
    async with signed_in(simulator) as client, receiver.client() as sender:
        await good(client, "PUT", "/webhooks/config", settings())
        points = await every(client, "/charge-points?state=available")
        body = {"chargePointId": points[0]["id"], "payingTeamId": 101, "kwhLimit": 2}
        charge = await good(client, "POST", "/charges", body)
        for _ in range(200):
            simulator.advance(30)
            await simulator.deliver_webhooks(sender)
        read = await good(client, "GET", f"/charges/{charge['id']}")
    entries = [entry for body in receiver.bodies for entry in body["entries"]]
    of_charge = [entry["payload"] for entry in entries if entry["entityType"] == "charge"]
    states = [payload["state"] for payload in of_charge]
    assert list(dict.fromkeys(states)) == [
        "starting",
        "charging",
        "stopping",
        "stopped",
        "releasing",
        "released",
        "completed",
    ]
    assert states.count("charging") > 2
    assert of_charge[-1] == read
    energy = [payload["consumedKwh"] for payload in of_charge]
    assert energy == sorted(energy)
    assert len([entry for entry in entries if entry["entityType"] == "wallet-transaction"]) == 2
    times = [entry["eventTime"] for entry in entries]
    assert times == sorted(times)


async def test_what_fails_is_sent_again_every_minute_for_a_day() -> None:
    """A failed batch stays, says why, is sent again after 60 s, and is given up after 24 hours."""
    simulator, receiver = Simulator(traffic=False, rate_limit=None), Receiver()
    receiver.status = 502
    async with signed_in(simulator) as client, receiver.client() as sender:
        await good(client, "PUT", "/webhooks/config", settings(eventTypes=["sites"]))
        await good(client, "PATCH", "/sites/301", {"name": "Renamed"})
        simulator.advance(2)
        await simulator.deliver_webhooks(sender)
        (entry,) = await every(client, "/webhooks/entries?status=failed")
        assert entry["error"] == {"errorCode": "502", "errorMessage": "<html>Bad Gateway</html>"}
        assert await good(client, "GET", f"/webhooks/entries/{entry['id']}") == entry
        simulator.advance(59)
        assert await simulator.deliver_webhooks(sender) == []
        receiver.status = 200
        simulator.advance(1)
        await simulator.deliver_webhooks(sender)
        assert receiver.bodies[0]["entries"] == receiver.bodies[1]["entries"]
        assert [row["status"] for row in await every(client, "/webhooks/entries")] == ["completed"]
        receiver.status = 500
        await good(client, "PATCH", "/sites/301", {"name": "Again"})
        for _ in range(24 * 60 + 3):
            simulator.advance(60)
            await simulator.deliver_webhooks(sender)
        sent = len(receiver.requests)
        assert 1438 <= sent - 2 <= 1440
        simulator.advance(600)
        await simulator.deliver_webhooks(sender)
        assert len(receiver.requests) == sent
        assert await every(client, "/webhooks/entries") == []


async def test_big_backlogs_leave_in_batches_with_what_is_pending() -> None:
    """More than a hundred events leave as several batches, each saying how many still wait."""
    simulator, receiver = Simulator(traffic=False, rate_limit=None), Receiver()
    async with signed_in(simulator) as client, receiver.client() as sender:
        await good(client, "PUT", "/webhooks/config", settings())
        for number in range(230):
            await good(client, "PATCH", "/sites/301", {"name": f"Name {number}"})
        simulator.advance(2)
        await simulator.deliver_webhooks(sender)
    assert [(len(body["entries"]), body["pending"]) for body in receiver.bodies] == [(100, 130), (100, 30), (30, 0)]


async def test_events_are_limited_to_types_and_teams() -> None:
    """Only what was asked for is sent: of these types, and of these teams; a deletion has no payload."""
    simulator, receiver = Simulator(traffic=False, rate_limit=None), Receiver()
    async with signed_in(simulator) as client, receiver.client() as sender:
        await good(client, "PUT", "/webhooks/config", settings(eventTypes=["sites"], teamIds=[102]))
        await good(client, "PATCH", "/teams/102", {"name": "Another type"})
        await good(client, "PATCH", "/sites/301", {"name": "Another team"})
        await good(client, "DELETE", "/sites/302")
        simulator.advance(2)
        await simulator.deliver_webhooks(sender)
    (entry,) = receiver.bodies[0]["entries"]
    assert (entry["entityId"], entry["eventType"], entry["payload"]) == ("302", "deleted", None)


async def test_settings_are_replaced_and_deleted() -> None:
    """There are none at first; PUT replaces them whole; after DELETE nothing is sent."""
    simulator = Simulator(traffic=False)
    async with signed_in(simulator) as client:
        refused(await client.get("/webhooks/config"), 404, "RESOURCE_NOT_FOUND")
        put = await good(client, "PUT", "/webhooks/config", settings(customHeaders={"headers": {"X-A": "1"}}))
        assert await good(client, "GET", "/webhooks/config") == put
        assert (await good(client, "PUT", "/webhooks/config", settings()))["customHeaders"] is None
        for wrong in (
            settings(webhookUrl="http://elsewhere.test"),
            settings(webhookSecret="short"),
            settings(eventTypes=["weather"]),
            settings(customHeaders={"headers": {"Authorization": "x"}}),
        ):
            refused(await client.put("/webhooks/config", json=wrong), 400, "BAD_REQUEST")
        await good(client, "DELETE", "/webhooks/config")
        refused(await client.get("/webhooks/config"), 404, "RESOURCE_NOT_FOUND")
        await good(client, "PATCH", "/teams/101", {"name": "Quiet"})
    assert simulator.world.webhooks.next_due() is None


async def test_a_signature_is_explained() -> None:
    """The vector of the API's own page comes out, and secrets only on request."""
    async with signed_in(Simulator(traffic=False)) as client:
        path = "/webhooks/get-signature-detail?webhookSecret=top-secret"
        hidden = await good(client, "POST", path, [{"foo": "bar"}])
        shown = await good(client, "POST", f"{path}&includeSecrets=true", [{"foo": "bar"}])
    assert hidden["receivedPayloadString"] == '[{"foo":"bar"}]'
    assert "top-secret" not in json.dumps(hidden)
    assert shown["webhookSecret"] == "top-secret"
    expected = hmac.new(b"top-secret", b'[{"foo":"bar"}]', hashlib.sha1).hexdigest()
    assert shown["signatureWithPrefix"] == f"sha1={expected}"


@pytest.mark.timeout(60)
def test_a_served_simulator_sends_by_itself() -> None:
    """Over loopback batches leave as the world's time passes, to a receiver that speaks plain HTTP on this machine."""
    import threading  # noqa: PLC0415
    from http.server import BaseHTTPRequestHandler, HTTPServer  # noqa: PLC0415

    got = threading.Event()
    bodies: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()
            got.set()

        def log_message(self, *args: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as receiver:
        thread = threading.Thread(target=receiver.serve_forever)
        thread.start()
        try:
            with serve(Simulator(traffic=False, speed=1000)) as url, httpx.Client(base_url=f"{url}/api/v1") as client:
                credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
                token = client.post("/auth/token", json=credentials).json()["accessToken"]
                client.headers["Authorization"] = f"Bearer {token}"
                config = settings(webhookUrl=f"http://127.0.0.1:{receiver.server_port}/hook")
                assert client.put("/webhooks/config", json=config).status_code == 200
                assert client.patch("/sites/301", json={"name": "Renamed"}).status_code == 200
                assert got.wait(30)
        finally:
            receiver.shutdown()
            thread.join()
    assert json.loads(bodies[0])["entries"][-1]["payload"]["name"] == "Renamed"


async def test_what_was_never_sent_is_not_given_up() -> None:
    """A world advanced by days in one go still has all that happened to tell, and of each entry only once."""
    simulator, receiver = Simulator(traffic=False, rate_limit=None), Receiver()
    async with signed_in(simulator) as client, receiver.client() as sender:
        await good(client, "PUT", "/webhooks/config", settings(eventTypes=["charges"]))
        point = (await every(client, "/charge-points?state=available"))[0]["id"]
        charge = await good(client, "POST", "/charges", {"chargePointId": point, "payingTeamId": 101, "kwhLimit": 2})
        simulator.advance(3 * 86_400)
        await simulator.deliver_webhooks(sender)
        told = [entry for body in receiver.bodies for entry in body["entries"]]
        mine = [entry for entry in told if entry["entityId"] == str(charge["id"])]
        assert (mine[0]["eventType"], mine[-1]["payload"]["state"]) == ("created", "completed")
        simulator.advance(60)
        assert await simulator.deliver_webhooks(sender) == []
        assert await every(client, "/webhooks/entries") == []


async def test_entries_do_not_grow_without_end() -> None:
    """Of what nobody sends, the newest ten thousand entries are kept."""
    simulator = Simulator(traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        await good(client, "PUT", "/webhooks/config", settings(eventTypes=["sites"]))
        site = simulator.world.tables["sites"].rows[301]
        for number in range(10_050):
            simulator.world.tables["sites"].update(site, {"name": f"Name {number}"})
        page = await good(client, "GET", "/webhooks/entries?perPage=1")
    assert page["meta"]["totalItemCount"] == 10_000
    assert page["data"][0]["payload"]["payload"]["name"] == "Name 10049"


@pytest.mark.parametrize(
    "changes",
    [
        {"customHeaders": {"headers": {"X-A": "ø"}}},
        {"webhookUrl": "https://x.example/\x7f"},
        {"webhookUrl": "https://xn--/"},
    ],
    ids=["header", "path", "host"],
)
async def test_settings_that_nothing_can_be_sent_to_are_refused(changes: dict[str, Any]) -> None:
    """They would hold up every other receiver, so they are not taken."""
    simulator = Simulator(traffic=False, rate_limit=None)
    async with signed_in(simulator) as client:
        refused(await client.put("/webhooks/config", json=settings(**changes)), 400, "BAD_REQUEST")


async def test_the_world_goes_on_while_a_batch_is_under_way() -> None:
    """Another thread may step the world meanwhile, and what happens then is told of with the next batch."""
    simulator = Simulator(traffic=False, rate_limit=None)
    bodies: list[Any] = []

    def step() -> None:
        simulator.advance(10)
        with simulator.lock:
            sites = simulator.world.tables["sites"]
            sites.update(sites.rows[301], {"name": "Meanwhile"})

    def receive(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        if len(bodies) == 1:
            thread = threading.Thread(target=step)
            thread.start()
            thread.join()
        return httpx.Response(200)

    async with signed_in(simulator) as client, httpx.AsyncClient(transport=httpx.MockTransport(receive)) as sender:
        await good(client, "PUT", "/webhooks/config", settings(eventTypes=["sites"]))
        await good(client, "PATCH", "/sites/301", {"name": "First"})
        simulator.advance(2)
        await simulator.deliver_webhooks(sender)
    assert [body["entries"][0]["payload"]["name"] for body in bodies] == ["First", "Meanwhile"]

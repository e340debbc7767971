"""What nobody should send does no harm: it is refused, and the world is as it was."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from simulated import every, good, refused, signed_in

from monta_async.simulator import Simulator, serve

JSON = {"Content-Type": "application/json"}
START = '{"chargePointId": 2003, "payingTeamId": 101, "partnerCustomPayload": {"a": %s}}'
DEEP = "[" * 101 + "]" * 101


def quiet() -> Simulator:
    """A world in which nothing happens by itself."""
    return Simulator(rate_limit=None, traffic=False)


@pytest.mark.parametrize(
    "poison",
    ["NaN", "Infinity", "-Infinity", "1e400", "9" * 400, r'"\ud800"', r'{"\udfff": 1}', DEEP, "[" * 100_000],
    ids=["NaN", "Infinity", "-Infinity", "1e400", "400 digits", "half a pair", "half a key", "deep", "bottomless"],
)
async def test_what_json_cannot_say_again_is_refused(poison: str) -> None:
    """A value that no answer could hold is 400 wherever it stands, and lists go on as before."""
    async with signed_in(quiet()) as client:
        before = await every(client, "/charges")
        answer = await client.post("/charges", content=START % poison, headers=JSON)
        refused(answer, 400, "BAD_REQUEST")
        renamed = await client.patch("/sites/301", content=f'{{"name": {poison}}}', headers=JSON)
        refused(renamed, 400, "BAD_REQUEST")
        assert await every(client, "/charges") == before
        assert await every(client, "/sites")


@pytest.mark.parametrize("body", [b'{"name": "\xff"}', b'{"name": "\xed\xa0\x80"}', '{"name": "x"}'.encode("utf-16")])
async def test_a_body_that_is_not_utf_8_is_refused(body: bytes) -> None:
    """JSON is UTF-8: other encodings, and half a surrogate pair in UTF-8, are 400."""
    async with signed_in(quiet()) as client:
        refused(await client.patch("/sites/301", content=body, headers=JSON), 400, "BAD_REQUEST")


async def test_what_json_can_say_is_taken() -> None:
    """Large numbers, whole pairs of surrogates and a hundred levels come back as they were sent."""
    levels = 98  # two more are around them
    payload = START % f'{"[" * levels}1e308, "\\ud83d\\ude00", {"9" * 300}{"]" * levels}'
    async with signed_in(quiet()) as client:
        answer = await client.post("/charges", content=payload, headers=JSON)
        assert answer.status_code == 200, answer.text
        held = (await good(client, "GET", f"/charges/{answer.json()['id']}"))["partnerCustomPayload"]["a"]
    for _ in range(levels - 1):
        (held,) = held
    assert held == [1e308, "😀", int("9" * 300)]


@pytest.mark.parametrize(
    "path",
    ["/sites?partnerExternalId=%FF", "/sites?partnerExternalId=%ED%A0%80", "/charge-points/%FF/ocpp-config"],
)
async def test_paths_and_queries_are_utf_8(path: str) -> None:
    """What is no text is 400, not the text that it might have been."""
    async with signed_in(quiet()) as client:
        assert "UTF-8" in refused(await client.get(path), 400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "path",
    [
        "/auditlog/events?fromDate=0001-01-01T00:00:00%2B23:00",
        "/auditlog/events?toDate=9999-12-31T23:59:59-23:00",
        "/charges?fromDate=0001-01-01T00:00:00%2B00:01",
        f"/charge-points/2001/logs?paginationType=cursor&after={'9' * 400}",
    ],
)
async def test_moments_and_cursors_beyond_all_bounds_are_refused(path: str) -> None:
    """A date-time that leaves the years 1 to 9999 in UTC is 400, and so is a cursor that was never given."""
    async with signed_in(quiet()) as client:
        refused(await client.get(path), 400, "BAD_REQUEST")


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
async def test_the_first_and_the_last_moment_are_taken(moment: str) -> None:
    """The bounds themselves are date-times like any other."""
    async with signed_in(quiet()) as client:
        for path in ("/auditlog/events", "/charges", "/wallet-transactions"):
            await good(client, "GET", f"{path}?fromDate={moment}")
            await good(client, "GET", f"{path}?toDate={moment}")


async def test_a_purchase_is_not_put_off_beyond_the_years() -> None:
    """A subscription cannot be approved for a moment that is in the year 10000 in UTC, and is pending after the try."""
    async with signed_in(quiet()) as client:
        plan = {"planId": 2102, "customerId": 103, "customerType": "TEAM"}
        number = (await good(client, "POST", "/subscriptions", plan))["id"]
        late = {"nextPurchaseAt": "9999-12-31T23:59:59-23:00"}
        refused(await client.post(f"/subscriptions/{number}/approve", json=late), 400, "BAD_REQUEST")
        assert (await good(client, "GET", f"/subscriptions/{number}"))["state"] == "pending"
        approved = await good(client, "POST", f"/subscriptions/{number}/approve", {})
    assert approved["state"] == "active"


async def test_a_reference_of_any_length_refers_to_nothing() -> None:
    """The id of a charge is text in a filter of transactions; one with thousands of digits finds none."""
    async with signed_in(quiet()) as client:
        path = "/wallet-transactions?referenceType=CHARGE&referenceId="
        assert await every(client, path + "9" * 5000) == []
        assert await every(client, path + "%D9%A3") == []


@pytest.mark.parametrize("moment", [datetime(9999, 12, 31, 23, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC)])
def test_a_world_begins_within_the_years(moment: datetime) -> None:
    """A world that has no room for its past is refused, and one without a future does not move."""
    with pytest.raises(ValueError, match=r"year|time only passes"):
        Simulator(now=moment).advance(60)


# What goes wrong inside


class _Clock:
    """Breaks when it is told to."""

    def __init__(self) -> None:
        self.is_broken = False

    def __call__(self) -> datetime:
        if self.is_broken:
            raise RuntimeError("the clock is broken")
        return datetime(2026, 1, 15, tzinfo=UTC)


async def test_in_process_an_error_of_the_simulator_reaches_the_test() -> None:
    """It is answered with 500 in the API's envelope, then raised; the page's list has it."""
    clock = _Clock()
    simulator = Simulator(clock=clock)
    async with signed_in(simulator) as client:
        clock.is_broken = True
        with pytest.raises(RuntimeError, match="the clock is broken"):
            await client.get("/sites")
        assert simulator.requests[-1]["status"] == 500
        transport = httpx.ASGITransport(app=simulator, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://simulator/api/v1") as lenient:
            token = {"Authorization": client.headers["Authorization"]}
            refused(await lenient.get("/sites", headers=token), 500, "INTERNAL_SERVER_ERROR")


def test_a_served_simulator_logs_its_errors_and_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    """The answer is 500 in the API's envelope, the log has the traceback, and the connection takes the next call."""
    clock = _Clock()
    accepted: set[Any] = set()
    with (
        caplog.at_level(logging.ERROR, "monta_async.simulator"),
        serve(Simulator(clock=clock)) as url,
        httpx.Client(base_url=f"{url}/api/v1") as client,
    ):
        credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        token = client.post("/auth/token", json=credentials).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
        for is_broken in (True, False):
            clock.is_broken = is_broken
            answer = client.get("/sites")
            accepted.add(answer.extensions["network_stream"].get_extra_info("client_addr"))
            if is_broken:
                refused(answer, 500, "INTERNAL_SERVER_ERROR")
            else:
                assert answer.status_code == 200
    assert len(accepted) == 1
    assert "the clock is broken" in caplog.text
    assert "Traceback" in caplog.text


def test_a_served_world_survives_what_goes_wrong_while_time_passes(caplog: pytest.LogCaptureFixture) -> None:
    """What fails in the world is logged and given up; time goes on, and so does the server."""
    simulator = Simulator(traffic=False, speed=1000)

    def fail() -> None:
        raise RuntimeError("a driver without a car")

    simulator.world.agenda.at(simulator.world.now, fail)
    with caplog.at_level(logging.ERROR, "monta_async.simulator"), serve(simulator) as url, httpx.Client() as client:
        while "a driver without a car" not in caplog.text:
            client.get(f"{url}/_simulator/state")
        assert client.get(f"{url}/_simulator/state").status_code == 200
        assert client.get(f"{url}/_simulator/state").json()["now"] > "2026-01-15T12:00:00Z"

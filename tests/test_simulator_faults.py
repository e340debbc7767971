"""What goes wrong on request, as a client sees it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from simulated import every, good, refused, signed_in
from simulator_calls import MAP

from monta_async import Monta, OutcomeUnknownError, RetryPolicy
from monta_async.simulator import Fault, Simulator, serve

CREDENTIALS = {"clientId": "demo-client", "clientSecret": "demo-secret"}
NOON = datetime(2026, 1, 15, 12, 0, 30, tzinfo=UTC)


async def test_a_status_has_no_effect_and_ends_after_its_times() -> None:
    """A failing operation answers in the API's envelope, does nothing, and goes well again after so many times."""
    simulator = Simulator()
    simulator.faults.add(Fault(operation="patch-site", status=503, times=2))
    async with signed_in(simulator) as client:
        for _ in range(2):
            refused(await client.patch("/sites/301", json={"name": "New"}), 503, "SERVICE_UNAVAILABLE")
        assert (await good(client, "GET", "/sites/301"))["name"] != "New"
        assert (await good(client, "PATCH", "/sites/301", {"name": "New"}))["name"] == "New"
    assert simulator.faults.standing == []


async def test_a_script_says_what_happens_call_by_call() -> None:
    """Entries are used one a call; None goes well; other operations are left alone."""
    simulator = Simulator()
    simulator.faults.script("get-sites", [Fault(status=429), None, Fault(status=500)])
    async with signed_in(simulator) as client:
        assert (await client.get("/teams")).status_code == 200
        assert [(await client.get("/sites")).status_code for _ in range(4)] == [429, 200, 500, 200]


async def test_probability_repeats_with_the_seed() -> None:
    """A fault of a probability happens about so often, and at the same calls for the same seed."""
    outcomes = []
    for _ in range(2):
        simulator = Simulator(5, rate_limit=None)
        simulator.faults.add(Fault(operation="get-sites", status=500, probability=0.3))
        async with signed_in(simulator) as client:
            outcomes.append([(await client.get("/sites?perPage=1")).status_code for _ in range(100)])
    assert outcomes[0] == outcomes[1]
    assert 15 < outcomes[0].count(500) < 45


@pytest.mark.parametrize("loopback", [False, True], ids=["in process", "over loopback"])
@pytest.mark.parametrize("kind", ["cut", "lost"])
async def test_an_answer_that_is_cut_or_lost_leaves_its_effect(kind: str, loopback: bool) -> None:  # noqa: FBT001
    """The connection ends in the middle of the answer, or before it; the site is renamed all the same."""
    simulator = Simulator()
    simulator.faults.add(Fault(operation="patch-site", times=1, cut=kind == "cut", lost=kind == "lost"))
    if not loopback:
        async with signed_in(simulator) as client:
            with pytest.raises(httpx.TransportError):
                await client.patch("/sites/301", json={"name": "New"})
            assert (await good(client, "GET", "/sites/301"))["name"] == "New"
        return
    with serve(simulator) as url:
        async with httpx.AsyncClient(base_url=f"{url}/api/v1") as client:
            token = (await client.post("/auth/token", json=CREDENTIALS)).json()["accessToken"]
            client.headers["Authorization"] = f"Bearer {token}"
            with pytest.raises(httpx.TransportError):
                await client.patch("/sites/301", json={"name": "New"})
            assert (await good(client, "GET", "/sites/301"))["name"] == "New"


async def test_rows_move_between_pages() -> None:
    """Pages begin earlier than they should, so that rows come twice, as when rows come in meanwhile."""
    simulator = Simulator()
    simulator.faults.add(Fault(operation="get-charges", shift=2))
    async with signed_in(simulator) as client:
        first = await good(client, "GET", "/charges?perPage=10")
        second = await good(client, "GET", "/charges?perPage=10&page=1")
    assert [row["id"] for row in first["data"][-2:]] == [row["id"] for row in second["data"][:2]]


async def test_answers_that_never_should_be() -> None:
    """Unknown words, missing fields, extra fields, and the envelope of an error with 200."""
    simulator = Simulator()
    add = simulator.faults.add
    add(Fault(operation="get-charge-points", unknown_words=True))
    add(Fault(operation="get-sites", without=("operator", "location"), extra={"mood": "fine"}))
    add(Fault(operation="get-teams", envelope=True))
    async with signed_in(simulator) as client:
        point = (await good(client, "GET", "/charge-points"))["data"][0]
        assert point["state"] == point["visibility"] == "a-word-of-tomorrow"
        assert point["name"] != "a-word-of-tomorrow"
        site = (await good(client, "GET", "/sites"))["data"][0]
        assert site["mood"] == "fine"
        assert not {"operator", "location"} & set(site)
        answer = await client.get("/teams")
        assert (answer.status_code, answer.json()["message"]) == (200, "Unknown Error")


async def test_the_client_rides_out_what_it_can() -> None:
    """The SDK repeats what may be repeated, and says what it cannot know."""
    simulator = Simulator(traffic=False)
    simulator.faults.script("get-sites", [Fault(status=503), Fault(lost=True)])
    simulator.faults.add(Fault(operation="reboot-charge-point", lost=True))
    retry = RetryPolicy(random=lambda: 0.0)
    transport = httpx.ASGITransport(app=simulator)
    async with Monta(
        "demo-client", "demo-secret", base_url="http://127.0.0.1", transport=transport, retry=retry
    ) as monta:
        assert (await monta.sites.list()).items
        with pytest.raises(OutcomeUnknownError):
            await monta.charge_points.reboot(2001)
        assert (await monta.charge_points.get(2001)).state == "disconnected"


async def test_latency_delays_by_real_time() -> None:
    """A late answer comes all the same."""
    simulator = Simulator()
    simulator.faults.add(Fault(latency=0.001, times=1))
    async with signed_in(simulator) as client:
        assert await every(client, "/sites")


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"operation": "no-such"}, "there is no operation no-such"),
    ({"operation": ["a"]}, "operation must"),
    ({"probability": 2}, "probability must"),
    ({"probability": True}, "probability must"),
    ({"probability": None}, "probability must"),
    ({"times": "a"}, "times must"),
    ({"times": -1}, "times must"),
    ({"times": 1.5}, "times must"),
    ({"times": True}, "times must"),
    ({"status": 42}, "status must"),
    ({"status": 200}, "status must"),
    ({"status": 600}, "status must"),
    ({"status": 999}, "status must"),
    ({"status": "abc"}, "status must"),
    ({"status": "503"}, "status must"),
    ({"latency": "x"}, "latency must"),
    ({"latency": -1}, "latency must"),
    ({"latency": 1e300}, "latency must"),
    ({"shift": "a"}, "shift must"),
    ({"shift": -1}, "shift must"),
    ({"cut": "no"}, "cut must"),
    ({"lost": 1}, "lost must"),
    ({"unknown_words": None}, "unknown_words must"),
    ({"envelope": "yes"}, "envelope must"),
    ({"without": "price"}, "without must"),
    ({"without": [1]}, "without must"),
    ({"without": None}, "without must"),
    ({"extra": [1]}, "extra must"),
    ({"extra": None}, "extra must"),
    ({"extra": "price"}, "extra must"),
]


@pytest.mark.parametrize(("given", "message"), WRONG, ids=str)
async def test_impossible_faults_are_refused(given: dict[str, Any], message: str) -> None:
    """What a fault cannot be is a ValueError that names the field, 400 over HTTP, and nothing goes wrong by it."""
    simulator = Simulator()
    with pytest.raises(ValueError, match=message):
        simulator.faults.add(Fault(**given))
    async with signed_in(simulator) as client:
        for body in (given, {"operation": "get-teams", "script": [given]}):
            answer = await client.post("http://simulator/_simulator/faults", json=body)
            assert answer.status_code == 400
        assert await every(client, "/teams")
        state = (await client.get("http://simulator/_simulator/state")).json()
    assert (state["faults"], state["scripts"]) == ([], [])


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), "\ud800"], ids=repr)
def test_an_extra_field_is_json(value: object) -> None:
    """In process too: what an answer could not hold is refused at once."""
    with pytest.raises(ValueError, match="extra must"):
        Fault(extra={"mood": value})


def test_numbers_that_are_none_are_refused() -> None:
    """Not a number is neither a probability nor a latency."""
    with pytest.raises(ValueError, match="probability must"):
        Fault(probability=float("nan"))
    with pytest.raises(ValueError, match="latency must"):
        Fault(latency=float("nan"))


async def test_each_error_status_can_be_asked_for() -> None:
    """Every status from 400 to 599 is answered in the API's envelope, also those without a name."""
    simulator = Simulator(rate_limit=None)
    async with signed_in(simulator) as client:
        for status in range(400, 600):
            simulator.faults.script("get-sites", [Fault(status=status)])
            answer = await client.get("/sites")
            assert (answer.status_code, answer.json()["message"]) == (status, "The simulator was asked to fail") or (
                status == 429
            )
        simulator.faults.script("get-sites", [Fault(status=599)])
        refused(await client.get("/sites"), 599, "STATUS_599")


# Whose answer a status is


async def test_a_proxy_answers_before_the_api() -> None:
    """A status of none of the API's refusals needs no token, spends no quota and has no headers of the rate limit."""
    simulator = Simulator()
    simulator.faults.add(Fault(operation="get-sites", status=503))
    async with signed_in(simulator) as client:
        for token in (client.headers["Authorization"], "Bearer unknown"):
            answer = await client.get("/sites", headers={"Authorization": token})
            refused(answer, 503, "SERVICE_UNAVAILABLE")
            assert not [name for name in answer.headers if name.startswith("ratelimit")]
        assert (await client.get("/teams")).headers["RateLimit-Remaining"] == "999"


@pytest.mark.parametrize(
    ("status", "error_code"), [(400, "BAD_REQUEST"), (403, "ACCESS_FORBIDDEN"), (404, "RESOURCE_NOT_FOUND")]
)
async def test_a_refusal_is_the_apis_own(status: int, error_code: str) -> None:
    """A refusal that only the API can give needs a token, counts, and has the API's error code and headers."""
    simulator = Simulator()
    simulator.faults.add(Fault(operation="get-sites", status=status))
    async with signed_in(simulator) as client:
        refused(await client.get("/sites", headers={"Authorization": "Bearer x"}), 401, "INVALID_ACCESS_TOKEN")
        answer = await client.get("/sites")
        refused(answer, status, error_code)
        assert answer.headers["RateLimit-Remaining"] == "999"


async def test_a_spent_quota_is_refused_as_by_the_api() -> None:
    """A 429 on request differs in nothing from one of a spent window; the call spends nothing of the real quota."""
    asked, spent = Simulator(clock=lambda: NOON), Simulator(rate_limit=1, clock=lambda: NOON)
    asked.faults.add(Fault(operation="get-sites", status=429, times=1))
    async with signed_in(asked) as client, signed_in(spent) as other:
        refused(await client.get("/sites", headers={"Authorization": "Bearer x"}), 401, "INVALID_ACCESS_TOKEN")
        asked.faults.add(Fault(operation="get-sites", status=429, times=1))
        answer = await client.get("/sites")
        await other.get("/sites")
        own = await other.get("/sites")
        assert answer.json() == own.json()
        refused(answer, 429, "TOO_MANY_REQUESTS")
        assert {**answer.headers, "ratelimit-quota": "1"} == dict(own.headers)
        assert (answer.headers["RateLimit-Remaining"], answer.headers["RateLimit-ResetsIn"]) == ("0", "570")
        assert (await client.get("/sites")).headers["RateLimit-Remaining"] == "999"


async def test_a_429_says_what_the_operation_and_the_simulator_have_to_say() -> None:
    """A fair-use operation names its policy only; without a limit, and at token calls, there are no such headers."""
    for simulator, path, expected in (
        (Simulator(), f"/charge-points/map?{MAP}", {"ratelimit-policy": "Fair-Use"}),
        (Simulator(rate_limit=None), "/sites", {}),
        (Simulator(), "/auth/token", {}),
    ):
        async with signed_in(simulator) as client:
            simulator.faults.add(Fault(status=429))
            answer = await client.request("POST" if path == "/auth/token" else "GET", path, json=CREDENTIALS)
            refused(answer, 429, "TOO_MANY_REQUESTS")
            assert {key: value for key, value in answer.headers.items() if key.startswith("ratelimit")} == expected


async def test_a_refused_token_has_the_code_of_its_call() -> None:
    """A 401 on request is a token that is not good any more, or at sign-in, credentials that nobody has."""
    simulator = Simulator()
    async with signed_in(simulator) as client:
        simulator.faults.add(Fault(status=401))
        refused(await client.get("/sites"), 401, "INVALID_ACCESS_TOKEN")
        refused(await client.post("/auth/token", json=CREDENTIALS), 401, "CONSUMER_NOT_FOUND")
        refused(await client.post("/auth/refresh", json={"refreshToken": "x"}), 401, "INVALID_ACCESS_TOKEN")


# Scripts over HTTP


async def test_a_script_over_http() -> None:
    """An operation with a list of faults and nulls does what it does in process, and shows what of it waits."""
    simulator = Simulator()
    script = {
        "operation": "get-sites",
        "script": [{"status": 503}, None, {"lost": True}, {"status": 500, "latency": 0}],
    }
    standing = {"operation": "get-teams", "without": ["name"], "times": 3}
    async with signed_in(simulator) as client:
        faults = "http://simulator/_simulator/faults"
        assert (await client.post(faults, json=standing)).status_code == 201
        added = await client.post(faults, json=script)
        assert (added.status_code, len(added.json())) == (201, 2)
        assert [(await client.get("/sites")).status_code for _ in range(2)] == [503, 200]
        shown = (await client.get(faults)).json()
        assert (shown[0]["operation"], shown[0]["times"], shown[1]["operation"]) == ("get-teams", 3, "get-sites")
        assert [(each["lost"], each["status"]) for each in shown[1]["script"]] == [(True, None), (False, 500)]
        await client.delete(faults)
        for each in shown:
            assert (await client.post(faults, json=each)).status_code == 201
        assert (await client.get(faults)).json() == shown
        with pytest.raises(httpx.ReadError):
            await client.get("/sites")
        assert [(await client.get("/sites")).status_code for _ in range(2)] == [500, 200]
        assert [each["operation"] for each in (await client.get(faults)).json()] == ["get-teams"]


@pytest.mark.parametrize(
    "body",
    [
        {"script": []},
        {"operation": None, "script": [None]},
        {"operation": "no-such", "script": [None]},
        {"operation": "get-sites", "script": "lost"},
        {"operation": "get-sites", "script": None},
        {"operation": "get-sites", "script": ["lost"]},
        {"operation": "get-sites", "script": [{"operation": "get-teams", "status": 503}]},
        {"operation": "get-sites", "script": [{"status": 503, "times": 2}]},
        {"operation": "get-sites", "script": [{"status": 503, "probability": 0.5}]},
        {"operation": "get-sites", "script": [{"status": 503}, {"colour": "red"}]},
        {"operation": "get-sites", "script": [None], "times": 2},
    ],
    ids=str,
)
async def test_a_script_that_means_nothing_is_refused(body: dict[str, Any]) -> None:
    """It is 400, and no part of it is taken."""
    simulator = Simulator()
    async with signed_in(simulator) as client:
        assert (await client.post("http://simulator/_simulator/faults", json=body)).status_code == 400
    assert simulator.faults.waiting() == []


async def test_log_entries_move_between_pages_too() -> None:
    """Offset pages of a charge point's logs begin early; pages by cursor do not move, which is what cursors are for."""
    simulator = Simulator(traffic=False)
    simulator.faults.add(Fault(operation="get-charge-point-logs", shift=3))
    path = "/charge-points/2001/logs?perPage=5"
    async with signed_in(simulator) as client:
        first = await good(client, "GET", path)
        second = await good(client, "GET", f"{path}&page=1")
        assert second["data"][:3] == first["data"][-3:]
        by_cursor = await good(client, "GET", f"{path}&paginationType=cursor")
        after = await good(client, "GET", f"{path}&paginationType=cursor&after={by_cursor['meta']['after']}")
        assert after["data"][0] not in by_cursor["data"]

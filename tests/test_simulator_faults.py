"""What goes wrong on request, as a client sees it."""

from __future__ import annotations

import httpx
import pytest
from simulated import every, good, refused, signed_in

from monta_async import Monta, OutcomeUnknownError, RetryPolicy
from monta_async.simulator import Fault, Simulator, serve

CREDENTIALS = {"clientId": "demo-client", "clientSecret": "demo-secret"}


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


@pytest.mark.parametrize(
    ("given", "message"), [({"operation": "no-such"}, "no operation"), ({"probability": 2}, "probability")]
)
def test_impossible_faults_are_refused(given: dict[str, object], message: str) -> None:
    """An operation that does not exist and a probability that is none are ValueErrors."""
    with pytest.raises(ValueError, match=message):
        Simulator().faults.add(Fault(**given))  # type: ignore[arg-type]

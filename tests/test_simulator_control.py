"""What a person, or a program in another language, drives a running simulator with."""

from __future__ import annotations

import re

import httpx
from simulated import good, signed_in

from monta_async.simulator import Fault, Simulator


def outside(simulator: Simulator) -> httpx.AsyncClient:
    """A client without a token."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=simulator), base_url="http://simulator")


async def test_the_state_shows_the_world() -> None:
    """Charge points with states, running charges with curves, requests with status and budget, and no secrets."""
    simulator = Simulator()
    async with signed_in(simulator) as client, outside(simulator) as person:
        await good(client, "GET", "/sites?partnerExternalId=hush")
        await client.get("/sites/1")
        state = (await person.get("/_simulator/state")).json()
        listed = (await good(client, "GET", "/charge-points?perPage=100"))["data"]
        running = (await good(client, "GET", "/charges?state=charging"))["meta"]["totalItemCount"]
    assert [(row["id"], row["state"]) for row in state["points"]] == [(row["id"], row["state"]) for row in listed]
    going_on = [row for row in state["running"] if row["state"] == "charging"]
    assert len(going_on) == running
    assert all(abs(sum(row["curve"]) - row["kwh"]) < 0.001 for row in going_on)
    assert [(row["path"], row["status"], row["left"]) for row in state["requests"]] == [
        ("/sites/1", 404, "998"),
        ("/sites", 200, "999"),
        ("/auth/token", 200, None),
    ]
    assert "hush" not in str(state)
    assert "demo-secret" not in str(state)


async def test_time_and_faults_over_http() -> None:
    """The world advances, faults are added, listed and cleared, and what is wrong is refused."""
    simulator = Simulator()
    async with signed_in(simulator) as client, outside(simulator) as person:
        answer = await person.post("/_simulator/advance", json={"seconds": 90})
        assert answer.json() == {"now": "2026-01-15T12:01:30Z"}
        added = await person.post("/_simulator/faults", json={"operation": "get-sites", "status": 503, "times": 1})
        assert (added.status_code, added.json()[0]["status"]) == (201, 503)
        assert [(await client.get("/sites")).status_code for _ in range(2)] == [503, 200]
        await person.post("/_simulator/faults", json={"without": ["state"]})
        assert (await person.delete("/_simulator/faults")).status_code == 204
        assert (await person.get("/_simulator/faults")).json() == []
        for path, body in (
            ("advance", {"seconds": -1}),
            ("advance", {}),
            ("faults", {"colour": "red"}),
            ("faults", {"operation": "no-such"}),
        ):
            assert (await person.post(f"/_simulator/{path}", json=body)).status_code == 400
        form = await person.post("/_simulator/advance", data={"seconds": "1"})
        assert form.status_code == 400
        assert (await person.put("/_simulator/faults")).status_code == 405
        assert (await person.get("/_simulator/elsewhere")).status_code == 404


async def test_the_state_says_which_faults_stand_and_what_they_did() -> None:
    """How often a fault may still happen, what is scripted next, and which requests were spoiled."""
    simulator = Simulator()
    simulator.faults.add(Fault(operation="get-teams", status=503, times=3))
    simulator.faults.add(Fault(operation="get-users", envelope=True, times=1))
    simulator.faults.add(Fault(probability=0.0, cut=True))
    simulator.faults.script("get-sites", [Fault(status=500), None, Fault(lost=True)])
    async with signed_in(simulator) as client, outside(simulator) as person:
        for path in ("/teams", "/users", "/sites", "/consumers/me"):
            await client.get(path)
        state = (await person.get("/_simulator/state")).json()
    stands = [(each["operation"], each["status"], each["cut"], each["left"]) for each in state["faults"]]
    assert stands == [("get-teams", 503, False, 2), (None, None, True, None)]
    (script,) = state["scripts"]
    assert (script["operation"], script["left"]) == ("get-sites", 2)
    assert [each and each["lost"] for each in script["calls"]] == [None, True]
    noted = {
        each["path"]: each["fault"] and (each["fault"]["status"], each["fault"]["envelope"])
        for each in state["requests"]
    }
    assert noted == {
        "/teams": (503, False),
        "/users": (None, True),
        "/sites": (500, False),
        "/consumers/me": None,
        "/auth/token": None,
    }


async def test_the_state_counts_what_it_does_not_show() -> None:
    """Of many charge points and charges the first are shown, and all are counted."""
    simulator = Simulator(charges=9000, charge_points=450, charges_per_day=9000)
    async with outside(simulator) as person:
        state = (await person.get("/_simulator/state")).json()
    assert (len(state["points"]), state["pointsInAll"]) == (400, 450)
    assert len(state["running"]) == 60 < state["runningInAll"]


async def test_each_state_has_a_colour() -> None:
    """Whatever state the document lists for a charge point or a charge, the page knows it; the dull ones are grey."""
    async with outside(Simulator()) as person:
        page = (await person.get("/")).text
        schemas = (await person.get("/openapi.json")).json()["components"]["schemas"]
    coloured = set(re.findall(r'"?([a-z-]+)"?: "#[0-9a-f]{6}"', page))
    for name in ("ChargePointState", "ChargeState"):
        assert {*schemas[name]["enum"]} - {"disconnected", "passive", "other"} <= coloured


async def test_the_page_loads_nothing_from_elsewhere() -> None:
    """The page is one file: no address of another host is in it, and its policy allows none."""
    async with outside(Simulator()) as person:
        page = await person.get("/")
        described = (await person.get("/openapi.json")).json()
    assert page.headers["Content-Type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "https://" not in page.text
    assert len([each for path in described["paths"].values() for each in path]) == 188


async def test_a_running_world_follows_real_time() -> None:
    """With a speed the world's time passes from the first request on, and never goes back."""
    simulator = Simulator(speed=1_000_000)
    began = simulator.world.now
    async with outside(simulator) as person:
        moments = [(await person.get("/_simulator/state")).json()["now"] for _ in range(5)]
    assert moments == sorted(moments)
    assert simulator.world.now > began

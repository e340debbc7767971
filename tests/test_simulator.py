"""The simulator answers as the Monta Partner API does, the same for the same seed."""

from __future__ import annotations

import signal
import subprocess
import sys
import tracemalloc
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from monta_async.simulator import Simulator, serve
from monta_async.simulator.charges import charge_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CREDENTIALS = {"clientId": "demo-client", "clientSecret": "demo-secret"}
KINDS = ("charges", "charge-points", "sites", "teams")


class Clock:
    """A clock that only moves when told to."""

    def __init__(self) -> None:
        """Start half a minute into a window of the rate limit."""
        self.now = datetime(2026, 1, 15, 12, 0, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time, as the simulator asks for it."""
        return self.now


def anonymous(simulator: Simulator) -> httpx.AsyncClient:
    """Return a client of the simulator, in process and without a token."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=simulator), base_url="http://simulator/api/v1")


@asynccontextmanager
async def signed_in(simulator: Simulator) -> AsyncIterator[httpx.AsyncClient]:
    """Open a client of the simulator that sends a good token."""
    async with anonymous(simulator) as client:
        answer = await client.post("/auth/token", json=CREDENTIALS)
        client.headers["Authorization"] = f"Bearer {answer.json()['accessToken']}"
        yield client


async def every(client: httpx.AsyncClient, kind: str, **filters: str | int) -> list[dict[str, Any]]:
    """Return all items of a list, page after page."""
    items: list[dict[str, Any]] = []
    page = 0
    while True:
        answer = await client.get(f"/{kind}", params={**filters, "page": page, "perPage": 100})
        assert answer.status_code == 200, answer.text
        items += answer.json()["data"]
        page += 1
        if page >= answer.json()["meta"]["totalPageCount"]:
            assert len(items) == answer.json()["meta"]["totalItemCount"]
            return items


def assert_error(answer: httpx.Response, status: int, error_code: str) -> None:
    """Fail unless the answer is this error in the API's envelope."""
    body = answer.json()
    assert (answer.status_code, body["errorCode"]) == (status, error_code)
    assert set(body) == {"status", "message", "readableMessage", "errorCode", "context"}
    assert body["status"] == answer.reason_phrase.upper().replace(" ", "_")


# The world


@pytest.mark.parametrize("kind", KINDS)
async def test_same_seed_gives_the_same_bytes(kind: str) -> None:
    """Two simulators of one seed answer with the same bytes, and one of another seed with others."""
    async with (
        signed_in(Simulator(3)) as one,
        signed_in(Simulator(3)) as two,
        signed_in(Simulator(4)) as other,
    ):
        answer = await one.get(f"/{kind}")
        assert answer.content == (await two.get(f"/{kind}")).content
        assert answer.content != (await other.get(f"/{kind}")).content


async def test_answers_do_not_change_between_releases() -> None:
    """The world of seed 7 is the one that the documentation shows, on every machine and Python."""
    async with signed_in(Simulator(seed=7)) as client:
        newest = (await client.get("/charges")).json()["data"][0]
    assert (newest["id"], newest["state"], newest["consumedKwh"]) == (740450594559678533, "charging", 3.703)


async def test_every_entity_reads_singly_as_it_is_listed() -> None:
    """A single read answers what the list shows for the same id."""
    async with signed_in(Simulator(rate_limit=None)) as client:
        for kind in KINDS:
            for item in (await client.get(f"/{kind}")).json()["data"]:
                assert (await client.get(f"/{kind}/{item['id']}")).json() == item


async def test_relations_agree() -> None:
    """A charge agrees with the charge point, site, team and operator that it names."""
    async with signed_in(Simulator()) as client:
        charge_points = {item["id"]: item for item in await every(client, "charge-points")}
        sites = {item["id"]: item for item in await every(client, "sites")}
        teams = {item["id"]: item for item in await every(client, "teams")}
        charges = await every(client, "charges")
        operator_id = (await client.get("/consumers/me")).json()["operatorId"]
    for charge in charges:
        charge_point = charge_points[charge["chargePointId"]]
        site = sites[charge["siteId"]]
        assert charge_point["siteId"] == charge["siteId"]
        assert charge_point["teamId"] == site["teamId"]
        assert charge_point["location"] == site["location"] == charge["publicChargePoint"]["location"]
        paying_team = teams[charge["payingTeam"]["id"]]
        assert charge["payingTeam"]["publicName"] == paying_team["name"]
        assert charge["currency"] == paying_team["currency"]
        assert charge["operator"] == paying_team["operator"] == charge_point["operator"]
        assert charge["operator"]["id"] == operator_id
    for charge_point in charge_points.values():
        of_this = [charge for charge in charges if charge["chargePointId"] == charge_point["id"]]
        is_charging = any(charge["state"] == "charging" for charge in of_this)
        assert is_charging == (charge_point["state"] == "busy-charging")
    for site in sites.values():
        states = [each["state"] for each in charge_points.values() if each["siteId"] == site["id"]]
        assert site["chargePointCount"] == len(states)
        assert site["availableChargePointCount"] == states.count("available")


@pytest.mark.parametrize(("charges", "charge_points"), [(250, 24), (30, 24), (5000, 1), (60, 7)])
def test_a_charge_point_has_one_charge_at_a_time(charges: int, charge_points: int) -> None:
    """The charges of a charge point follow one another, and charges are in the order of their creation."""
    world = Simulator(charges=charges, charge_points=charge_points).world
    bodies = [charge_body(world, world.charges.session(index)) for index in range(charges)]
    created = [body["createdAt"] for body in bodies]
    assert created == sorted(created)
    assert created[-1] <= "2026-01-15T12:00:00Z"
    for earlier, later in zip(bodies, bodies[charge_points:], strict=False):
        assert earlier["chargePointId"] == later["chargePointId"]
        assert (earlier["completedAt"] or earlier["failedAt"]) < later["createdAt"]


async def test_totals_of_completed_charges_agree() -> None:
    """A completed charge costs its energy times the price, and its hours and quarters add up to it."""
    async with signed_in(Simulator()) as client:
        charges = await every(client, "charges", state="completed")
    assert len(charges) > 200
    for charge in charges:
        energy = Decimal(str(charge["consumedKwh"]))
        price = energy * Decimal(str(charge["averagePricePerKwh"]))
        assert energy > 0
        assert Decimal(str(charge["price"])) == price.quantize(Decimal("0.01"), ROUND_HALF_UP)
        for series in ("kwhPerHour", "kwhPerMaxResolution"):
            assert sum(Decimal(str(each["value"])) for each in charge[series]) == energy
        assert charge["createdAt"] < charge["startedAt"] < charge["stoppedAt"] < charge["completedAt"]


async def test_some_charges_go_on_and_some_failed() -> None:
    """The default world has charges going on, without a price yet, and failed ones, without energy."""
    async with signed_in(Simulator()) as client:
        going_on = await every(client, "charges", state="charging")
        failed = [charge for charge in await every(client, "charges", state="stopped") if charge["failedAt"]]
    assert going_on
    assert failed
    for charge in going_on:
        assert charge["consumedKwh"] > 0
        assert charge["stoppedAt"] is charge["price"] is None
    for charge in failed:
        assert charge["failureReason"]
        assert charge["consumedKwh"] == 0
        assert charge["startedAt"] is charge["price"] is None


async def test_charge_ids_need_all_their_digits() -> None:
    """No charge id survives a conversion to a double."""
    async with signed_in(Simulator()) as client:
        for charge in (await client.get("/charges")).json()["data"]:
            assert int(float(charge["id"])) != charge["id"]


async def test_a_big_world_costs_no_memory() -> None:
    """Of a million charges the last that a query serves, and the oldest, are there without being kept anywhere."""
    async with signed_in(Simulator(charges=1_000)) as client:
        await client.get("/charges", params={"perPage": 100})  # what the first call imports does not count
    tracemalloc.start()
    try:
        simulator = Simulator(charges=1_000_000)
        bound = datetime.fromtimestamp(simulator.world.charges.created_at(19_999), UTC).isoformat()
        async with signed_in(simulator) as client:
            answer = await client.get("/charges", params={"page": 199, "perPage": 100})
            oldest = await client.get("/charges", params={"page": 199, "perPage": 100, "toDate": bound})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert answer.json()["meta"]["totalItemCount"] == 1_000_000
    assert len(answer.json()["data"]) == 100
    assert oldest.json()["data"][-1]["humanReadableId"] == "FC-0000001"
    assert peak < 8_000_000


@pytest.mark.parametrize(
    "sizes",
    [{"charges": -1}, {"teams": 0}, {"charges": 10**7, "charge_points": 1}, {"rate_limit": 0}],
)
def test_impossible_sizes_are_refused(sizes: dict[str, int]) -> None:
    """A world that cannot be laid out, or a limit that allows nothing, is a ValueError."""
    with pytest.raises(ValueError, match=r"at least|at most"):
        Simulator(**sizes)  # type: ignore[arg-type]


# Lists


async def test_paging_arithmetic() -> None:
    """250 charges at 100 a page are three pages of which the last has 50; past the end a page is empty."""
    async with signed_in(Simulator(charges=250)) as client:
        pages = [(await client.get("/charges", params={"page": page, "perPage": 100})).json() for page in range(4)]
    assert [len(page["data"]) for page in pages] == [100, 100, 50, 0]
    assert len({charge["id"] for page in pages for charge in page["data"]}) == 250
    assert pages[2]["meta"] == {
        "itemCount": 50,
        "currentPage": 2,
        "perPage": 100,
        "totalPageCount": 3,
        "totalItemCount": 250,
    }


async def test_a_page_has_ten_items_unless_told_otherwise() -> None:
    """Without parameters a list answers page 0 with ten items."""
    async with signed_in(Simulator()) as client:
        meta = (await client.get("/charge-points")).json()["meta"]
    assert (meta["currentPage"], meta["perPage"], meta["itemCount"], meta["totalPageCount"]) == (0, 10, 10, 3)


async def test_an_empty_world_has_no_pages() -> None:
    """A list of nothing has no pages and no items."""
    async with signed_in(Simulator(charges=0)) as client:
        body = (await client.get("/charges")).json()
    assert body["data"] == []
    assert (body["meta"]["totalPageCount"], body["meta"]["totalItemCount"]) == (0, 0)


@pytest.mark.parametrize(
    ("kind", "parameter", "field"),
    [
        ("charges", "state", "state"),
        ("charges", "siteId", "siteId"),
        ("charges", "chargePointId", "chargePointId"),
        ("charges", "partnerExternalId", "partnerExternalId"),
        ("charge-points", "siteId", "siteId"),
        ("charge-points", "teamId", "teamId"),
        ("charge-points", "state", "state"),
        ("sites", "teamId", "teamId"),
    ],
)
async def test_a_filter_selects_by_its_field(kind: str, parameter: str, field: str) -> None:
    """A filtered list is the whole list without the items whose field is another, in the same order."""
    async with signed_in(Simulator()) as client:
        whole = await every(client, kind)
        for value in {item[field] for item in whole} - {None}:
            expected = [item for item in whole if item[field] == value]
            if value not in ("releasing", "released"):  # states that this filter does not take
                assert await every(client, kind, **{parameter: value}) == expected


async def test_an_empty_partner_external_id_selects_those_without_one() -> None:
    """An empty partnerExternalId is a filter, not an absent one."""
    async with signed_in(Simulator()) as client:
        whole = await every(client, "charges")
        without = await every(client, "charges", partnerExternalId="")
    assert without == [charge for charge in whole if charge["partnerExternalId"] is None]
    assert 0 < len(without) < len(whole)


async def test_team_of_a_charge_is_its_owner_or_its_payer() -> None:
    """The teamId of charges means the owner of the charge point, or the payer with operatorRole=payer."""
    async with signed_in(Simulator()) as client:
        whole = await every(client, "charges")
        team_of = {item["id"]: item["teamId"] for item in await every(client, "charge-points")}
        owned = await every(client, "charges", teamId=102)
        paid = await every(client, "charges", teamId=102, operatorRole="payer")
    assert owned == [charge for charge in whole if team_of[charge["chargePointId"]] == 102]
    assert paid == [charge for charge in whole if charge["payingTeam"]["id"] == 102]
    assert owned != paid


async def test_dates_bound_the_creation_on_both_sides_included() -> None:
    """The filters fromDate and toDate take createdAt, both ends included, and combine with other filters."""
    async with signed_in(Simulator()) as client:
        whole = await every(client, "charges")
        first, last = whole[199]["createdAt"], whole[50]["createdAt"]
        assert await every(client, "charges", fromDate=first, toDate=last) == whole[50:200]
        narrower = await every(client, "charges", fromDate=first, toDate=last, siteId=302)
    assert narrower == [charge for charge in whole[50:200] if charge["siteId"] == 302]


async def test_an_id_that_nothing_has_selects_nothing() -> None:
    """Filtering by an unknown id gives an empty list."""
    async with signed_in(Simulator()) as client:
        assert await every(client, "charges", siteId=1) == []


@pytest.mark.parametrize(
    "query",
    [
        "page=-1",
        "page=one",
        "page=2147483648",
        "perPage=0",
        "perPage=101",
        "perPage=1.5",
        "perPage=",
        "state=paying",
        "siteId=seven",
        "siteId=9223372036854775808",
        "fromDate=yesterday",
        "toDate=2026-01-15T12:00:00",
        "fromUpdatedDate=2026-01-15",
        "chargeAuthType=rfid",
    ],
)
async def test_bad_parameters_are_refused(query: str) -> None:
    """A parameter that is malformed, out of range or not simulated is a 400, never ignored."""
    async with signed_in(Simulator()) as client:
        assert_error(await client.get(f"/charges?{query}"), 400, "BAD_REQUEST")


# Errors


async def test_unknown_things_are_404() -> None:
    """An id that nothing has and a route that does not exist are 404 in the API's envelope."""
    async with signed_in(Simulator()) as client:
        for path in (
            "/charges/1",
            "/charges/740450594557638975",
            "/teams/104",
            "/no-such-thing",
            "/charges/",
        ):
            assert_error(await client.get(path), 404, "RESOURCE_NOT_FOUND")
        refused = await client.put("/sites/301")
        assert_error(refused, 405, "METHOD_NOT_ALLOWED")
        assert refused.headers["Allow"] == "DELETE, GET, PATCH"
        assert_error(await client.get("http://simulator/nowhere"), 404, "RESOURCE_NOT_FOUND")


@pytest.mark.parametrize("bad", ["abc", "1.0", "9223372036854775808"])
async def test_an_id_that_is_no_int64_is_400(bad: str) -> None:
    """A path id that is not an integer of 64 bits is a bad request."""
    async with signed_in(Simulator()) as client:
        assert_error(await client.get(f"/charge-points/{bad}"), 400, "BAD_REQUEST")


# Tokens


async def test_wrong_credentials_are_401() -> None:
    """A wrong secret does not get a token."""
    async with anonymous(Simulator()) as client:
        answer = await client.post("/auth/token", json={"clientId": "demo-client", "clientSecret": "x"})
    assert_error(answer, 401, "CONSUMER_NOT_FOUND")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"\xff", b'{"clientId": "demo-client"}', b"[" * 100_000])
async def test_a_bad_token_request_is_400(body: bytes) -> None:
    """A token request whose body is not the two texts is a bad request."""
    async with anonymous(Simulator()) as client:
        assert_error(await client.post("/auth/token", content=body), 400, "BAD_REQUEST")


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer unknown", "Basic ZGVtbzpkZW1v"])
async def test_calls_without_a_good_token_are_401(header: str | None) -> None:
    """A call with no token, or one that was not issued here, is refused, whatever it asks for."""
    async with anonymous(Simulator()) as client:
        if header is not None:
            client.headers["Authorization"] = header
        for path in ("/consumers/me", "/charges", "/charges/1", "/no-such-thing"):
            assert_error(await client.get(path), 401, "INVALID_ACCESS_TOKEN")


async def test_a_token_lives_one_hour() -> None:
    """A token is good until the expiry that it was issued with, and a new one is good again."""
    clock = Clock()
    async with anonymous(Simulator(clock=clock)) as client:
        token = (await client.post("/auth/token", json=CREDENTIALS)).json()
        assert datetime.fromisoformat(token["accessTokenExpirationDate"]) == clock.now + timedelta(hours=1)
        assert datetime.fromisoformat(token["refreshTokenExpirationDate"]) == clock.now + timedelta(hours=24)
        client.headers["Authorization"] = f"Bearer {token['accessToken']}"
        clock.now += timedelta(minutes=59, seconds=59)
        assert (await client.get("/consumers/me")).status_code == 200
        clock.now += timedelta(seconds=1)
        assert_error(await client.get("/consumers/me"), 401, "INVALID_ACCESS_TOKEN")
        renewed = (await client.post("/auth/token", json=CREDENTIALS)).json()
        assert renewed["accessToken"] != token["accessToken"]
        client.headers["Authorization"] = f"Bearer {renewed['accessToken']}"
        assert (await client.get("/consumers/me")).status_code == 200


# The rate limit


async def test_rate_headers_count_down_and_start_again_with_the_window() -> None:
    """Answers say what is left of the window, errors too; at the next multiple of 600 s it is whole again."""
    clock = Clock()
    async with signed_in(Simulator(clock=clock)) as client:
        first = (await client.get("/consumers/me")).headers
        assert {name: value for name, value in first.items() if name.startswith("ratelimit")} == {
            "ratelimit-policy": "Quota",
            "ratelimit-quota": "1000",
            "ratelimit-timewindow": "600",
            "ratelimit-remaining": "999",
            "ratelimit-resetsin": "570",
        }
        assert (await client.get("/charges/1")).headers["RateLimit-Remaining"] == "998"
        clock.now += timedelta(seconds=570)
        again = (await client.get("/consumers/me")).headers
        assert (again["RateLimit-Remaining"], again["RateLimit-ResetsIn"]) == ("999", "600")


async def test_a_spent_rate_limit_is_429_until_the_window_ends() -> None:
    """Once the calls of a window are spent every further one is refused, until the next window."""
    clock = Clock()
    async with signed_in(Simulator(clock=clock, rate_limit=2)) as client:
        for _ in range(2):
            assert (await client.get("/consumers/me")).status_code == 200
        refused = await client.get("/consumers/me")
        assert_error(refused, 429, "TOO_MANY_REQUESTS")
        assert refused.headers["RateLimit-Remaining"] == "0"
        clock.now += timedelta(seconds=int(refused.headers["RateLimit-ResetsIn"]))
        assert (await client.get("/consumers/me")).json()["rateLimit"] == 2


async def test_no_rate_limit_has_no_headers() -> None:
    """With rate_limit=None nothing is counted or said."""
    async with signed_in(Simulator(rate_limit=None)) as client:
        answer = await client.get("/consumers/me")
    assert "RateLimit-Remaining" not in answer.headers
    assert "rateLimit" not in answer.json()


# Over loopback


def test_serve_runs_over_loopback_and_stops() -> None:
    """The served simulator answers over HTTP while its block lasts, and its port is closed after it."""
    with serve(Simulator()) as base_url, httpx.Client(base_url=base_url) as client:
        token = client.post("/api/v1/auth/token", json=CREDENTIALS).json()["accessToken"]
        answer = client.get("/api/v1/charges", headers={"Authorization": f"Bearer {token}"})
        assert answer.json()["meta"]["totalItemCount"] == 250
        assert base_url.startswith("http://127.0.0.1:")
    with pytest.raises(httpx.ConnectError):
        httpx.get(base_url)


def test_serve_stops_without_having_been_called() -> None:
    """A block that makes no call ends too."""
    with serve(Simulator()):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_command_line_serves_until_interrupted() -> None:
    """The command prints its URL and credentials, answers there, and ends quietly on Ctrl-C."""
    command = [sys.executable, "-m", "monta_async.simulator", "--port", "0", "--charges", "20"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert "client id demo-client, client secret demo-secret" in line
            base_url = line.split()[3]
            assert httpx.post(f"{base_url}/api/v1/auth/token", json=CREDENTIALS).status_code == 200
            process.send_signal(signal.SIGINT)
            assert process.communicate(timeout=30) == ("", "")
            assert process.returncode == 0
        finally:
            process.kill()


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_missing_packages_are_named(missing: str) -> None:
    """Without starlette or uvicorn the import says what to install."""
    code = f"import sys; sys.modules[{missing!r}] = None; import monta_async.simulator"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert 'ImportError: the simulator needs starlette and uvicorn: pip install "monta-async[simulator]"' in done.stderr

"""Who may do what: scopes, teams, tokens and quota."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from simulated import every, good, refused, signed_in

from monta_async.simulator import Credential, Simulator

TEAM = ("team-client", "team-secret")
READ = ("read-client", "read-secret")


class Clock:
    """A clock that only moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 15, 12, 0, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


async def test_scopes_are_enforced() -> None:
    """Credentials that only read are refused every write with 403, and told which scope is missing."""
    async with signed_in(Simulator(), *READ) as client:
        assert await every(client, "/sites")
        message = refused(await client.patch("/sites/301", json={"name": "x"}), 403, "ACCESS_FORBIDDEN")
        assert "charge-points:write" in message
        refused(await client.get("/charges/1/stop"), 403, "ACCESS_FORBIDDEN")
        assert (await good(client, "GET", "/consumers/me"))["scopes"] == ["all:read"]


@pytest.mark.parametrize(
    ("scopes", "path", "allowed"),
    [
        (("charge-points:read",), "/sites", True),
        (("charge-points:delete",), "/sites", True),
        (("charge-points:read",), "/teams", False),
        (("tariff:read",), "/tariffs", True),
        (("operators",), "/operators", True),
        ((), "/countries", True),
        ((), "/sites", False),
    ],
)
async def test_a_scope_includes_the_lesser_ones(scopes: tuple[str, ...], path: str, allowed: bool) -> None:  # noqa: FBT001
    """Delete includes write, which includes read; singular and plural are the same; some calls need no scope."""
    simulator = Simulator(credentials=[Credential("mine", "secret", scopes=scopes)])
    async with signed_in(simulator, "mine", "secret") as client:
        assert ((await client.get(path)).status_code == 200) is allowed


async def test_a_team_limit_hides_what_belongs_to_others() -> None:
    """Lists leave out other teams, single reads answer 404, and naming another team is 403."""
    simulator = Simulator(rate_limit=None)
    async with signed_in(simulator) as all_teams, signed_in(simulator, *TEAM) as client:
        assert (await good(client, "GET", "/consumers/me"))["teamIds"] == [102]
        for path in ("/sites", "/charge-points", "/team-members", "/charge-auth-tokens"):
            mine = await every(client, path)
            assert mine == [row for row in await every(all_teams, path) if row["teamId"] == 102]
        assert [row["id"] for row in await every(client, "/teams")] == [102]
        others = {row["id"] for row in await every(all_teams, "/charge-points") if row["teamId"] != 102}
        charges = await every(client, "/charges")
        assert charges
        assert not others & {row["chargePointId"] for row in charges}
        refused(await client.get("/sites/301"), 404, "RESOURCE_NOT_FOUND")
        refused(await client.delete(f"/charge-points/{min(others)}"), 404, "RESOURCE_NOT_FOUND")
        refused(await client.get("/charge-points?teamId=101"), 403, "ACCESS_FORBIDDEN")
        body = {"chargePointId": min(others), "payingTeamId": 102}
        refused(await client.post("/charges", json=body), 404, "RESOURCE_NOT_FOUND")
        foreign = next(
            row["id"]
            for row in await every(all_teams, "/charges")
            if row["chargePointId"] in others and row["payingTeam"]["id"] != 102
        )
        refused(await client.get(f"/charges/{foreign}"), 404, "RESOURCE_NOT_FOUND")


async def test_an_operator_limit_hides_what_belongs_to_others() -> None:
    """Credentials of a sub-operator see its teams only, and are refused another operator by name."""
    credentials = [Credential("all", "secret"), Credential("sub", "secret", operator_ids=(43,))]
    simulator = Simulator(credentials=credentials)
    address = {"address1": "Havnegade 1", "city": "Odense", "zipCode": "5000", "countryId": 1}
    team = {"name": "T", "userId": 9001, "contactEmail": "a@b.example", "type": "private", "address": address}
    async with signed_in(simulator, "all", "secret") as client, signed_in(simulator, "sub", "secret") as sub:
        assert await every(sub, "/teams") == []
        made = await good(client, "POST", "/teams", {**team, "operatorId": 43})
        assert (made["operator"]["id"], made["operatorId"]) == (43, 43)
        assert await every(sub, "/teams") == [made]
        assert await every(client, "/teams?operatorId=43") == [made]
        assert [row["id"] for row in await every(sub, "/operators")] == [43]
        assert (await good(sub, "GET", "/consumers/me"))["operatorId"] == 43
        assert (await good(sub, "POST", "/teams", team))["operatorId"] == 43
        refused(await sub.get("/teams/101"), 404, "RESOURCE_NOT_FOUND")
        refused(await sub.get("/teams?operatorId=42"), 403, "ACCESS_FORBIDDEN")


async def test_refresh_rotates_and_ends() -> None:
    """A refresh token buys one new pair within a day; it is refused the second time, and when it is too old."""
    clock = Clock()
    simulator = Simulator(clock=clock)
    async with signed_in(simulator, *READ) as client:
        body = {"clientId": READ[0], "clientSecret": READ[1]}
        first = await good(client, "POST", "/auth/token", body)
        second = await good(client, "POST", "/auth/refresh", {"refreshToken": first["refreshToken"]})
        assert not set(first.values()) & {second["accessToken"], second["refreshToken"]}
        again = await client.post("/auth/refresh", json={"refreshToken": first["refreshToken"]})
        refused(again, 401, "INVALID_ACCESS_TOKEN")
        client.headers["Authorization"] = f"Bearer {second['accessToken']}"
        assert (await good(client, "GET", "/consumers/me"))["clientId"] == READ[0]
        clock.now += timedelta(hours=24)
        late = await client.post("/auth/refresh", json={"refreshToken": second["refreshToken"]})
        refused(late, 401, "INVALID_ACCESS_TOKEN")


async def test_each_credential_has_its_own_quota() -> None:
    """What one spends is not taken from another; the map runs under fair use and spends nothing."""
    simulator = Simulator(rate_limit=2, clock=Clock())
    where = "topLatitude=60&bottomLatitude=50&leftLongitude=5&rightLongitude=15&centerLatitude=55&centerLongitude=10"
    async with signed_in(simulator) as one, signed_in(simulator, *READ) as other:
        for _ in range(3):
            answer = await one.get(f"/charge-points/map?{where}&zoom=12&includeBusy=true&includeAllOperators=false")
            assert answer.headers["RateLimit-Policy"] == "Fair-Use"
            assert "RateLimit-Remaining" not in answer.headers
        assert [(await one.get("/sites")).status_code for _ in range(3)] == [200, 200, 429]
        assert (await other.get("/sites")).status_code == 200


def test_a_secret_is_not_shown() -> None:
    """The representation of credentials does not have the secret."""
    assert "hush" not in repr(Credential("mine", "hush"))


async def test_unknown_credentials_get_no_token() -> None:
    """Other credentials than those of the simulator are not known to it."""
    transport = httpx.ASGITransport(app=Simulator(credentials=[Credential("mine", "secret")]))
    async with httpx.AsyncClient(transport=transport, base_url="http://simulator/api/v1") as client:
        body = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        refused(await client.post("/auth/token", json=body), 401, "CONSUMER_NOT_FOUND")

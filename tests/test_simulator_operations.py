"""Every operation is answered, as the corrected document says, and what is written can be read."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from importlib import resources
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from json_schema import Checker
from monta_partner_api import OPERATIONS
from simulator_calls import CALLS

from monta_async.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

DOCUMENT: dict[str, Any] = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())
CHECKER = Checker(DOCUMENT["components"]["schemas"])
CREDENTIALS = {"clientId": "demo-client", "clientSecret": "demo-secret"}
SIGNING_IN = {"get-access-token-with-client-credentials", "get-access-token-with-refresh-token"}


@asynccontextmanager
async def signed_in(simulator: Simulator) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the simulator that sends a good token."""
    transport = httpx.ASGITransport(app=simulator)
    async with httpx.AsyncClient(transport=transport, base_url="http://simulator/api/v1") as client:
        answer = await client.post("/auth/token", json=CREDENTIALS)
        client.headers["Authorization"] = f"Bearer {answer.json()['accessToken']}"
        yield client


def conforms(answer: httpx.Response, operation_id: str) -> Any:
    """The body of a success, which is what the corrected document says of the operation."""
    operation = OPERATIONS[operation_id]
    responses = DOCUMENT["paths"][operation.path][operation.http_method.lower()]["responses"]
    status = min(code for code in responses if code.startswith("2"))
    assert answer.status_code == int(status), f"{operation_id}: {answer.status_code} {answer.text}"
    schema = responses[status].get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return answer.json() if answer.content else None
    CHECKER.check(answer.json(), schema)
    return answer.json()


def test_the_calls_are_of_all_operations() -> None:
    """No operation is left out of the test that follows."""
    assert set(OPERATIONS) - SIGNING_IN == {operation_id for operation_id, _, _ in CALLS}


@pytest.mark.parametrize("seed", [7, 11])
async def test_every_operation_is_answered_as_the_document_says(seed: int) -> None:
    """All 188 operations, writes and reads in turn, answer with the status and the body of the corrected document."""
    simulator = Simulator(seed=seed, rate_limit=None, traffic=False)
    simulator.advance(86_400)  # whoever was charging has left
    async with signed_in(simulator) as client:
        token = (await client.post("/auth/token", json=CREDENTIALS)).json()
        again = await client.post("/auth/refresh", json={"refreshToken": token["refreshToken"]})
        conforms(again, "get-access-token-with-refresh-token")
        for operation_id, path, body in CALLS:
            content = {} if body is None else {"json": body}
            answer = await client.request(OPERATIONS[operation_id].http_method, path, **content)
            conforms(answer, operation_id)
            assert "Simulator-Unknown-Parameters" not in answer.headers


@pytest.mark.parametrize("operation_id", sorted(op for op, each in OPERATIONS.items() if each.paging))
async def test_every_list_is_filled_or_can_be(operation_id: str) -> None:
    """Each list conforms with a page of one row and with a page that nothing is left for."""
    path, _, query = next(path for known, path, _ in CALLS if known == operation_id).partition("?")
    needed = {
        each["name"]
        for each in DOCUMENT["paths"][OPERATIONS[operation_id].path]["get"].get("parameters", ())
        if each.get("required")
    }
    kept = [part for part in query.split("&") if part.split("=")[0] in needed | {"ownerType", "teamId"}]
    if operation_id in ("get-charge-point-charging-rules", "get-ocpp-config"):
        path = path.replace("2025", "2001")
    if operation_id == "get-tariff-recurring-periods":
        kept = ["tariffId=1101", "tariffPeriodGroupId=1151"]
    async with signed_in(Simulator(rate_limit=None)) as client:
        for page in ("page=0&perPage=1", "page=999&perPage=100"):
            answer = await client.get(f"{path}?{'&'.join([*(part.replace('104', '101') for part in kept), page])}")
            conforms(answer, operation_id)

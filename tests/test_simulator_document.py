from __future__ import annotations

import json
from importlib import import_module, resources
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from json_schema import Checker
from monta_partner_api import OPERATIONS, api, decoding
from simulator_calls import CALLS

from monta_async import Monta
from monta_async.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT: dict[str, Any] = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())
CHECKER = Checker(DOCUMENT["components"]["schemas"])
LISTS = ("charges", "charge-points", "sites", "teams")


@pytest.fixture
def drifts() -> Iterator[list[decoding.Drift]]:
    """What the models report while a test runs."""
    seen: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(seen.append)
    yield seen
    decoding.hooks.remove(seen.append)
    decoding.forget()


def conforms(response: httpx.Response, path: str) -> Any:
    """The body of an answer, which is what the corrected document says of its path."""
    schema = DOCUMENT["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    body = response.json()
    CHECKER.check(body, schema)
    return body


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("seed", [7, 8])
async def test_every_answer_is_what_the_document_says(kind: str, seed: int) -> None:
    """Pages and single reads are valid against the corrected document, for more than one world."""
    transport = httpx.ASGITransport(app=Simulator(seed=seed))
    async with Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=transport) as monta:
        conforms(await monta.http.get("/api/v1/consumers/me"), "/api/v1/consumers/me")
        path = f"/api/v1/{kind}"
        singles = (one for one in DOCUMENT["paths"] if one.rpartition("/")[0] == path and one.endswith("}"))
        single = next(singles)
        for page in range(3):
            body = conforms(await monta.http.get(path, params={"page": page, "perPage": 30}), path)
            for row in body["data"][:3]:
                conforms(await monta.http.get(f"{path}/{row['id']}"), single)


def decoders() -> dict[str, Any]:
    """What reads the answer of each operation, by operation id."""
    modules = (import_module(found.name) for found in walk_packages(api.__path__, f"{api.__name__}."))
    found = {module.OPERATION.operation_id: module.decode for module in modules if hasattr(module, "OPERATION")}
    assert set(found) == set(OPERATIONS)
    return found


@pytest.mark.filterwarnings("ignore::monta_async.MontaDeprecationWarning")
async def test_the_models_read_every_answer_without_a_departure(drifts: list[decoding.Drift]) -> None:
    """What all operations answer, one after the other, is read by the generated models as it was announced."""
    decode = decoders()
    transport = httpx.ASGITransport(app=Simulator(seed=7, rate_limit=10_000, traffic=False))
    async with Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=transport) as monta:
        for operation_id, path, body in CALLS:
            content = {} if body is None else {"json": body}
            method = OPERATIONS[operation_id].http_method
            answer = await monta.http.request(method, f"/api/v1{path}", **content)
            if answer.content:
                decode[operation_id](answer.json())

    assert [] == drifts


async def test_the_models_have_nothing_to_complain_about(drifts: list[decoding.Drift]) -> None:
    """Everything the simulator sends is read without a departure from the document."""
    transport = httpx.ASGITransport(app=Simulator(seed=7))
    async with Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=transport) as monta:
        await monta.consumers.me()
        for pages in (monta.charges.list, monta.charge_points.list, monta.sites.list, monta.teams.list):
            assert [item async for item in pages(per_page=100)]  # type: ignore[operator, var-annotated, unused-ignore]

    assert [] == drifts

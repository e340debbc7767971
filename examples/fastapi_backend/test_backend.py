"""The tests of the backend: no credentials, no network, no charger, and no waiting.

Run them with `pytest`, after `pip install 'monta-async[testing]' fastapi`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from decimal import Decimal

import httpx
import pytest
from backend import TEAM_ID, app, get_monta, receipts, webhook_secret
from monta_partner_api.models import Charge

from monta_async.testing import SimulatedMonta, make, sign_webhook, webhook_batch

SECRET = "a-secret-of-some-length"
pytestmark = pytest.mark.anyio  # or, with pytest-asyncio, pytest.mark.asyncio


@pytest.fixture(autouse=True)
def simulated(monta_simulator: SimulatedMonta) -> Iterator[None]:
    """The backend talks to the simulated API."""
    app.dependency_overrides = {get_monta: lambda: monta_simulator.client, webhook_secret: lambda: SECRET}
    yield
    app.dependency_overrides = {}
    receipts.clear()


@pytest.fixture
async def driver() -> AsyncIterator[httpx.AsyncClient]:
    """What a driver's app sends with."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://backend.example") as client:
        yield client


async def test_a_driver_buys_five_kwh(driver: httpx.AsyncClient, monta_simulator: SimulatedMonta) -> None:
    """The charge runs by itself in the simulated world; a day later it is paid, and the webhook has told so."""
    await monta_simulator.client.webhooks.update_config(
        webhook_url="https://backend.example/monta", webhook_secret=SECRET, event_types=["charges"]
    )

    sold = (await driver.post("/sessions", json={"charge_point_id": 2003, "kwh": 5})).json()
    monta_simulator.advance(24 * 3600)
    seen = (await driver.get(f"/sessions/{sold['id']}")).json()
    await monta_simulator.deliver_webhooks(app)

    assert (sold["state"], seen["state"], seen["kwh"]) == ("starting", "completed", 5)
    assert receipts == {int(sold["id"]): Decimal(seen["price"])}
    monta_simulator.assert_called("start-charge", times=1, charge_point_id=2003, paying_team_id=TEAM_ID, kwh_limit=5)


async def test_a_busy_charge_point_is_no_sale(driver: httpx.AsyncClient) -> None:
    """Whoever comes second is told, and nothing breaks."""
    answers = [await driver.post("/sessions", json={"charge_point_id": 2003, "kwh": 5}) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [201, 409]


async def test_a_lost_answer_sells_once(driver: httpx.AsyncClient, monta_simulator: SimulatedMonta) -> None:
    """Monta starts the charge, and its answer gets lost: the client finds the charge, and starts no second one."""
    monta_simulator.fault("charges.start", times=1, lost=True)

    answer = await driver.post("/sessions", json={"charge_point_id": 2003, "kwh": 5})

    assert answer.status_code == 201
    monta_simulator.assert_called("charges.start", times=1)


async def test_an_outage_is_told(driver: httpx.AsyncClient, monta_simulator: SimulatedMonta) -> None:
    """While Monta is down, a driver is told what is known."""
    monta_simulator.fault("charges.start", status=503)

    answer = await driver.post("/sessions", json={"charge_point_id": 2003, "kwh": 5})

    assert answer.status_code == 503


async def test_a_webhook_is_taken_if_it_is_signed(driver: httpx.AsyncClient) -> None:
    """A charge that is made up for the test leaves a receipt; one whose signature is wrong does not."""
    batch = webhook_batch(
        make(Charge, id=7, state="completed", price=Decimal("9.81")), make(Charge, id=8, state="charging")
    )
    good, bad = sign_webhook(batch, SECRET), sign_webhook(batch, "another-secret")

    refused = await driver.post("/monta", content=bad.content, headers=bad.headers)
    assert (refused.status_code, receipts) == (401, {})
    taken = await driver.post("/monta", content=good.content, headers=good.headers)
    assert (taken.status_code, receipts) == (204, {7: Decimal("9.81")})

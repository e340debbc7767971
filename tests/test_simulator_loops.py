"""The simulator belongs to no event loop."""

from __future__ import annotations

import anyio
import httpx
import pytest

from monta_async import Monta
from monta_async.simulator import Fault, Simulator


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_it_works_on_asyncio_and_trio(backend: str) -> None:
    """Made outside of a loop, called in one: charges start, time passes, faults happen, webhooks are sent."""
    simulator = Simulator(charges=0, traffic=False)
    posted: list[httpx.Request] = []

    def receive(request: httpx.Request) -> httpx.Response:
        posted.append(request)
        return httpx.Response(200)

    async def main() -> None:
        transport = httpx.ASGITransport(app=simulator)
        async with (
            Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=transport) as monta,
            httpx.AsyncClient(transport=httpx.MockTransport(receive)) as sender,
        ):
            await monta.webhooks.update_config(
                webhook_url="https://receiver.test", webhook_secret="a-secret-of-length", event_types=["charges"]
            )
            simulator.faults.add(Fault(operation="get-charge-points", latency=0.001, times=1))
            point = (await monta.charge_points.list(state="available")).items[0]
            charge = await monta.charges.start(charge_point_id=point.id, paying_team_id=101, kwh_limit=2)
            simulator.advance(12 * 3600)
            await simulator.deliver_webhooks(sender)
            assert (await monta.charges.get(charge.id)).state == "completed"

    anyio.run(main, backend=backend)

    assert posted

"""What tests of your own code need: a simulated API, recordings, models, webhooks, a clock, and assertions.

`pytest_plugins = ["monta_async.testing.plugin"]` in your `conftest.py` brings the fixtures `monta_simulator` and
`monta_replay`::

    async def test_a_charge_is_sold(monta_simulator):
        await sell(monta_simulator.client, charge_point_id=2003)
        monta_simulator.assert_called("start-charge", times=1, charge_point_id=2003)

    async def test_sites_are_listed(monta_replay):
        async with monta_replay("sites.json") as replay, replay.client() as monta:
            await monta.sites.list(per_page=2)

Nothing else here needs pytest; only `SimulatedMonta` needs what the extra `simulator` brings, only `Replay` respx.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls import Call as Call, CallLog as CallLog
    from .clock import FakeClock as FakeClock
    from .factories import make as make
    from .recording import (
        Exchange as Exchange,
        Recording as Recording,
        RecordingTransport as RecordingTransport,
    )
    from .replaying import Replay as Replay, ReplayError as ReplayError
    from .simulated import SimulatedMonta as SimulatedMonta
    from .webhooks import SignedWebhook as SignedWebhook, sign_webhook as sign_webhook, webhook_batch as webhook_batch

__all__ = (
    "Call",
    "CallLog",
    "Exchange",
    "FakeClock",
    "Recording",
    "RecordingTransport",
    "Replay",
    "ReplayError",
    "SignedWebhook",
    "SimulatedMonta",
    "make",
    "sign_webhook",
    "webhook_batch",
)

_modules = {
    "Call": "calls",
    "CallLog": "calls",
    "Exchange": "recording",
    "FakeClock": "clock",
    "Recording": "recording",
    "RecordingTransport": "recording",
    "Replay": "replaying",
    "ReplayError": "replaying",
    "SignedWebhook": "webhooks",
    "SimulatedMonta": "simulated",
    "make": "factories",
    "sign_webhook": "webhooks",
    "webhook_batch": "webhooks",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for."""
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]

"""What tests of your own code need: a simulated API with a ready client, models, webhooks, a clock, and assertions.

`pytest_plugins = ["monta_async.testing.plugin"]` in your `conftest.py` brings the fixture `monta_simulator`::

    async def test_a_charge_is_sold(monta_simulator):
        await sell(monta_simulator.client, charge_point_id=2003)
        monta_simulator.assert_called("start-charge", times=1, charge_point_id=2003)

Nothing else here needs pytest, and only `SimulatedMonta` needs what the extra `simulator` brings.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls import Call as Call, CallLog as CallLog
    from .clock import FakeClock as FakeClock
    from .factories import make as make
    from .simulated import SimulatedMonta as SimulatedMonta
    from .webhooks import SignedWebhook as SignedWebhook, sign_webhook as sign_webhook, webhook_batch as webhook_batch

__all__ = (
    "Call",
    "CallLog",
    "FakeClock",
    "SignedWebhook",
    "SimulatedMonta",
    "make",
    "sign_webhook",
    "webhook_batch",
)

_modules = {
    "Call": "calls",
    "CallLog": "calls",
    "FakeClock": "clock",
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

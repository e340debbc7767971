"""What tests of code that uses the SDK are made with; needs the extra `testing`.

A `RecordingTransport` keeps what is sent and answered, without secrets and personal data, and a `Replay` answers with
it again::

    async with RecordingTransport(transport, "tests/recordings/sites.json") as recorder:
        async with Monta.from_env(transport=recorder) as monta:
            await monta.sites.list(per_page=2)

    async with Replay("tests/recordings/sites.json") as replay:
        async with replay.client() as monta:
            await monta.sites.list(per_page=2)
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .recording import (
        Exchange as Exchange,
        Recording as Recording,
        RecordingTransport as RecordingTransport,
    )
    from .replaying import Replay as Replay, ReplayError as ReplayError

__all__ = ["Exchange", "Recording", "RecordingTransport", "Replay", "ReplayError"]

_modules = {
    "Exchange": "monta_async.testing.recording",
    "Recording": "monta_async.testing.recording",
    "RecordingTransport": "monta_async.testing.recording",
    "Replay": "monta_async.testing.replaying",
    "ReplayError": "monta_async.testing.replaying",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for: recording needs no respx, and a replay no simulator."""
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]

"""The pytest plugin, for those who ask for it: `pytest_plugins = ["monta_async.testing.plugin"]`.

Its fixtures are plain ones: they work with pytest-asyncio and with anyio's plugin, on asyncio and trio, and in tests
that are not async.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from .simulated import SimulatedMonta

if TYPE_CHECKING:
    from .replaying import Replay

MARKER = "monta_simulator"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers", f"{MARKER}(**world): what Simulator takes, such as seed, for the fixture of that name."
    )


@pytest.fixture
def monta_simulator(request: pytest.FixtureRequest) -> SimulatedMonta:
    """A simulated API with a ready client, anew for each test.

    `@pytest.mark.monta_simulator(seed=3, charge_points=2)` on a test, a class or a module says what world it is.
    """
    world: dict[str, Any] = {}
    for mark in request.node.iter_markers(MARKER):  # the closest first
        world = {**mark.kwargs, **world}
    return SimulatedMonta(**world)


@pytest.fixture
def monta_replay(request: pytest.FixtureRequest) -> Callable[[str | os.PathLike[str]], Replay]:
    """A function that has a recording answer: a `Replay` of the file of that name, whose `client()` is a client of it.

    A path begins in the folder `recordings` beside the test. What is asked for and not in the recording fails the test,
    and so does what is left over.
    """
    from .replaying import Replay  # noqa: PLC0415 - it loads respx

    return lambda path: Replay(request.path.parent / "recordings" / path)

"""The pytest plugin, for those who ask for it: `pytest_plugins = ["monta_async.testing.plugin"]`.

Its fixtures are plain ones: they work with pytest-asyncio and with anyio's plugin, on asyncio and trio, and in tests
that are not async.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from .simulated import SimulatedMonta

if TYPE_CHECKING:
    from .replaying import Replay

MARKER = "monta_simulator"
_has_failed = pytest.StashKey[bool]()


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


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test has failed: its fixtures then have nothing to complain of."""
    report = yield
    if report.failed:
        item.stash[_has_failed] = True
    return report


@pytest.fixture
def monta_replay(request: pytest.FixtureRequest) -> Iterator[Callable[[str | os.PathLike[str]], Replay]]:
    """A function that has a recording answer: a `Replay` of the file of that name, whose `client()` is a client of it.

    A path begins in the folder `recordings` beside the test. What is asked for and not in the recording fails the test,
    and so does what is left over, and a recording that is not replayed at all.
    """
    from .replaying import Replay  # noqa: PLC0415 - it loads respx

    asked_for: dict[str, Replay] = {}

    def replay(path: str | os.PathLike[str]) -> Replay:
        made = asked_for[os.fspath(path)] = Replay(request.path.parent / "recordings" / path)
        return made

    yield replay
    unused = [path for path, made in asked_for.items() if not made.entered]
    if unused and not request.node.stash.get(_has_failed, default=False):
        pytest.fail(
            f"monta_replay({unused[0]!r}) was not begun with `async with`, so nothing was replayed", pytrace=False
        )

from __future__ import annotations

from functools import partial

import anyio
import pytest
from hypothesis import given, settings, strategies as st

from monta_async import RateBudget

STEPS = st.lists(st.one_of(st.sampled_from(["foreground", "background"]), st.integers(0, 7)), max_size=60)


class Lanes:
    """Calls of both lanes that come, and that go when they are told to; no limit but the places in flight."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.budget = RateBudget(in_flight=places)
        self.flying: list[tuple[bool, anyio.Event]] = []
        self.waiting = [0, 0]

    async def call(self, *, background: bool) -> None:
        """One call, until it is done."""
        self.waiting[background] += 1
        async with self.budget.slot(background=background, max_wait=60):
            self.waiting[background] -= 1
            self.flying.append((background, done := anyio.Event()))
            await done.wait()

    async def run(self, steps: list[str | int]) -> None:
        """Let them come and go, and look at each moment."""
        async with anyio.create_task_group() as tasks:
            for step in steps:
                if isinstance(step, str):
                    tasks.start_soon(partial(self.call, background=step == "background"))
                elif step < len(self.flying):
                    self.flying.pop(step)[1].set()
                await anyio.wait_all_tasks_blocked()
                self.look()
            tasks.cancel_scope.cancel()

    def look(self) -> None:
        """The bounds hold, and nobody waits for a place that is free to them."""
        behind = sum(background for background, _ in self.flying)
        most = max(1, self.places - max(1, self.places // 5))
        assert len(self.flying) <= self.places
        assert behind <= most
        if self.waiting[False]:
            assert len(self.flying) == self.places
        elif self.waiting[True]:
            assert len(self.flying) == self.places or behind == most


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.integers(1, 12), STEPS, st.sampled_from(["asyncio", "trio"]))
def test_the_background_never_takes_every_place(places: int, steps: list[str | int], backend: str) -> None:
    """However calls come and go: a fifth of the places, and one of two, is the foreground's; none of the rest idles."""
    anyio.run(Lanes(places).run, steps, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_export_does_not_delay_the_foreground(backend: str) -> None:
    """A hundred calls in the background at once leave four of twenty places, at which the foreground goes at once."""

    async def run() -> None:
        lanes = Lanes(20)
        async with anyio.create_task_group() as tasks:
            for _ in range(100):
                tasks.start_soon(partial(lanes.call, background=True))
            await anyio.wait_all_tasks_blocked()
            assert 16 == len(lanes.flying)
            for _ in range(4):
                async with lanes.budget.slot(max_wait=0):
                    await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()

    anyio.run(run, backend=backend)

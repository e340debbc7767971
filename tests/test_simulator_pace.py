"""How the simulated world's time passes: exactly in steps, and never longer at once than a moment takes."""

from __future__ import annotations

import math
import signal
import subprocess
import sys
from threading import RLock

import httpx
import pytest

from monta_async.simulator import Simulator
from monta_async.simulator.__main__ import main
from monta_async.simulator.agenda import END, Agenda, Pace
from monta_async.testing import FakeClock


@pytest.mark.parametrize(("step", "times"), [(0.1, 10), (0.7, 10), (0.1, 1000), (0.3, 100), (1.1, 30), (2.999999, 7)])
def test_small_steps_are_one_large_step(step: float, times: int) -> None:
    """So many steps of 0.1 s are the same as the whole at once, whatever doubles make of 0.1."""
    stepped, at_once = Simulator(charges=0, traffic=False), Simulator(charges=0, traffic=False)
    began = stepped.world.now
    for _ in range(times):
        stepped.advance(step)
    at_once.advance(round(step * times, 6))
    assert stepped.world.now == at_once.world.now == began + round(step * times * 1_000_000) // 1_000_000


@pytest.mark.parametrize("seconds", [-1, -1e-9, math.nan, math.inf, -math.inf, 1e12, 1e300])
def test_time_passes_forwards_and_ends(seconds: float) -> None:
    """Steps that are negative or no number, and those beyond the years, are ValueErrors, and nothing has moved."""
    simulator = Simulator(charges=0, traffic=False)
    began = simulator.world.now
    with pytest.raises(ValueError, match="time only passes forwards"):
        simulator.advance(seconds)
    assert simulator.world.now == began


@pytest.mark.parametrize("seconds", [-1, math.nan, math.inf])
def test_the_fake_clock_passes_forwards_too(seconds: float) -> None:
    """It refuses what the simulator does, before anybody is told."""
    clock = FakeClock()
    with pytest.raises(ValueError, match="time only passes forwards"):
        clock.advance(seconds)
    assert clock.monotonic() == 0


@pytest.mark.parametrize("speed", [-1, math.nan, math.inf, 1e9, 1_000_001])
def test_the_speed_has_bounds(speed: float, capsys: pytest.CaptureFixture[str]) -> None:
    """A speed that is no number from 0 to a million is refused: made, set, or on the command line."""
    with pytest.raises(ValueError, match="speed must be from 0 to 1000000"):
        Simulator(speed=speed)
    simulator = Simulator(speed=2)
    with pytest.raises(ValueError, match="speed must be from 0 to 1000000"):
        simulator.speed = speed
    assert simulator.speed == 2
    with pytest.raises(SystemExit) as ended:
        main(["--port", "0", f"--speed={speed}"])
    assert ended.value.code == 2
    assert "speed must be from 0 to 1000000" in capsys.readouterr().err


class World:
    """An agenda with something to do each second, which takes real time, and what passes its time."""

    def __init__(self, speed: float, cost: float) -> None:
        self.real = 0.0
        self.cost = cost
        self.done: list[int] = []
        self.agenda = Agenda(0)
        self.pace = Pace(self.agenda, RLock(), speed, lambda: self.real)
        self.agenda.at(0, self._act)
        self.pace.catch_up()

    def _act(self) -> None:
        self.done.append(self.agenda.now)
        self.real += self.cost
        self.agenda.at(self.agenda.now + 1, self._act)


def test_a_long_sleep_is_caught_up_in_turns() -> None:
    """After hours a turn does what a moment suffices for; the next ones go on where it ended, until nothing is left."""
    world = World(speed=60, cost=0.001)
    world.real += 60
    turns = []
    for _ in range(1000):
        began = world.real
        world.pace.catch_up()
        turns.append(world.real - began)
        world.real += 0.1
    assert max(turns) < 0.06
    assert world.done == list(range(world.agenda.now + 1))
    assert abs(world.agenda.now - 60 * world.real) < 60


def test_a_world_too_busy_for_its_speed_still_takes_turns() -> None:
    """Where more is due than the machine can do, each turn ends after a moment, and time goes on with each."""
    world = World(speed=1_000_000, cost=0.001)
    for _ in range(100):
        before, began = world.agenda.now, world.real
        world.real += 0.1
        world.pace.catch_up()
        assert world.agenda.now > before
        assert world.real - began < 0.16


def test_what_is_owed_is_forgotten_with_another_speed() -> None:
    """A world that is stopped stands still at once, however far it is behind."""
    world = World(speed=1_000_000, cost=0.001)
    world.real += 3600
    world.pace.catch_up()
    world.pace.speed = 0
    stands = world.agenda.now
    for _ in range(10):
        world.real += 1
        world.pace.catch_up()
    assert world.agenda.now == stands


def test_what_fails_is_given_up_and_counted_once() -> None:
    """An error while time passes reaches the caller; the next turn goes on from there, and owes no more than before."""
    agenda, real = Agenda(0), [0.0]
    pace = Pace(agenda, RLock(), 10, lambda: real[0])

    def fail() -> None:
        raise RuntimeError

    agenda.at(5, fail)
    pace.catch_up()
    real[0] = 1.0
    with pytest.raises(RuntimeError):
        pace.catch_up()
    assert agenda.now == 5
    pace.catch_up()
    assert agenda.now == 10


def test_a_running_world_stops_at_its_end() -> None:
    """Time that passes by itself never goes beyond what date-times can say."""
    agenda, real = Agenda(END - 10), [0.0]
    pace = Pace(agenda, RLock(), 1000, lambda: real[0])
    for each in (0.0, 1.0, 2.0):
        real[0] = each
        pace.catch_up()
    assert agenda.now == END


def test_the_fastest_world_answers_and_ends() -> None:
    """At the highest speed a server of hundreds of charge points answers every call, and ends when it is told to."""
    command = [sys.executable, "-m", "monta_async.simulator", "--port=0", "--speed=1000000", "--charge-points=400"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            assert process.stdout is not None
            url = process.stdout.readline().split()[3]
            moments = [httpx.get(f"{url}/_simulator/state").json()["now"] for _ in range(20)]
            assert moments == sorted(moments)
            process.send_signal(signal.SIGTERM)
            assert process.communicate(timeout=30) == ("", "")
        finally:
            process.kill()

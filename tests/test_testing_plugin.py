from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

RECORDINGS = Path(__file__).resolve().parent / "recordings"
EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "fastapi_backend"
OPT_IN = 'pytest_plugins = ["monta_async.testing.plugin"]'
STRICT = ("-p", "no:cacheprovider", "--strict-markers", "-o", "asyncio_default_fixture_loop_scope=function")
BODY = """
    charge = await monta_simulator.client.charges.start(charge_point_id=2003, paying_team_id=101, kwh_limit=5)
    monta_simulator.advance(24 * 3600)
    assert (await monta_simulator.client.charges.get(charge.id)).state == "completed"
    monta_simulator.assert_called("start-charge", times=1, kwh_limit=5)
"""
FLAVOURS = {
    "anyio": (f"import pytest\n@pytest.mark.anyio\nasync def test_it(monta_simulator):{BODY}", "strict", 2),
    "strict": (f"import pytest\n@pytest.mark.asyncio\nasync def test_it(monta_simulator):{BODY}", "strict", 1),
    "auto": (f"async def test_it(monta_simulator):{BODY}", "auto", 1),
    "trio": (
        f"""
import pytest, trio
@pytest.mark.parametrize("anyio_backend", ["trio"])
@pytest.mark.anyio
async def test_it(monta_simulator, anyio_backend):
    trio.lowlevel.current_task(){BODY}""",
        "strict",
        1,
    ),
}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_fixture_works_with(pytester: pytest.Pytester, flavour: str) -> None:
    """The plugin of anyio on asyncio and trio, and pytest-asyncio in both of its modes; warnings are errors."""
    source, mode, passed = FLAVOURS[flavour]
    pytester.makeconftest(OPT_IN)
    pytester.makepyfile(source)

    done = pytester.runpytest_subprocess(*STRICT, "-W", "error", "-o", f"asyncio_mode={mode}")

    done.assert_outcomes(passed=passed)


def test_the_fixture_works_with_workers_and_another_loop(pytester: pytest.Pytester) -> None:
    """Under pytest-xdist each test has its own world, and uvloop runs it as well as asyncio's loop and trio do."""
    pytester.makeconftest(OPT_IN)
    pytester.makepyfile(f"""
import asyncio, pytest, uvloop
BACKENDS = {{"uvloop": ("asyncio", {{"use_uvloop": True}}), "asyncio": ("asyncio", {{}}), "trio": ("trio", {{}})}}

@pytest.fixture(params=BACKENDS)
def anyio_backend(request):
    return BACKENDS[request.param]

@pytest.mark.anyio
@pytest.mark.parametrize("turn", range(4))
async def test_it(monta_simulator, anyio_backend, turn):
    if anyio_backend[1]:
        assert isinstance(asyncio.get_running_loop(), uvloop.Loop){BODY}""")

    done = pytester.runpytest_subprocess(*STRICT, "-o", "asyncio_mode=strict", "-n", "2")

    done.assert_outcomes(passed=12)


def test_marks_say_what_world_it_is(pytester: pytest.Pytester) -> None:
    """The closest mark wins, the others are added; each test has a world of its own; a failure is readable."""
    pytester.makeconftest(OPT_IN)
    pytester.makepyfile("""
        import pytest
        pytestmark = pytest.mark.monta_simulator(seed=3, charge_points=2, charges=1)

        @pytest.mark.monta_simulator(seed=5)
        def test_marks(monta_simulator):
            world = monta_simulator.simulator.world
            assert (world.seed, world.sizes.charge_points) == (5, 2)
            world.seed = 6

        def test_anew(monta_simulator):
            assert monta_simulator.simulator.world.seed == 3

        def test_fails(monta_simulator):
            monta_simulator.assert_called("charges.start")
    """)

    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "--strict-markers", "-o", "asyncio_mode=strict")

    done.assert_outcomes(passed=2, failed=1)
    done.stdout.fnmatch_lines(["*start-charge was not called.", "*Nothing was called."])


def test_a_recording_is_replayed_to_the_letter(pytester: pytest.Pytester) -> None:
    """The file is looked for beside the test; another call than the recorded one fails the test."""
    recordings = pytester.mkdir("recordings")
    (recordings / "charge.json").write_bytes((RECORDINGS / "operations" / "get-charge.json").read_bytes())
    pytester.makeconftest(OPT_IN)
    pytester.makepyfile("""
        async def test_same(monta_replay):
            async with monta_replay("charge.json") as replay, replay.client() as monta:
                path = replay.recording.exchanges[0].request["path"]
                charge = await monta.charges.get(int(path.rpartition("/")[2]))
                assert charge.id == replay.recording.exchanges[0].response["body"]["id"]

        async def test_other(monta_replay):
            async with monta_replay("charge.json") as replay, replay.client() as monta:
                await monta.charges.get(42)
    """)

    done = pytester.runpytest_subprocess(*STRICT, "-o", "asyncio_mode=auto")

    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["*ReplayError*"])


def test_a_recording_that_is_not_replayed_fails(pytester: pytest.Pytester) -> None:
    """Whoever asks for a recording and does not begin it hears so at the end, unless the test has failed by itself."""
    recordings = pytester.mkdir("recordings")
    (recordings / "charge.json").write_bytes((RECORDINGS / "operations" / "get-charge.json").read_bytes())
    pytester.makeconftest(OPT_IN)
    pytester.makepyfile("""
        def test_forgets(monta_replay):
            monta_replay("charge.json")

        def test_fails(monta_replay):
            monta_replay("charge.json")
            assert False, "of itself"

        async def test_asks_outside(monta_replay):
            async with monta_replay("charge.json").client() as monta:
                await monta.charges.get(1)
    """)

    done = pytester.runpytest_subprocess(*STRICT, "-o", "asyncio_mode=auto")

    done.assert_outcomes(passed=1, failed=2, errors=1)
    done.stdout.fnmatch_lines(["monta_replay('charge.json') was not begun with `async with`*"])
    done.stdout.fnmatch_lines(["*ReplayError: GET /api/v1/charges/1 outside of the replay*"])


def test_it_is_there_for_those_who_ask(pytester: pytest.Pytester) -> None:
    """Without opting in there is no such fixture, and importing the SDK imports no pytest."""
    pytester.makepyfile("def test_it(monta_simulator): pass")
    code = "import sys, monta_async, monta_async.testing; monta_async.Monta; assert 'pytest' not in sys.modules"

    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-o", "asyncio_mode=strict")

    done.assert_outcomes(errors=1)
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own words


def passed(*arguments: str, folder: Path) -> str:
    """What pytest says that is run in a folder, as a user runs it."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own example
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_example_of_a_backend_passes_its_tests(tmp_path: Path) -> None:
    """A copy of the folder is a project by itself, whose tests pass on asyncio and trio."""
    folder = shutil.copytree(EXAMPLE, tmp_path / "backend", ignore=shutil.ignore_patterns("__pycache__"))

    assert "10 passed" in passed(folder=folder)


def test_the_example_of_a_backend_passes_its_tests_where_it_is() -> None:
    """Asked for from the root of the repository, its own settings count, not those of the repository."""
    assert "1 passed" in passed("examples", folder=EXAMPLE.parents[1])

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from rotating_api import REFRESH, SECRET, RotatingApi

WORKER = Path(__file__).with_name("token_worker.py")
PROCESSES = 4


def run(program: str, base_url: str, path: Path, *arguments: str, processes: int = 1) -> list[str]:
    """Run a program of the worker in so many processes, which begin at the same time; what each told in its log."""
    workers = [
        subprocess.Popen(  # noqa: S603 - our own script
            [sys.executable, WORKER, program, base_url, path, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(processes)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert "ready\n" == worker.stdout.readline()
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    told = [worker.communicate()[1] for worker in workers]
    assert [0] * len(workers) == [worker.returncode for worker in workers], told
    return told


def test_processes_that_start_together_make_one_token_request(tmp_path: Path) -> None:
    """Cold calls in four processes at once: one of them asks for a token, and the others find it."""
    api = RotatingApi()

    with api.served() as base_url:
        told = run("together", base_url, tmp_path / "token", "60", processes=PROCESSES)

    assert {SECRET: 1, "/api/v1/charges/7": 240} == api.calls
    assert [""] * PROCESSES == told


def test_processes_never_burn_each_others_refresh_token(tmp_path: Path) -> None:
    """Over many lives of a token, each refresh token is sent once, and the secret only for the first."""
    api = RotatingApi(uses=20)

    with api.served() as base_url:
        told = run("one_by_one", base_url, tmp_path / "token", "50", processes=PROCESSES)

    assert 1 == api.calls[SECRET]
    assert {f"r{number}": 1 for number in range(1, 10)} == dict(list(api.presented.items())[:9])
    assert {1} == set(api.presented.values())
    assert api.calls[REFRESH] == len(api.presented)
    assert [""] * PROCESSES == told


def test_a_full_disk_loses_no_token(tmp_path: Path) -> None:
    """The token that could not be written is used, the log says so, and the file is what it was."""
    api = RotatingApi(uses=1)
    path = tmp_path / "token"

    with api.served() as base_url:
        run("one_by_one", base_url, path, "1")
        before = path.read_bytes()
        told = run("with_a_full_disk", base_url, path)

    assert (1, 1, 3) == (api.calls[SECRET], api.calls[REFRESH], api.calls["/api/v1/charges/7"])
    assert "the stored token could not be saved: OSError: [Errno 27] File too large" in told[0]
    assert before == path.read_bytes()
    assert {"token", "token.lock"} == {file.name for file in tmp_path.iterdir()}


@pytest.mark.timeout(110)
def test_a_kill_leaves_the_old_token_or_the_new(tmp_path: Path) -> None:
    """Whenever it strikes: a whole file, no lock, and never a mode that others could read by."""
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, WORKER, "killed_at_every_instant", tmp_path / "token"],
        capture_output=True,
        text=True,
        check=True,
    )

    told = json.loads(done.stdout)
    assert {"old", "new"} == set(told["found"])
    assert min(told["found"].values()) > 10
    assert (["0o100600"], 0) == (told["modes"], told["last"])

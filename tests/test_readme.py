from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import run_readme

from monta_async.simulator import Simulator, serve

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("source", run_readme.examples(ROOT / "README.md"))
def test_every_example_of_the_readme_runs(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it stands, with credentials from the environment, over loopback."""
    for name in ("MONTA_CLIENT_ID", "MONTA_CLIENT_SECRET", "MONTA_BASE_URL"):
        monkeypatch.setenv(name, "")

    with serve(Simulator(seed=7)) as base_url:
        run_readme.run(source, base_url)


def test_the_first_command_reports_on_every_charge() -> None:
    """The README's first command needs no credentials and prints a table with totals of all pages."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MONTA_")}

    done = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, ROOT / "examples" / "charges_report.py"],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )

    lines = done.stdout.splitlines()
    assert "demo" in lines[0]
    assert "740450594559678533" in done.stdout
    assert "250 charges, 6641.589 kWh, 25080.54 DKK" == lines[-1]


def test_the_two_commands_stand_at_the_top() -> None:
    """The README opens with two commands, and continuous integration runs the second to the letter."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [line for line in readme.splitlines() if line.startswith("python3 -m venv")]

    assert 2 == len(commands)
    assert "examples/charges_report.py" in commands[0]
    assert commands[1].endswith(".venv/bin/pytest")
    assert readme.index(commands[1]) < readme.index("## Use")

"""The simulator, seen by a tool that knows nothing of it but the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import run_schemathesis

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.timeout(300)
def test_the_whole_document_holds_with_every_check() -> None:
    """188 operations, ten examples each: every answer conforms, what is wrong is refused."""
    done = run_schemathesis.run("--max-examples=10", "--phases=examples,fuzzing", "--seed=1", "--workers=1")

    assert done.returncode == 0, done.stdout[-10_000:] + done.stderr
    assert "Tested: 188" in done.stdout


@pytest.mark.timeout(300)
def test_chains_of_calls_hold_with_every_check(tmp_path: Path) -> None:
    """What was listed, made, changed or deleted is called by its id, over many links, and by who may not, too."""
    report = tmp_path / "chains.ndjson"
    options = ("--report=ndjson", f"--report-ndjson-path={report}")

    done = run_schemathesis.run("--max-examples=50", "--seed=1", "--workers=1", *options, chains=True)

    covered = re.search(r"(\d+) covered / (\d+) selected", done.stdout)
    assert covered is not None, done.stdout + done.stderr
    assert int(covered[1]) >= 60
    assert re.search('"auth_identity": ?"team-client"', report.read_text(encoding="utf-8"))
    assert done.returncode == 0, done.stdout[-10_000:] + done.stderr

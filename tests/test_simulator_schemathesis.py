"""The simulator, seen by a tool that knows nothing of it but the document."""

from __future__ import annotations

import pytest
import run_schemathesis


@pytest.mark.timeout(300)
def test_the_whole_document_holds_with_every_check() -> None:
    """188 operations, ten examples each and chains of calls: every answer conforms, what is wrong is refused."""
    done = run_schemathesis.run("--max-examples=10", "--phases=examples,fuzzing,stateful", "--seed=1", "--workers=1")

    assert done.returncode == 0, done.stdout[-10_000:] + done.stderr
    assert "Tested: 188" in done.stdout

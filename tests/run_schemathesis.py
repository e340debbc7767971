"""Hold a simulator on this machine against the whole document; used by the tests and by `nox -s schemathesis`.

python tests/run_schemathesis.py [--chains] [options of `schemathesis run`]

With `--chains`, only chains of calls are tried, with the links of tests/schemathesis_hooks.py; without, all the rest.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from monta_partner_api import OPERATIONS

from monta_async.simulator import Simulator, serve
from monta_async.testing.shapes import document

ROOT = Path(__file__).resolve().parent.parent
LISTS = {each.path for each in OPERATIONS.values() if "perPage" in document().parameters(each, "query")}
HOOKS = ROOT / "tests" / "schemathesis_hooks.py"


class WholeLists(Simulator):
    """Has pages of 100 rows unless asked otherwise: whether somebody may list a thing is seen by one page."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer a request."""
        if scope.get("method") == "GET" and scope["path"] in LISTS and b"perPage" not in scope["query_string"]:
            scope = scope | {"query_string": b"&".join(filter(None, (scope["query_string"], b"perPage=100")))}
        await super().__call__(scope, receive, send)


def run(*options: str, chains: bool = False, capture: bool = True) -> subprocess.CompletedProcess[str]:
    """Run schemathesis over loopback, with no quota; what it prints is in the result if captured."""
    phases = "stateful" if chains else "examples,coverage,fuzzing"
    with serve(WholeLists(rate_limit=None)) as url:
        command = [sys.executable, "-m", "schemathesis.cli", f"--config-file={ROOT / 'schemathesis.toml'}", "run"]
        return subprocess.run(  # noqa: S603 - our own simulator
            [
                *command,
                f"{url}/openapi.json",
                "--url",
                url,
                "--no-color",
                "--warnings",
                "off",
                f"--phases={phases}",
                *options,
            ],
            capture_output=capture,
            text=True,
            check=False,
            cwd=ROOT,
            env=os.environ | ({"SCHEMATHESIS_HOOKS": str(HOOKS)} if chains else {}),
        )


if __name__ == "__main__":
    given = sys.argv[1:]
    options = [each for each in given if each != "--chains"]
    sys.exit(run(*options, chains="--chains" in given, capture=False).returncode)

"""Hold a simulator on this machine against the whole document; used by the tests and by `nox -s schemathesis`.

python tests/run_schemathesis.py [options of `schemathesis run`]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx

from monta_async.simulator import Simulator, serve

ROOT = Path(__file__).resolve().parent.parent


def run(*options: str, capture: bool = True) -> subprocess.CompletedProcess[str]:
    """Run schemathesis over loopback, with no quota; what it prints is in the result if captured."""
    with serve(Simulator(rate_limit=None)) as url:
        credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        token = httpx.post(f"{url}/api/v1/auth/token", json=credentials).json()["accessToken"]
        command = [sys.executable, "-m", "schemathesis.cli", f"--config-file={ROOT / 'schemathesis.toml'}", "run"]
        return subprocess.run(  # noqa: S603 - our own simulator
            [*command, f"{url}/openapi.json", "--url", url, "--no-color", "--warnings", "off", *options],
            capture_output=capture,
            text=True,
            check=False,
            env={**os.environ, "SIMULATOR_TOKEN": token},
        )


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:], capture=False).returncode)

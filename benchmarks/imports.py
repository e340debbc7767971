"""What importing costs, in fresh processes: time as a ratio to `import httpx`, resident memory, modules loaded.

python benchmarks/imports.py
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys

ROUNDS = 15
PROBE = """
import json, resource, sys, time
before = set(sys.modules)
begin = time.perf_counter()
{statement}
spent = time.perf_counter() - begin
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([spent, peak, len(set(sys.modules) - before)]))
"""
CASES = {
    "nothing": "pass",
    "import httpx": "import httpx",
    "import attrs": "import attrs",
    "import monta_async": "import monta_async",
    "monta_partner_api, OPERATIONS": "from monta_partner_api import OPERATIONS",
    "one model": "from monta_partner_api.models import Charge",
    "one operation": "from monta_partner_api.api.charges import get_charge",
    "one resource": "from monta_partner_api.resources import Charges",
    "one resource, a charge decoded": (
        "from monta_partner_api.resources import Charges; from monta_partner_api.api.charges import get_charge;"
        "get_charge.decode({'id': 1, 'currency': {'identifier': 'dkk'}})"
    ),
    "Monta(...) made": "from monta_async import Monta; Monta('id', 'secret')",
    "Monta(...).charges.get": "from monta_async import Monta; Monta('id', 'secret').charges.get",
}


def probe(statement: str) -> tuple[float, float, int]:
    """Seconds, peak MB, modules of one fresh process."""
    code = PROBE.format(statement=statement)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    seconds, peak, modules = json.loads(done.stdout)
    return seconds, peak, modules


def main() -> None:
    """Measure, interleaved, and print."""
    found: dict[str, list[tuple[float, float, int]]] = {name: [] for name in CASES}
    for _ in range(ROUNDS):
        for name, statement in CASES.items():
            found[name].append(probe(statement))
    httpx = statistics.median(each[0] for each in found["import httpx"])
    print(f"{'case':<34}{'ms':>8}{'x httpx':>9}{'MB':>7}{'modules':>9}")
    for name, runs in found.items():
        seconds = statistics.median(run[0] for run in runs)
        memory = statistics.median(run[1] for run in runs)
        print(f"{name:<34}{seconds * 1e3:>8.1f}{seconds / httpx:>9.2f}{memory:>7.1f}{runs[0][2]:>9}")


if __name__ == "__main__":
    main()

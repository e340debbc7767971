"""Command line of the simulator: `python -m monta_async.simulator --port 8400 --seed 7`."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from monta_async.simulator.app import Simulator
from monta_async.simulator.catalog import CLIENT_ID, CLIENT_SECRET
from monta_async.simulator.serving import LOOPBACK, listen, server_for, url_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a simulator until interrupted; return the exit status (1 when it cannot listen there)."""
    parser = argparse.ArgumentParser(prog="monta-simulator", description="Serve a simulated Monta Partner API.")
    parser.add_argument("--host", default=LOOPBACK, help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8400, help="port; 0 takes a free one (default: 8400)")
    parser.add_argument("--seed", type=int, default=7, help="what the world depends on (default: 7)")
    parser.add_argument("--charges", type=int, default=250, help="how many charges there are (default: 250)")
    parser.add_argument("--charge-points", type=int, default=24, help="how many charge points there are (default: 24)")
    parser.add_argument(
        "--speed",
        type=float,
        default=1,
        help="seconds of the world's time in a real second; 0 stands still, 1000000 at most (default: 1)",
    )
    parser.add_argument("--rate-limit", type=int, default=1000, help="calls in 600 s; 0 for no limit (default: 1000)")
    options = parser.parse_args(arguments)
    try:
        simulator = Simulator(
            options.seed,
            charges=options.charges,
            charge_points=options.charge_points,
            speed=options.speed,
            rate_limit=options.rate_limit or None,
        )
    except ValueError as error:
        parser.error(str(error))
    try:
        listener = listen(options.host, options.port)
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"monta-simulator: cannot listen on {options.host} port {options.port}: {error}\n")
        return 1
    with listener:
        credentials = f"client id {CLIENT_ID}, client secret {CLIENT_SECRET}"
        sys.stdout.write(f"Monta simulator on {url_of(listener)} ({credentials})\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            server_for(simulator).run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())

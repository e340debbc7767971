"""Every routine job by name: `nox --list`."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import nox

nox.options.sessions = ["tests", "types", "lint", "regenerate-3.11", "wheel", "surface"]
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
WORKFLOWS = [str(path) for path in sorted(Path(".github/workflows").glob("*.yml"))]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The tests, against the installed package, on every Python that is here."""
    session.install(".[dev]")
    session.run("pytest", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Mypy strict and pyright over hand-written and generated code."""
    session.install("-e", ".[dev]")
    session.run("mypy")
    session.run("pyright")


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: rules and layout; the workflows against their schema and zizmor's audits."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)
    session.run("zizmor", "--offline", "--quiet", *WORKFLOWS)


@nox.session
def surface(session: nox.Session) -> None:
    """Every change of the public surface since the last release is in the changelog."""
    session.install("-e", ".[dev]")
    session.run("python", "scripts/surface.py", *session.posargs)


@nox.session(python=["3.11"])
def regenerate(session: nox.Session) -> None:
    """The pinned document -> generated/; `nox -s regenerate -- --check` only looks."""
    session.install("-e", ".[dev]")
    session.run("scripts/regenerate.sh", *session.posargs, external=True, env={"PYTHON": f"{session.bin}/python"})


@nox.session
def wheel(session: nox.Session) -> None:
    """The built wheel in an empty environment: what it holds, what it pulls in, and the example of the README."""
    with tempfile.TemporaryDirectory() as folder:
        session.install("build")
        session.run("python", "-m", "build", "--wheel", "--outdir", folder, silent=True)
        built = next(Path(folder).glob("*.whl"))
        shutil.copy("README.md", folder)
        shutil.copy("tests/run_readme.py", folder)
        session.run("python", "-m", "venv", f"{folder}/venv")
        python = f"{folder}/venv/bin/python"
        session.run(python, "-m", "pip", "install", "-q", str(built), external=True)
        session.run(python, f"{folder}/run_readme.py", "--import-only", external=True)
        session.run(python, "-m", "pip", "install", "-q", f"{built}[aiohttp,testing]", external=True)
        session.run(python, f"{folder}/run_readme.py", external=True)


@nox.session
def schemathesis(session: nox.Session) -> None:
    """The simulator against the whole document: every check, 100 examples an operation, and chains of calls."""
    session.install(".[dev]")
    session.run("python", "tests/run_schemathesis.py", "--max-examples=100", *session.posargs)
    for seed in range(6):  # a world that has moved on is not what Hypothesis saw before, and ends a run early
        session.run("python", "tests/run_schemathesis.py", "--chains", "--max-examples=100", f"--seed={seed}")


@nox.session
def record(session: nox.Session) -> None:
    """The recordings again, from the simulator; with credentials in the environment what reads, from that server."""
    session.install("-e", ".[dev]")
    session.run("python", "tests/record.py", *session.posargs)


@nox.session
def page(session: nox.Session) -> None:
    """The simulator's page in headless Chromium, which has to be there; `-- docs/simulator.png` makes a picture of it.

    With `--dark` beside it, the picture is of the dark page.
    """
    session.install("-e", ".[dev]", "pillow")  # makes the picture small
    session.run("python", "tests/look_at_page.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Decoding, importing, calls, budget, many tasks, cancellation, fan-out, lists, simulator: ratios of one run."""
    session.install(".[dev]")
    for name in ("decode", "imports", "call", "budget", "throughput", "wear", "fanout", "pages", "simulator"):
        session.run("python", f"benchmarks/{name}.py")


@nox.session
def demo(session: nox.Session) -> None:
    """The README's first command."""
    session.install(".[simulator]")
    session.run("python", "examples/charges_report.py")

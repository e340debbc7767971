"""An example in a folder with a `pyproject.toml` is a project of its own, whose tests run there as a user runs them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


class Project(pytest.File):
    """A folder with settings of its own. No `pytest.Directory`: its conftest is for its own run alone."""

    def collect(self) -> Iterator[pytest.Item]:
        """One test: that all of its own pass."""
        yield Tests.from_parent(self, name="pytest")


class Tests(pytest.Item):
    """The tests of a project."""

    def runtest(self) -> None:
        """Run them in a process of their own."""
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        done = subprocess.run(command, cwd=self.path.parent, capture_output=True, text=True, check=False)  # noqa: S603 - ours
        if done.returncode:
            pytest.fail(done.stdout + done.stderr, pytrace=False)


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a project as one."""
    settings = path / "pyproject.toml"
    return Project.from_parent(parent, path=settings) if settings.exists() else None

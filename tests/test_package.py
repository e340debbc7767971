from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import monta_async

ROOT = Path(__file__).resolve().parent.parent


def test_all_is_what_is_exported() -> None:
    """Every name of `__all__` is there, sorted, and nothing else is announced."""
    assert sorted(monta_async.__all__, key=_as_ruff_sorts) == list(monta_async.__all__)
    assert set(monta_async.__all__) == set(monta_async._modules)
    for name in monta_async.__all__:
        assert getattr(monta_async, name) is not None
    assert sorted(monta_async.__all__) == dir(monta_async)
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = monta_async.no_such_name


def _as_ruff_sorts(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_importing_loads_next_to_nothing() -> None:
    """`import monta_async` and constructing nothing leaves httpx, the models and the resources unloaded."""
    code = "import sys, monta_async; print([m for m in sys.modules if m.startswith(('httpx', 'monta_'))])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    assert "['monta_async']" == done.stdout.strip()


def test_the_simulator_is_an_extra() -> None:
    """What only the simulator needs comes with its extra alone, and the layer never imports it."""
    needed = {Requirement(text).name for text in requires("monta-async") or () if "extra" not in text}

    assert {"anyio", "attrs", "httpx", "sniffio"} == needed


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - our own build
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_two_packages_and_nothing_else(wheel: Path) -> None:
    """Both packages with their type marks and the document; no tests, no templates, no scripts."""
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}

    assert {"monta_async", "monta_partner_api"} == tops
    assert {"monta_async/py.typed", "monta_partner_api/py.typed", "monta_partner_api/document.json"} <= set(names)
    assert "monta_async/simulator/page.html" in names
    assert not [name for name in names if name.endswith((".jinja", ".toml", ".yaml")) or "test_" in name]


def test_the_wheel_runs_by_itself(wheel: Path, tmp_path: Path) -> None:
    """The examples of the README run from the unpacked wheel, not from the tree."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = ROOT / "tests" / "run_readme.py"
    environment = {"PYTHONPATH": str(tmp_path), "PATH": ""}

    alone = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, script, "--import-only"], capture_output=True, text=True, check=True, env=environment
    )
    subprocess.run([sys.executable, script], capture_output=True, check=True, env=environment)  # noqa: S603

    assert str(tmp_path) in alone.stdout
    assert "extras loaded: none" in alone.stdout

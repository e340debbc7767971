"""`scripts/regenerate.sh`: what it writes, and what it leaves alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from making import PACKAGE, REPOSITORY, SCRIPTS, contents, make
from pipeline.__main__ import main, newest
from pipeline.names import Names
from twin import twin

if TYPE_CHECKING:
    from pathlib import Path


def script(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the script of a repository from another folder."""
    return subprocess.run(  # noqa: S603 - our own script
        [str(repository / "scripts" / "regenerate.sh"), *arguments],
        cwd="/",
        env=os.environ | {"PYTHON": sys.executable},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of what the script reads and writes."""
    for name in ("scripts", "openapi", "generated"):
        shutil.copytree(REPOSITORY / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    return tmp_path


def test_the_committed_package_is_fresh() -> None:
    """What is committed is what the script would write, names included, and checking says nothing."""
    done = script(REPOSITORY, "--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_stale_package_is_shown(copy: Path) -> None:
    """A changed byte, other line ends, a missing file, one too many: status 1, each is shown, nothing is repaired."""
    package = copy / "generated" / PACKAGE
    changed = package / "models" / "charge.py"
    changed.write_bytes(changed.read_bytes().replace(b"class Charge(", b"class Charqe(", 1))
    (package / "models" / "wallet.py").unlink()
    (package / "models" / "extra.py").touch()
    (package / "client.py").write_bytes((package / "client.py").read_bytes().replace(b"\n", b"\r\n"))
    before = contents(copy)
    done = script(copy, "--check")
    assert done.returncode == 1
    assert f"--- generated/{PACKAGE}/models/charge.py\n" in done.stdout
    assert "\n-class Charqe(_Model):\n+class Charge(_Model):\n" in done.stdout
    for name in ("models/extra.py", "client.py"):
        assert f"generated/{PACKAGE}/{name}: it is only on one side, or the ends of lines differ\n" in done.stdout
    assert f"--- generated/{PACKAGE}/models/wallet.py\n" in done.stdout
    assert done.stderr == "regenerate: generated/ is stale: run scripts/regenerate.sh\n"
    assert contents(copy) == before


def test_another_document_replaces_the_package_and_adds_names(copy: Path) -> None:
    """The package is replaced as a whole, names.toml only grows, and nothing else is touched or left behind."""
    (copy / "it.json").write_text(json.dumps(twin()), encoding="utf-8")
    before = contents(copy)
    done = script(copy, "--document", str(copy / "it.json"))
    assert (done.returncode, done.stdout) == (0, "")
    after = contents(copy)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert {name for name in changed if not name.startswith(f"generated/{PACKAGE}/")} == {"openapi/names.toml"}
    assert f"generated/{PACKAGE}/models/gate_entry.py" in after
    assert f"generated/{PACKAGE}/models/site.py" not in after
    assert [path.name for path in (copy / "generated").iterdir()] == [PACKAGE]
    old, new = Names.read(), Names.read(copy / "openapi" / "names.toml")
    assert new.operations == old.operations | {"get-parking-gates_1": "parking_lots.get_parking_gates_1"}
    assert old.fields.items() < new.fields.items()
    assert script(copy, "--document", str(copy / "it.json"), "--check").returncode == 0


def test_output_leaves_the_repository_alone(tmp_path: Path) -> None:
    """With another folder for the package, it is written there, the same to the byte, and the repository stays."""
    folders = (REPOSITORY / "generated" / PACKAGE, REPOSITORY / "openapi")
    before = [contents(folder) for folder in folders]
    assert main(["--document", str(newest()), "--output", str(tmp_path / "deep" / "er")]) == 0
    assert contents(tmp_path / "deep" / "er" / PACKAGE) == before[0]
    assert [contents(folder) for folder in folders] == before
    assert [path.name for path in (tmp_path / "deep" / "er").iterdir()] == [PACKAGE]


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "LANG": "C"},
        {"PYTHONHASHSEED": "4711", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "COLUMNS": "20"},
    ],
)
def test_every_run_gives_the_same_bytes(tmp_path: Path, environment: dict[str, str]) -> None:
    """Hash seed, time zone, locale and place change no byte."""
    document = twin()
    document["components"]["schemas"]["Charge"]["description"] = "Ladevorgang \N{EM DASH} für €"
    expected = contents(make(document, tmp_path / "here"))
    command = [sys.executable, "-m", "pipeline", "--document", str(tmp_path / "here" / "document.json")]
    subprocess.run(  # noqa: S603 - our own command
        [*command, "--output", str(tmp_path / "there")],
        env=os.environ | environment | {"PYTHONPATH": str(SCRIPTS)},
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert contents(tmp_path / "there" / PACKAGE) == expected


def test_the_document_may_be_yaml_and_is_given_by_path(tmp_path: Path) -> None:
    """JSON, which YAML is too, gives the same package under any name of the file."""
    expected = contents(make(twin(), tmp_path / "json"))
    lines = ["# a comment, so that this is YAML", *json.dumps(twin(), indent=1).splitlines()]
    (tmp_path / "it").write_text("\n".join(lines), encoding="utf-8")
    assert main(["--document", str(tmp_path / "it"), "--output", str(tmp_path)]) == 0
    assert contents(tmp_path / PACKAGE) == expected


def test_an_unknown_option_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt option is an error, not the default."""
    with pytest.raises(SystemExit) as error:
        main(["--chek"])
    assert error.value.code == 2
    assert "--chek" in capsys.readouterr().err

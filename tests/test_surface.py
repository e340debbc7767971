from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "scripts" / "surface.py"
BEFORE = '"""A package."""\n\n\ndef ask(what: str) -> int:\n    """Ask."""\n    return len(what)\n'
LATER = {
    "a parameter more": (
        BEFORE.replace("what: str", "what: str, politely: bool = True"),
        "monta_async.ask: (what: str)",
    ),
    "another type": (BEFORE.replace("-> int", "-> float"), "-> float now"),
    "a name gone": ('"""A package."""\n', "monta_async.ask removed"),
    "a name more": (BEFORE + "\n\ndef tell() -> None:\n    pass\n", "monta_async.tell added"),
}


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A repository with one release."""
    (tmp_path / "monta_async").mkdir()
    (tmp_path / "changelog.d").mkdir()
    (tmp_path / "changelog.d" / "README.md").write_text("How to.\n", encoding="utf-8")
    (tmp_path / "monta_async" / "__init__.py").write_text(BEFORE, encoding="utf-8")
    for words in (
        ["init", "--quiet"],
        ["add", "."],
        ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", "One"],
        ["tag", "v1.0.0"],
    ):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)  # noqa: S603, S607 - fixed words
    return tmp_path


def check(repository: Path) -> subprocess.CompletedProcess[str]:
    """Run the check on a repository."""
    command = [sys.executable, str(SCRIPT), "--root", str(repository)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own script


@pytest.mark.parametrize("kind", LATER)
def test_a_change_without_a_fragment_fails(released: Path, kind: str) -> None:
    """Whatever changes for users needs a line in the changelog; with it, the check passes."""
    source, told = LATER[kind]
    (released / "monta_async" / "__init__.py").write_text(source, encoding="utf-8")

    failed = check(released)
    (released / "changelog.d" / "ask.changed.md").write_text("It asks otherwise.\n", encoding="utf-8")
    passed = check(released)

    assert (1, 0) == (failed.returncode, passed.returncode)
    assert told in failed.stdout
    assert "no fragment in changelog.d/" in failed.stderr


def test_what_is_private_needs_no_fragment(released: Path) -> None:
    """Bodies, docstrings and names that begin with an underscore are nobody's business."""
    source = BEFORE.replace("Ask.", "Ask it.").replace("len(what)", "len(what) + 0") + "\n\n_more = 1\n"
    (released / "monta_async" / "__init__.py").write_text(source, encoding="utf-8")

    assert 0 == check(released).returncode


def test_before_the_first_release_everything_is_new(released: Path) -> None:
    """Without a tag there is nothing to compare with."""
    subprocess.run(["git", "-C", str(released), "tag", "--delete", "v1.0.0"], check=True, capture_output=True)  # noqa: S603, S607

    done = check(released)

    assert 0 == done.returncode
    assert "nothing is released yet" in done.stdout

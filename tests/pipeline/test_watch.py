from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from newer import VERSION, newer
from pipeline import documents
from pipeline.__main__ import newest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of what the script needs."""
    for name in ("scripts", "openapi", "changelog.d"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def watch(clone: Path, document: Path) -> tuple[str, str]:
    """What the script prints, and the text of the pull request."""
    text = clone / "text.md"
    done = subprocess.run(  # noqa: S603 - our own script
        [str(clone / "scripts" / "watch_document.sh"), str(document), str(text)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHON": sys.executable},
    )
    return done.stdout, text.read_text(encoding="utf-8")


def test_the_same_interface_is_no_news(clone: Path) -> None:
    """The document as it is pinned changes nothing, and says so."""
    before = sorted(path.name for path in (clone / "openapi").iterdir())

    printed, _ = watch(clone, newest())

    assert "changed=false\n" == printed
    assert before == sorted(path.name for path in (clone / "openapi").iterdir())
    assert ["README.md"] == [
        path.name for path in (clone / "changelog.d").iterdir() if path.name.startswith(("R", "api"))
    ]


def test_a_newer_interface_becomes_a_pull_request(clone: Path) -> None:
    """It is pinned under its own version, with names and changelog fragment; the text lists changes and work to do."""
    document = clone / "current.yaml"
    document.write_text(json.dumps(newer(documents.load(newest()))), encoding="utf-8")

    printed, text = watch(clone, document)

    assert "changed=true\n" == printed
    assert (clone / "openapi" / f"monta-{VERSION}.json").exists()
    assert (clone / "changelog.d" / f"api-{VERSION}.changed.md").exists()
    assert "cdrs.list" in (clone / "openapi" / "names.toml").read_text(encoding="utf-8")
    for words in (
        "`cdrs.list` added",
        "**breaks callers**",
        "To describe",
        "- operation get-cdrs",
        "Before this is merged",
    ):
        assert words in text


def test_what_is_no_document_of_this_api_stops_it(clone: Path) -> None:
    """A sign-in page or another API at that address is an error, not a change."""
    page = clone / "page.html"
    page.write_text("<html>Sign in</html>", encoding="utf-8")

    with pytest.raises(subprocess.CalledProcessError) as caught:
        watch(clone, page)

    assert "no OpenAPI document" in caught.value.stderr

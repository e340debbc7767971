"""Documents made into packages, and packages looked at."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from pipeline.__main__ import main

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPTS = REPOSITORY / "scripts"
PACKAGE = "monta_partner_api"


def make(document: dict[str, Any], folder: Path) -> Path:
    """Generate the package of a document below a folder, as `scripts/regenerate.sh --output` does; the package."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "document.json").write_text(json.dumps(document), encoding="utf-8")
    assert main(["--document", str(folder / "document.json"), "--output", str(folder)]) == 0
    return folder / PACKAGE


def contents(folder: Path) -> dict[str, str]:
    """Return every file below a folder and what it holds, as a digest."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def run(folder: Path, code: str, **environment: str) -> str:
    """Run code in a fresh Python that finds the package of this folder; what it prints. A warning is an error."""
    command = [sys.executable, "-B", "-W", "error", "-X", "utf8", "-c", code]
    known = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONWARNINGS")}
    done = subprocess.run(  # noqa: S603 - code of the tests
        command, cwd=folder, env=known | environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout

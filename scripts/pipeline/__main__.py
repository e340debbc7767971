"""`scripts/regenerate.sh`: document -> generated/."""

from __future__ import annotations

import argparse
import difflib
import re
import sys
import tempfile
from pathlib import Path

from . import names as naming
from .difference import differences, markdown
from .documents import DocumentError, dump, load
from .generate import PACKAGE, build, canonical, correct, package_files
from .pin import pin

ROOT = Path(__file__).resolve().parents[2]
OPENAPI = ROOT / "openapi"
GENERATED = ROOT / "generated"
SHOWN_LINES = 60


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    options = _options().parse_args(arguments)
    try:
        return _run(options)
    except DocumentError as error:
        print(f"regenerate: {error}", file=sys.stderr)
        return 2


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/regenerate.sh", description="Generate the low-level client.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 and show what differs if generated/ is stale"
    )
    parser.add_argument(
        "--document", help="an OpenAPI document of this API, JSON or YAML, file or URL, instead of the pinned one"
    )
    parser.add_argument(
        "--output", type=Path, help="write the package below this folder instead, and leave the repository as it is"
    )
    parser.add_argument(
        "--pin", metavar="VERSION", help="keep --document as openapi/monta-VERSION.json, and write what changed"
    )
    return parser


def newest(folder: Path = OPENAPI) -> Path:
    """The pinned document: the newest of those that are kept."""
    kept = sorted(folder.glob("monta-*.json"))
    if not kept:
        raise DocumentError(f"{folder}: no pinned document (monta-VERSION.json)")
    return kept[-1]


def _run(options: argparse.Namespace) -> int:
    names = naming.Names.read()
    if options.pin:
        return _pin(options, names)
    document, unmatched = canonical(load(options.document or newest()), names)
    document, uncorrected = correct(document)
    for entry in [*unmatched, *uncorrected]:
        print(f"regenerate: matches nothing: {entry}", file=sys.stderr)
    naming.extend(names, document)
    place = (options.output or GENERATED).resolve()
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=None if options.check else place, prefix=".building-") as folder:
        built = Path(folder) / PACKAGE
        built.mkdir()
        build(document, names, built)
        if options.check:
            return _check(built, names.text())
        _swap(built, place / PACKAGE, Path(folder) / "before")
    if options.output is None:
        naming.NAMES.write_text(names.text(), encoding="utf-8")
    return 0


def _pin(options: argparse.Namespace, names: naming.Names) -> int:
    if not options.document or not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z.-]*", options.pin):
        raise DocumentError("--pin needs a version, such as 2027-01-15 (or `own`: the document's), and --document")
    before, _ = canonical(load(newest()), names)
    after, unmatched = canonical(load(options.document), names)
    version = after["info"]["version"] if options.pin == "own" else options.pin
    naming.extend(names, after)
    kept, undescribed = pin(after, version, load(newest()))
    report = markdown(differences(before, after, names), before["info"]["version"], version)
    place = (options.output or ROOT).resolve()
    for folder in ("openapi", "changelog.d"):
        (place / folder).mkdir(parents=True, exist_ok=True)
    (place / "openapi" / f"monta-{version}.json").write_text(dump(kept), encoding="utf-8")
    (place / "openapi" / "names.toml").write_text(names.text(), encoding="utf-8")
    (place / "changelog.d" / f"api-{version}.changed.md").write_text(report, encoding="utf-8")
    print(report)
    for entry in unmatched:
        print(f"regenerate: matches nothing: {entry}", file=sys.stderr)
    print(f"To describe in openapi/monta-{version}.json ({len(undescribed)}):")
    print("\n".join(f"- {entry}" for entry in undescribed))
    return 0


def _swap(built: Path, place: Path, aside: Path) -> None:
    """Put the new package in place; the old one goes only when the new one is there."""
    if place.exists():
        place.rename(aside)
    built.rename(place)


def _check(built: Path, names: str) -> int:
    lines: list[str] = []
    fresh = {path.relative_to(built).as_posix(): path for path in package_files(built)}
    there = {path.relative_to(GENERATED / PACKAGE).as_posix(): path for path in package_files(GENERATED / PACKAGE)}
    for name in sorted(fresh.keys() | there.keys()):
        before = there[name].read_bytes() if name in there else None
        after = fresh[name].read_bytes() if name in fresh else None
        if before != after:
            lines += _difference(before or b"", after or b"", f"generated/{PACKAGE}/{name}")
    if naming.NAMES.read_bytes() != names.encode():
        lines += _difference(naming.NAMES.read_bytes(), names.encode(), "openapi/names.toml")
    if not lines:
        return 0
    print("\n".join(lines[:SHOWN_LINES]))
    if len(lines) > SHOWN_LINES:
        print(f"... and {len(lines) - SHOWN_LINES} lines more")
    print("regenerate: generated/ is stale: run scripts/regenerate.sh", file=sys.stderr)
    return 1


def _difference(before: bytes, after: bytes, name: str) -> list[str]:
    """The lines that differ; at least one, also where only line ends do, or a file without lines."""
    old, new = before.decode(errors="replace"), after.decode(errors="replace")
    found = difflib.unified_diff(old.splitlines(), new.splitlines(), name, f"{name} (fresh)", lineterm="", n=1)
    return list(found) or [f"{name}: it is only on one side, or the ends of lines differ"]


if __name__ == "__main__":
    sys.exit(main())

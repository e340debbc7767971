"""Whether a change to the public surface since the last release is told to users: a fragment in changelog.d/.

    python scripts/surface.py [--base REF]      # REF: a tag or commit; the last tag v* unless given

Public are the names of `monta_async` and of the generated package that do not begin with an underscore: classes,
functions and methods with their parameters, attributes. Exit status 1 when they changed and no fragment says so.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = {"monta_async": ".", "monta_partner_api": "generated"}
SHOWN = 40


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    parser = argparse.ArgumentParser(description="Is every change of the public surface in the changelog?")
    parser.add_argument("--base", help="the tag or commit of the last release; the last tag v* unless given")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[1], help="the repository")
    options = parser.parse_args(arguments)
    base = options.base or last_release(options.root)
    if base is None:
        print("surface: nothing is released yet")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        unpack(options.root, base, Path(folder))
        found = changes(Path(folder), options.root)
    told = fragments(options.root, base)
    for line in found[:SHOWN]:
        print(line)
    if len(found) > SHOWN:
        print(f"... and {len(found) - SHOWN} more")
    if found and not told:
        print(f"surface: {len(found)} changes since {base} and no fragment in changelog.d/", file=sys.stderr)
        return 1
    print(f"surface: {len(found)} changes since {base}, {len(told)} fragments")
    return 0


def last_release(root: Path) -> str | None:
    """The last tag that names a version, if there is one."""
    done = _git(root, "describe", "--tags", "--match", "v*", "--abbrev=0", check=False)
    return done.decode().strip() or None


def unpack(root: Path, base: str, folder: Path) -> None:
    """Lay the two packages out as they were."""
    kept = [place for place in ("monta_async", "generated") if _git(root, "ls-tree", base, place)]
    with tarfile.open(fileobj=BytesIO(_git(root, "archive", base, *kept))) as archive:
        archive.extractall(folder, filter="data")


def fragments(root: Path, base: str) -> list[str]:
    """The changelog fragments that are new or changed since then, committed or not."""
    listed = _git(root, "diff", "--name-only", base, "--", "changelog.d", "CHANGELOG.md").decode().split()
    listed += _git(root, "ls-files", "--others", "--exclude-standard", "changelog.d").decode().split()
    return [name for name in listed if not name.endswith("README.md")]


def changes(before: Path, after: Path) -> list[str]:
    """Every public name that went, came, or has other parameters."""
    found = []
    for package, place in PACKAGES.items():
        old, new = _load(package, before / place), _load(package, after / place)
        if old is None or new is None:
            found += [f"{package} {'added' if old is None else 'removed'}"] if old is not new else []
            continue
        was, now = dict(_public(old)), dict(_public(new))
        found += [f"{path} removed" for path in was.keys() - now.keys()]
        found += [f"{path} added" for path in now.keys() - was.keys()]
        found += [
            f"{path}: {was[path]} is {now[path]} now" for path in was.keys() & now.keys() if was[path] != now[path]
        ]
    return sorted(found)


def _load(package: str, place: Path) -> griffe.Object | None:
    if not (place / package).is_dir():
        return None
    loaded = griffe.load(package, search_paths=[place], try_relative_path=False, allow_inspection=False)
    return loaded if isinstance(loaded, griffe.Object) else None


def _public(node: griffe.Object) -> Iterator[tuple[str, str]]:
    """Path and signature of everything public below a package."""
    for name, member in node.members.items():
        if isinstance(member, griffe.Alias) or (name.startswith("_") and name != "__init__"):
            continue
        yield member.path, _signature(member)
        if isinstance(member, griffe.Module | griffe.Class):
            yield from _public(member)


def _signature(node: griffe.Object) -> str:
    if isinstance(node, griffe.Function):
        return f"({', '.join(map(_parameter, node.parameters))}) -> {node.returns}"
    if isinstance(node, griffe.Attribute):
        return f"{node.annotation}"
    if isinstance(node, griffe.Class):
        return f"class({', '.join(str(base) for base in node.bases)})"
    return "module"


def _parameter(parameter: griffe.Parameter) -> str:
    only = "by keyword: " if parameter.kind is griffe.ParameterKind.keyword_only else ""
    default = "" if parameter.default is None else f" = {parameter.default}"
    return f"{only}{parameter.name}: {parameter.annotation}{default}"


def _git(root: Path, *arguments: str, check: bool = True) -> bytes:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, check=check).stdout  # noqa: S603 - fixed words


if __name__ == "__main__":
    sys.exit(main())

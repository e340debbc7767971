"""Run every Python example of README.md against a simulator over loopback; used by the tests and on the built wheel."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path


def examples(readme: Path) -> list[str]:
    """The Python blocks of a Markdown file."""
    return re.findall(r"^```python\n(.*?)^```", readme.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def find_readme() -> Path:
    """Beside this file (a copy), or one folder up (the repository)."""
    here = Path(__file__).resolve().parent
    return here / "README.md" if (here / "README.md").exists() else here.parent / "README.md"


def run(source: str, base_url: str) -> None:
    """Run one example as a user would, with credentials in the environment."""
    os.environ.update(MONTA_CLIENT_ID="demo-client", MONTA_CLIENT_SECRET="demo-secret", MONTA_BASE_URL=base_url)
    exec(compile(source, "README.md", "exec"), {"__name__": "__main__"})  # noqa: S102 - our own README


def main() -> int:
    """Run them all; with `--import-only`, only see that the package stands without its extras."""
    import monta_async  # noqa: PLC0415 - what is looked at here is where it comes from and what it pulls in

    if "--import-only" in sys.argv:
        for name in monta_async.__all__:
            getattr(monta_async, name)
        extras = sorted({"starlette", "uvicorn", "fastapi", "pytest"} & set(sys.modules))
        print(f"{monta_async.__file__}: {len(monta_async.__all__)} names, extras loaded: {extras or 'none'}")
        return 1 if extras else 0
    from monta_async.simulator import Simulator, serve  # noqa: PLC0415 - the extra

    with serve(Simulator(seed=7)) as base_url:
        for source in examples(find_readme()):
            run(source, base_url)
    return 0


if __name__ == "__main__":
    sys.exit(main())

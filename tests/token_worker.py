"""What the tests of token files have processes of their own do; each says `ready`, and begins at a line of input."""

from __future__ import annotations

import json
import os
import pathlib
import resource
import signal
import sys
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio

from monta_async import FileTokenStore, InvalidAccessTokenError, Monta, StoredToken, token_file

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from types import FrameType


def client(base_url: str, path: str) -> Monta:
    """One of the clients that share a file."""
    return Monta("an-id", "a-secret", base_url=base_url, token_store=FileTokenStore(path))


async def together(base_url: str, path: str, count: str) -> None:
    """Make so many calls at once."""
    async with client(base_url, path) as monta, anyio.create_task_group() as tasks:
        for _ in range(int(count)):
            tasks.start_soon(monta.charges.get, 7)


async def one_by_one(base_url: str, path: str, count: str) -> None:
    """Make so many calls, each again until it is answered: another process may renew between a look and a call."""
    done = 0
    async with client(base_url, path) as monta:
        while done < int(count):
            try:
                await monta.charges.get(7)
            except InvalidAccessTokenError:
                continue
            done += 1


async def with_a_full_disk(base_url: str, path: str) -> None:
    """Make a call where no file can grow beyond a hundred bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
    await one_by_one(base_url, path, "1")


def killed_at_every_instant(path: str) -> None:
    """Renew a stored token in a child that is killed before its first, second, ... last step.

    Prints how often the old and the new token were found afterwards, and all modes of files that there were.
    """
    ends = datetime(2026, 1, 1, tzinfo=UTC)
    old, new = (StoredToken("an-id", "https://api.test/", name, ends, "r", ends) for name in ("old", "new"))
    store = FileTokenStore(path)
    found: Counter[str] = Counter()
    modes: set[str] = set()
    os.umask(0)
    status = instant = 0
    anyio.run(store.save, old)
    while instant == 0 or os.WIFSIGNALED(status):
        instant += 1
        child = os.fork()
        if child == 0:
            renewal = _renew(store, new)
            sys._getframe().f_trace_opcodes = True  # Python 3.12 asks for it before tracing begins
            sys.settrace(_killer(instant))
            _run_what_never_waits(renewal)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        modes |= {oct(file.stat().st_mode) for file in pathlib.Path(path).parent.iterdir()}
        kept = anyio.run(store.load)
        found[kept.access_token if kept is not None else "nothing"] += 1
        if not anyio.run(store.acquire, 0.0):
            found["locked"] += 1
        anyio.run(store.release)
        anyio.run(store.save, old)
    print(json.dumps({"found": found, "modes": sorted(modes), "last": status}))


async def _renew(store: FileTokenStore, token: StoredToken) -> None:
    await store.acquire(0.0)
    await store.save(token)
    await store.release()


def _run_what_never_waits(work: Coroutine[Any, Any, None]) -> None:
    try:
        work.send(None)
    except StopIteration:
        return


def _killer(instant: int) -> Any:
    """What kills this process before so many steps of bytecode are done, in the store and in what it has of pathlib."""
    files = {token_file.__file__, pathlib.__file__}
    left = instant

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename not in files:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    return trace


def main() -> None:
    """Run the program that is named, with its arguments."""
    program, *arguments = sys.argv[1:]
    if program == "killed_at_every_instant":
        killed_at_every_instant(*arguments)
        return
    programs: dict[str, Callable[..., Awaitable[None]]] = {
        "together": together,
        "one_by_one": one_by_one,
        "with_a_full_disk": with_a_full_disk,
    }
    print("ready", flush=True)
    sys.stdin.readline()
    anyio.run(programs[program], *arguments)


if __name__ == "__main__":
    main()

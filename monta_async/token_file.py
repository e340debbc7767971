"""Tokens in a file that several processes share."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import anyio

from .errors import ConfigurationError
from .token_store import StoredToken

if sys.platform != "win32":
    import fcntl

__all__ = ("FileTokenStore",)

LARGEST = 64 * 1024
"""No token file comes near this many bytes."""
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.25
"""How many seconds lie between two tries to have the lock."""


class FileTokenStore:
    """A file that keeps the tokens of one pair of credentials, for all processes of one user on one machine.

    The file has mode 0600 from its first byte and is replaced as a whole, so that a process may be killed at any
    instant; the lock, on a second file (`.lock`), ends with its holder. A file that is not this user's alone, or holds
    something else than a token, is reported to the log and replaced.

    The file is read and written without a thread: a few hundred bytes, once for a renewal, and nothing that a
    cancellation could come between. They are not forced onto the disk: a machine that loses power loses what id and
    secret get again.

    Args:
        path: the file, in a folder that exists; `~` is the home of the user.
        sleep: waits for some seconds.

    Raises:
        ConfigurationError: the folder does not exist or cannot be written to, or the system is Windows.
    """

    def __init__(
        self, path: str | os.PathLike[str], *, sleep: Callable[[float], Awaitable[None]] = anyio.sleep
    ) -> None:
        if sys.platform == "win32":
            raise ConfigurationError("a token file needs a POSIX system: give a TokenStore of your own")
        self._path = Path(path).expanduser().absolute()
        if self._path.is_dir() or not os.access(self._path.parent, os.W_OK | os.X_OK):
            raise ConfigurationError(f"the token file cannot be written: {self._path}")
        self._new = self._path.with_name(f"{self._path.name}.new")
        self._lock = self._path.with_name(f"{self._path.name}.lock")
        self._sleep = sleep
        self._held: int | None = None

    async def load(self) -> StoredToken | None:
        """What the file holds; None if there is none.

        Raises:
            OSError: it cannot be read, is not this user's alone, or holds something else.
        """
        try:
            # Neither follows a link, nor waits for whoever writes into a pipe.
            file = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except FileNotFoundError:
            return None
        try:
            status = os.fstat(file)
            ours = stat.S_ISREG(status.st_mode) and status.st_uid == os.geteuid()
            if not ours or stat.S_IMODE(status.st_mode) & 0o077:
                raise OSError(f"{self._path} is not a file of this user alone; it will be replaced")
            return StoredToken.from_json(os.read(file, LARGEST))
        except ValueError as error:
            raise OSError(f"{self._path}: {error}; it will be replaced") from None
        finally:
            os.close(file)

    async def save(self, token: StoredToken, /) -> None:
        """Replace the file.

        Raises:
            OSError: it cannot be written; the old one stays.
        """
        self._new.unlink(missing_ok=True)
        file = os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            with os.fdopen(file, "wb") as opened:
                opened.write(token.to_json())
            self._new.replace(self._path)
        except OSError:
            self._new.unlink(missing_ok=True)
            raise

    async def acquire(self, wait: float, /) -> bool:
        """Take the lock, and say whether it was had within so many seconds.

        Raises:
            OSError: it cannot be locked.
        """
        file = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        waited, pause = 0.0, FIRST_PAUSE
        try:
            # Tries, again and again: a thread that waits cannot be cancelled, and would have the lock for nobody.
            while not (locked := _try_to_lock(file)) and waited < wait:
                await self._sleep(pause)
                waited, pause = waited + pause, min(2 * pause, LONGEST_PAUSE)
        except BaseException:
            os.close(file)
            raise
        if locked:
            self._held = file
        else:
            os.close(file)
        return locked

    async def release(self) -> None:
        """Let the next one have the lock."""
        file, self._held = self._held, None
        if file is not None:
            fcntl.flock(file, fcntl.LOCK_UN)  # closing is not enough, if the process was forked meanwhile
            os.close(file)


def _try_to_lock(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True

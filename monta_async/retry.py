"""What is retried, and when: decided by one function, by operation and not by HTTP verb."""

from __future__ import annotations

import enum
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import anyio
import httpx
from attrs import evolve, field, frozen, mutable
from monta_partner_api import Operation

from .errors import ConfigurationError

__all__ = ("Failure", "RetryPolicy", "RetryQuota", "retry_after")

_PASSING = frozenset({408, 425, 500, 502, 503, 504})
_TOO_MANY = 429


class Failure(enum.Enum):
    """What is known of a call that has no good answer."""

    NEVER_SENT = "never sent"
    """The connection could not be made: it did not run."""
    LOST = "lost"
    """It was sent, and no whole answer came: it may have run."""
    TOKEN = "token"  # noqa: S105 - a name, not a token
    """401 for a token that was thought good: it did not run."""
    REFUSED = "refused"
    """429: it did not run."""
    PASSING = "passing"
    """408, 425, 500, 502, 503, 504: it may have run, and may go better the next time."""
    FINAL = "final"
    """Any other answer."""

    @classmethod
    def of_status(cls, status: int) -> Failure:
        """What an answer other than 2xx says."""
        if status == _TOO_MANY:
            return cls.REFUSED
        return cls.PASSING if status in _PASSING else cls.FINAL

    @classmethod
    def of_error(cls, error: BaseException) -> Failure:
        """What a failure of the transport says: only one to connect is known to come before the call is sent."""
        early = (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.ProxyError,
            httpx.UnsupportedProtocol,
        )
        return cls.NEVER_SENT if isinstance(error, early) else cls.LOST


@frozen
class RetryPolicy:
    """How often and how long to try again.

    A call whose token is refused is sent once more at once, with a new one. A call that never left, and one that was
    refused with 429, did not run: it is sent again whatever it does. A call whose answer was lost, or that met a
    passing failure, is sent again only if the operation table says that it may be repeated (`read` or `idempotent`);
    everything else is final. Before each try it waits: as long as the server says, else a random time up to a bound
    that doubles from `first` to `longest` (full jitter). A server that asks for more than `patience` is not waited
    for. A body that cannot be sent twice is not.
    """

    retries: int = 3
    """How many times a call is sent again, at most."""
    first: float = 0.5
    """The bound of the first wait, in seconds."""
    longest: float = 8.0
    """The largest bound, in seconds."""
    patience: float = 120.0
    """The longest wait that a server may ask for, in seconds."""
    deadline: float | None = None
    """How long a call may take in all its tries and waits, in seconds; a wait that would go beyond is not begun."""
    random: Callable[[], float] = field(default=random.random, repr=False)
    """A number from 0 to 1, for the jitter."""
    sleep: Callable[[float], Awaitable[None]] = field(default=anyio.sleep, repr=False)
    """Waits for some seconds."""

    def wait(self, failure: Failure, repeat: str, tried: int, asked: float | None = None) -> float | None:
        """How many seconds to wait before the next try; None if there is none.

        Args:
            failure: what is known of the last try.
            repeat: `read`, `idempotent` or `never`, from the operation table.
            tried: how many times the call was sent.
            asked: how many seconds the server asks to wait.
        """
        if failure is Failure.TOKEN:
            return 0.0
        ran_not = failure in (Failure.NEVER_SENT, Failure.REFUSED)
        may = ran_not or (failure in (Failure.LOST, Failure.PASSING) and repeat != "never")
        if not may or tried > self.retries:
            return None
        if asked is not None:
            return asked if asked <= self.patience else None
        return self.random() * min(self.longest, self.first * 2.0 ** (tried - 1))


def limited(policy: RetryPolicy, max_retries: int | None, deadline: float | None) -> RetryPolicy:
    """The policy with other limits; what is None stays, and a deadline of `math.inf` is none.

    Raises:
        ConfigurationError: one is out of range.
    """
    if max_retries is not None:
        if max_retries < 0:
            raise ConfigurationError("max_retries must be 0 or more")
        policy = evolve(policy, retries=max_retries)
    if deadline is not None:
        if not deadline > 0:
            raise ConfigurationError("deadline must be more than 0 seconds")
        policy = evolve(policy, deadline=deadline)
    return policy


@mutable
class RetryQuota:
    """A client's patience with an API that is down, so that retries do not become a storm.

    Each retry costs; each call that succeeds at once pays a little back. When it is spent, calls fail at once.
    """

    capacity: int = 500
    cost: int = 10
    refund: int = 1
    left: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.left = self.capacity

    def spend(self) -> bool:
        """Whether a retry is affordable; if so, it is paid for."""
        if self.left < self.cost:
            return False
        self.left -= self.cost
        return True

    def earn(self) -> None:
        """A call succeeded."""
        self.left = min(self.capacity, self.left + self.refund)


def repeat_of(operation: Operation | None, method: str) -> str:
    """Whether a call may be repeated: by the table, or for a path that it does not know by the HTTP verb."""
    if operation is not None:
        return operation.repeat
    by_verb = {"GET": "read", "HEAD": "read", "OPTIONS": "read", "PUT": "idempotent", "DELETE": "idempotent"}
    return by_verb.get(method.upper(), "never")


def retry_after(headers: httpx.Headers, now: datetime | None = None) -> float | None:
    """How many seconds the server asks to wait: the rest of the rate limit's window, else `Retry-After`.

    `RateLimit-ResetsIn` counts whole seconds of unknown rounding, so one more is allowed for. `Retry-After` is seconds
    or a date; what is neither, is nothing.
    """
    resets = _seconds(headers.get("RateLimit-ResetsIn"))
    if resets is not None:
        return resets + 1
    text = headers.get("Retry-After")
    plain = _seconds(text)
    if plain is not None or text is None:
        return plain
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    until = until if until.tzinfo is not None else until.replace(tzinfo=UTC)
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


def _seconds(text: str | None) -> float | None:
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None

"""The access tokens that the simulator has issued."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

ACCESS_TOKEN_LIFE = timedelta(hours=1)
REFRESH_TOKEN_LIFE = timedelta(hours=24)


class Tokens:
    """Issues access tokens and knows which are still good."""

    def __init__(self, seed: int, clock: Callable[[], datetime]) -> None:
        """Issue tokens that depend on the seed and their number only; `clock` returns an aware date-time."""
        self._seed = seed
        self._clock = clock
        self._issued = 0
        self._expiry: dict[str, datetime] = {}

    def issue(self) -> dict[str, str]:
        """Issue a pair of tokens and return it as the API answers it."""
        now = self._clock()
        self._expiry = {token: expiry for token, expiry in self._expiry.items() if now < expiry}
        self._issued += 1
        access = self._token("access")
        self._expiry[access] = now + ACCESS_TOKEN_LIFE
        return {
            "accessToken": access,
            "refreshToken": self._token("refresh"),
            "accessTokenExpirationDate": _utc_text(now + ACCESS_TOKEN_LIFE),
            "refreshTokenExpirationDate": _utc_text(now + REFRESH_TOKEN_LIFE),
        }

    def is_good(self, access_token: str) -> bool:
        """Tell whether an access token was issued here and has not expired."""
        expiry = self._expiry.get(access_token)
        return expiry is not None and self._clock() < expiry

    def _token(self, kind: str) -> str:
        name = f"{self._seed}:token:{self._issued}:{kind}"
        return str(UUID(bytes=blake2b(name.encode(), digest_size=16).digest(), version=4))


def _utc_text(moment: datetime) -> str:
    """Return a date-time with microseconds, which the API gives for tokens."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

"""The tokens that the simulator has issued: an access token lives an hour, a refresh token a day and for one use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from uuid import UUID

ACCESS_TOKEN_LIFE = timedelta(hours=1)
REFRESH_TOKEN_LIFE = timedelta(hours=24)


class Tokens:
    """Issues tokens and knows to whom the good ones belong.

    A refresh token is good once: the pair that it buys replaces it, and the access token that came with it lives on
    until its own end, as nothing is documented to the contrary.
    """

    def __init__(self, seed: int, clock: Callable[[], datetime]) -> None:
        """Issue tokens that depend on the seed and their number only; `clock` returns an aware date-time."""
        self._seed = seed
        self._clock = clock
        self._issued = 0
        self._access: dict[str, tuple[datetime, str]] = {}
        self._refresh: dict[str, tuple[datetime, str]] = {}

    def issue(self, client_id: str) -> dict[str, str]:
        """Issue a pair of tokens and return it as the API answers it."""
        now = self._clock()
        self._access = {token: held for token, held in self._access.items() if now < held[0]}
        self._refresh = {token: held for token, held in self._refresh.items() if now < held[0]}
        self._issued += 1
        access, refresh = self._token("access"), self._token("refresh")
        self._access[access] = (now + ACCESS_TOKEN_LIFE, client_id)
        self._refresh[refresh] = (now + REFRESH_TOKEN_LIFE, client_id)
        return {
            "accessToken": access,
            "refreshToken": refresh,
            "accessTokenExpirationDate": _utc_text(now + ACCESS_TOKEN_LIFE),
            "refreshTokenExpirationDate": _utc_text(now + REFRESH_TOKEN_LIFE),
        }

    def owner_of(self, access_token: str) -> str | None:
        """Return whose access token it is, or None when it was not issued here or has expired."""
        return self._held(self._access, access_token)

    def spend(self, refresh_token: str) -> str | None:
        """Return whose refresh token it was, or None; it is of no more use afterwards."""
        owner = self._held(self._refresh, refresh_token)
        self._refresh.pop(refresh_token, None)
        return owner

    def _held(self, tokens: dict[str, tuple[datetime, str]], token: str) -> str | None:
        expiry, owner = tokens.get(token, (None, None))
        return owner if expiry is not None and self._clock() < expiry else None

    def _token(self, kind: str) -> str:
        name = f"{self._seed}:token:{self._issued}:{kind}"
        return str(UUID(bytes=blake2b(name.encode(), digest_size=16).digest(), version=4))


def _utc_text(moment: datetime) -> str:
    """Return a date-time with microseconds, which the API gives for tokens."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

"""Starting a charge: it gets a reference of its own, by which it is found when the answer is lost."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from attrs import frozen

from .errors import MontaError, envelope

__all__ = ("START", "Start", "bare")

START = "start-charge"
REFERENCE = "partnerExternalId"
LOOKS = (0.5, 1.0, 2.0)
"""How many seconds to wait before each look for a charge whose answer is lost."""
ROLES: tuple[dict[str, str], ...] = ({}, {"operatorRole": "payer"})
"""In which roles a list is asked for: a charge at another operator's charge point is shown to who pays only."""
_OF_THE_BODY = frozenset({"content-encoding", "content-length", "content-type", "transfer-encoding"})
ROUNDING = timedelta(seconds=1)
"""The server's clock is known to the second."""


@frozen
class Start:
    """One charge that is to be started, and how to find it.

    A body without `partnerExternalId` gets one that no other charge has. One that the caller chose is kept; since it
    may stand on other charges too, only one single charge that was created since counts as found.
    """

    request: httpx.Request
    reference: str | None
    chosen: bool
    """Whether the caller chose the reference."""
    since: datetime

    @classmethod
    def of(cls, request: httpx.Request, new_reference: Callable[[], str], since: datetime) -> Start:
        """What a request is to start; a body that is no JSON object is the server's to refuse."""
        try:
            body = json.loads(request.content)
        except (ValueError, RecursionError, httpx.RequestNotRead):
            body = None
        if not isinstance(body, dict):
            return cls(request, None, chosen=True, since=since)
        if REFERENCE in body:
            return cls(request, body[REFERENCE] or None, chosen=True, since=since)
        reference = new_reference()
        # Put in as text: to write the body anew would change the digits of its numbers.
        added = json.dumps({REFERENCE: reference})[:-1] + (", " if body else "")
        content = added.encode() + request.content.strip()[1:]
        headers = {name: value for name, value in request.headers.items() if name != "content-length"}
        with_it = httpx.Request("POST", request.url, headers=headers, content=content, extensions=request.extensions)
        return cls(with_it, reference, chosen=False, since=since)

    async def look(
        self,
        send: Callable[[httpx.Request], Awaitable[httpx.Response]],
        sleep: Callable[[float], Awaitable[None]],
    ) -> httpx.Response | None:
        """The charge, as the answer that was lost would have been; None if it does not show for a few seconds."""
        if self.reference is None:
            return None
        kept = ("accept", "monta-version", "user-agent")
        headers = {name: value for name, value in self.request.headers.items() if name in kept}
        timeout = {"timeout": self.request.extensions["timeout"]} if "timeout" in self.request.extensions else {}
        for seconds in LOOKS:
            await sleep(seconds)
            for role in ROLES:
                url = self.request.url.copy_with(params={REFERENCE: self.reference, "perPage": 100} | role)
                try:
                    answer = await send(httpx.Request("GET", url, headers=headers, extensions=timeout))
                    rows = answer.json()["data"]
                    found = [row for row in rows if self._is_it(row)]
                except (MontaError, ValueError, KeyError, TypeError):
                    continue
                if len(found) == 1:
                    return httpx.Response(200, json=found[0], request=self.request)
                if found:
                    break
        return None

    def _is_it(self, row: dict[str, Any]) -> bool:
        if row[REFERENCE] != self.reference:
            return False
        if not self.chosen:
            return True
        created = datetime.fromisoformat(row["createdAt"])
        created = created if created.tzinfo is not None else created.replace(tzinfo=UTC)
        return created >= self.since - ROUNDING


def bare(answer: httpx.Response) -> httpx.Response:
    """The answer to a start as the document has it: the charge. One that holds it under `charge` is known as well."""
    body = envelope(answer.content)
    held = body.get("charge")
    if "id" in body or not isinstance(held, dict):
        return answer
    headers = {name: value for name, value in answer.headers.items() if name.lower() not in _OF_THE_BODY}
    return httpx.Response(
        answer.status_code, headers=headers, json=held, request=answer.request, extensions=answer.extensions
    )

"""The simulator itself: an ASGI application that answers as the Monta Partner API does."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from monta_async.simulator import lists
from monta_async.simulator.catalog import CLIENT_ID, CLIENT_SECRET, OPERATOR_ID
from monta_async.simulator.errors import (
    ApiError,
    bad_request,
    consumer_not_found,
    invalid_access_token,
    not_found,
    too_many_requests,
)
from monta_async.simulator.queries import Query, Selection, read_int64
from monta_async.simulator.rate import WINDOW_SECONDS, RateLimit
from monta_async.simulator.times import utc_text
from monta_async.simulator.tokens import Tokens
from monta_async.simulator.world import DEFAULT_NOW, Entities, World

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    Endpoint = Callable[[Request], dict[str, Any]]

_ALL_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def _real_time() -> datetime:
    return datetime.now(UTC)


class Simulator:
    """A Monta Partner API in memory; the same seed gives the same world and the same answers.

    It is an ASGI application, for `httpx.ASGITransport`, `monta_async.simulator.serve` or any ASGI server,
    and is meant for one event loop. Its credentials are `demo-client` and `demo-secret`. A documented filter
    that it does not know is refused with status 400, not ignored, so that a list is never silently wrong.
    """

    def __init__(
        self,
        seed: int = 7,
        *,
        charges: int = 250,
        charge_points: int = 24,
        sites: int = 4,
        teams: int = 3,
        now: datetime = DEFAULT_NOW,
        clock: Callable[[], datetime] = _real_time,
        rate_limit: int | None = 1000,
    ) -> None:
        """Lay out the world and open the API.

        Args:
            seed: what the world depends on.
            charges: how many charges there are; they are computed when asked for, so millions cost nothing.
            charge_points: how many charge points there are.
            sites: how many sites share them.
            teams: how many teams share the sites.
            now: the moment at which the world stands still, an aware date-time.
            clock: returns the aware date-time that token expiry and the rate limit go by.
            rate_limit: how many calls each window of 600 s allows, or None for no limit and no such headers.

        Raises:
            ValueError: a size is out of range, or `now` has no time zone.
        """
        self.world = World(seed, charges=charges, charge_points=charge_points, sites=sites, teams=teams, now=now)
        self._tokens = Tokens(seed, clock)
        self._rate_limit = None if rate_limit is None else RateLimit(rate_limit, clock)
        api = [
            Route("/auth/token", self._issue_token, methods=["POST"]),
            self._route("/consumers/me", self._consumer),
            *self._routes("/charges", self.world.charges, lists.charges),
            *self._routes("/charge-points", self.world.charge_points, lists.charge_points),
            *self._routes("/sites", self.world.sites, lists.sites),
            *self._routes("/teams", self.world.teams, lists.teams),
            Route("/{path:path}", self._guarded(self._no_such_route), methods=_ALL_METHODS),
        ]
        self._app = Starlette(
            routes=[
                Mount("/api/v1", routes=api),
                Route("/{path:path}", self._outside, methods=_ALL_METHODS),
            ],
            exception_handlers={ApiError: _error_answer},
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as an ASGI application."""
        await self._app(scope, receive, send)

    def _route(self, path: str, endpoint: Endpoint) -> Route:
        return Route(path, self._guarded(endpoint), methods=["GET"])

    def _routes(
        self, path: str, entities: Entities, select: Callable[[World, Query], Selection]
    ) -> tuple[Route, Route]:
        """Return the routes that list the entities of one kind and read a single one."""

        def list_page(request: Request) -> dict[str, Any]:
            query = Query(request.query_params)
            page, per_page = query.page()
            return select(self.world, query).page(entities, page, per_page)

        def get(request: Request) -> dict[str, Any]:
            index = entities.index_of(read_int64(request.path_params["id"], "the id"))
            if index is None:
                msg = "there is nothing with this id"
                raise not_found(msg)
            return entities.body(index)

        return self._route(path, list_page), self._route(f"{path}/{{id}}", get)

    def _guarded(self, endpoint: Endpoint) -> Callable[[Request], Awaitable[JSONResponse]]:
        """Let an endpoint answer only calls with a good token and within the rate limit."""

        async def answer(request: Request) -> JSONResponse:
            scheme, _, token = request.headers.get("Authorization", "").partition(" ")
            if scheme.lower() != "bearer" or not self._tokens.is_good(token.strip()):
                raise invalid_access_token()
            # Only a call whose consumer is known counts; a refused token and a token call spend nothing.
            allowed, headers = (True, {}) if self._rate_limit is None else self._rate_limit.spend()
            try:
                if not allowed:
                    raise too_many_requests()
                return JSONResponse(endpoint(request), headers=headers)
            except ApiError as error:
                return JSONResponse(error.body, status_code=error.status, headers=headers)

        return answer

    async def _issue_token(self, request: Request) -> JSONResponse:
        try:
            body = json.loads(await request.body())
            credentials = (body["clientId"], body["clientSecret"])
        except (ValueError, TypeError, KeyError, RecursionError):
            credentials = (None, None)
        if not all(isinstance(text, str) for text in credentials):
            msg = "the body must be a JSON object with the texts clientId and clientSecret"
            raise bad_request(msg)
        if credentials != (CLIENT_ID, CLIENT_SECRET):
            raise consumer_not_found()
        return JSONResponse(self._tokens.issue())

    def _consumer(self, _request: Request) -> dict[str, Any]:
        created = utc_text(self.world.start)
        body: dict[str, Any] = {
            "name": "Simulator demo",
            "operatorId": OPERATOR_ID,
            "operatorIds": [OPERATOR_ID],
            "teamIds": [],
            "clientId": CLIENT_ID,
            "scopes": ["all:write"],
            "createdAt": created,
            "updatedAt": created,
        }
        if self._rate_limit is not None:
            body["rateLimit"] = self._rate_limit.quota
            body["rateLimitIntervalInSeconds"] = WINDOW_SECONDS
        return body

    def _no_such_route(self, _request: Request) -> dict[str, Any]:
        msg = "there is no such operation"
        raise not_found(msg)

    async def _outside(self, _request: Request) -> JSONResponse:
        msg = "everything is under /api/v1"
        raise not_found(msg)


async def _error_answer(_request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, ApiError):
        raise error
    return JSONResponse(error.body, status_code=error.status)

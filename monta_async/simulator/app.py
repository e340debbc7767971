"""The simulator itself: an ASGI application that answers as the Monta Partner API does."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from attrs import asdict
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from monta_async.simulator import control
from monta_async.simulator.access import default_operator
from monta_async.simulator.agenda import Pace
from monta_async.simulator.assembly import build_handlers, build_world
from monta_async.simulator.call import Call
from monta_async.simulator.credentials import DEFAULT_CREDENTIALS, Credential
from monta_async.simulator.document import PREFIX, Spec, document
from monta_async.simulator.errors import (
    ApiError,
    bad_request,
    consumer_not_found,
    forbidden,
    internal_server_error,
    invalid_access_token,
    method_not_allowed,
    not_found,
    too_many_requests,
)
from monta_async.simulator.faults import AFTER_QUOTA, Fault, Faults, send_faulty
from monta_async.simulator.rate import WINDOW_SECONDS, RateLimit
from monta_async.simulator.times import utc_text
from monta_async.simulator.tokens import Tokens
from monta_async.simulator.validation import Validator, first_complaint, read_json
from monta_async.simulator.webhook_calls import allows_loopback
from monta_async.simulator.webhooks import Delivery
from monta_async.simulator.world import DEFAULT_NOW

UNKNOWN_HEADER = "Simulator-Unknown-Parameters"
_REQUESTS_KEPT = 100
_DATED_VERSIONS = {"2024-01-18": "v1", "2024-07-01": "v2"}
"""Names of versions that are to go, and what they are called now."""
_log = logging.getLogger("monta_async.simulator")


def _real_time() -> datetime:
    return datetime.now(UTC)


def _refusal(error: ApiError) -> Response:
    return JSONResponse(error.body, status_code=error.status, headers=error.headers)


class Simulator:
    """A Monta Partner API in memory; the same seed gives the same world and the same answers.

    It is an ASGI application, for `httpx.ASGITransport`, `monta_async.simulator.serve` or any ASGI server,
    and is meant for one event loop. All 188 operations are there. Requests are held against the corrected
    document; what breaks it is answered with 400, and a query parameter that the document does not know is
    named in the header `Simulator-Unknown-Parameters` and in the log `monta_async.simulator`.

    The world has a clock of its own. With `speed` 0 it stands still until `advance` moves it; with another
    speed it runs so many times faster than real time, from the moment of the first request. Tokens and the
    rate limit go by real time, whatever the world does.

    An error of the simulator's own is answered with 500 in the API's envelope and then raised, as Starlette does it: in
    process it reaches the test, and a server logs it. What the call had changed before stays.

    Attributes:
        world: what there is; tests may look into it.
        faults: what is to go wrong on request.
        document: what requests are held against.
        lock: held while the world changes, for a moment: a served simulator may be stepped by another thread.
        requests: the latest ones, with what they were answered and the fault that each met; without queries, which
            may hold secrets.
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
        charges_per_day: float | None = None,
        traffic: bool = True,
        speed: float = 0,
        clock: Callable[[], datetime] = _real_time,
        rate_limit: int | None = 1000,
        credentials: Sequence[Credential] = DEFAULT_CREDENTIALS,
    ) -> None:
        """Lay out the world and open the API.

        Args:
            seed: what the world depends on.
            charges: how many charges there are; they are computed when asked for, so millions cost nothing.
            charge_points: how many charge points there are.
            sites: how many sites share them.
            teams: how many teams share the sites.
            now: the moment at which the world begins to run, an aware date-time.
            charges_per_day: how many charges drivers start a day, together; about two a charge point unless given.
            traffic: whether drivers come by, and charge points fail, while the world's time passes.
            speed: how many seconds of the world's time pass in a real second, from 0 to 1,000,000.
            clock: returns the aware date-time that token expiry and the rate limit go by.
            rate_limit: how many calls each window of 600 s allows to each credential, or None for no limit and
                no such headers.
            credentials: who may call; `demo-client` with `demo-secret` unless given, and two that may do less.

        Raises:
            ValueError: a size, the speed or the limit is out of range, or `now` has no time zone.
        """
        self.document = document()
        self.world = build_world(
            self.document,
            credentials,
            seed,
            charges=charges,
            charge_points=charge_points,
            sites=sites,
            teams=teams,
            now=now,
            charges_per_day=charges_per_day,
            traffic=traffic,
        )
        self.faults = Faults(self.document, seed)
        self.lock = self.world.lock
        self._pace = Pace(self.world.agenda, self.lock, speed)
        self.requests: deque[dict[str, Any]] = deque(maxlen=_REQUESTS_KEPT)
        self._handlers = build_handlers(self.document)
        self._validator = Validator(self.document)
        self._credentials = {each.client_id: each for each in credentials}
        self._tokens = Tokens(seed, clock)
        self._limits = {
            each.client_id: None if rate_limit is None else RateLimit(rate_limit, clock) for each in credentials
        }
        self._quota = rate_limit

    @property
    def speed(self) -> float:
        """How many seconds of the world's time pass in a real second; may be set, from 0 to 1,000,000."""
        return self._pace.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._pace.speed = speed

    def advance(self, seconds: float) -> None:
        """Let so many seconds of the world's time pass, with all that happens in them.

        The world counts whole seconds; parts of one, in microseconds, are kept for the next step.

        Raises:
            ValueError: the seconds are negative or no number, or go beyond the year 9998.
        """
        self._pace.advance(seconds)

    def catch_up(self) -> None:
        """Let the world's time pass that is due by its speed; every request does this first.

        What takes longer than a moment is left for the next time.
        """
        self._pace.catch_up()

    async def deliver_webhooks(self, client: httpx.AsyncClient | None = None) -> list[Delivery]:
        """Send the webhook batches that are due now, and return them.

        Args:
            client: what sends them; one with a transport of yours reaches a receiver in the same process.
        """
        if client is not None:
            return await self.world.webhooks.deliver(client)
        async with httpx.AsyncClient() as own:
            return await self.world.webhooks.deliver(own)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as an ASGI application."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        raw: bytes = scope.get("raw_path") or scope["path"].encode()
        path = raw.decode("ascii", "replace").partition("?")[0]
        specs, held = self.document.find(path)
        spec = specs.get(request.method)
        fault = self.faults.pick(spec)
        try:
            self.catch_up()
            answer = await self._answer(request, path, specs, spec, held, fault=fault)
        except ApiError as error:
            answer = _refusal(error)
        except Exception:
            answer = _refusal(internal_server_error())
            self._note(request, path, answer, fault)
            await answer(scope, receive, send)
            raise
        self._note(request, path, answer, fault)
        if fault is None or spec is None:
            await answer(scope, receive, send)
        else:
            await send_faulty(self.faults, fault, spec, partial(answer, scope, receive), send)

    def _note(self, request: Request, path: str, answer: Response, fault: Fault | None) -> None:
        if path.startswith(PREFIX):
            left = answer.headers.get("RateLimit-Remaining")
            noted = {"at": self.world.now_text, "method": request.method, "path": path.removeprefix(PREFIX)}
            wrong = None if fault is None else asdict(fault)
            self.requests.append(noted | {"status": answer.status_code, "left": left, "fault": wrong})

    async def _answer(
        self,
        request: Request,
        path: str,
        specs: dict[str, Spec],
        spec: Spec | None,
        held: list[str],
        *,
        fault: Fault | None,
    ) -> Response:
        signs_in = spec is not None and spec.path.startswith(f"{PREFIX}/auth/") and spec.method == "POST"
        failure = None if fault is None or spec is None else fault.error(spec.operation.operation_id)
        if failure is not None and (signs_in or failure.status not in AFTER_QUOTA):
            raise failure
        if spec is not None and signs_in:
            return JSONResponse(await self._sign_in(request, spec))
        outside = await control.answer(self, request, path)
        if outside is not None:
            return outside
        if not path.startswith(f"{PREFIX}/"):
            msg = f"everything is under {PREFIX}"
            raise not_found(msg)
        if specs and spec is None:
            raise method_not_allowed(sorted(specs))
        credential = self._credential(request)
        headers = self._count(credential, spec, failure)
        try:
            if failure is not None:
                raise failure
            if spec is None:
                msg = "there is no such operation"
                raise not_found(msg)
            base_url = str(request.base_url).rstrip("/")
            shift = 0 if fault is None else fault.shift
            call = Call(self.world, self.document, spec, credential, {}, {}, shift=shift, base_url=base_url)
            return await self._perform(request, call, held, headers)
        except ApiError as error:
            error.headers.update(headers)
            raise

    def _count(self, credential: Credential, spec: Spec | None, failure: ApiError | None) -> dict[str, str]:
        """Spend one call of the quota, and return the headers that say what is left.

        Only a call whose consumer is known counts; a refused token and a token call spend nothing.
        """
        is_refused = failure is not None and failure.status == HTTPStatus.TOO_MANY_REQUESTS
        limit = self._limits[credential.client_id]
        headers: dict[str, str] = {}
        if limit is not None and spec is not None and spec.operation.fair_use:
            headers = {"RateLimit-Policy": "Fair-Use"}
        elif limit is not None:
            is_refused, headers = limit.spend(is_refused=is_refused)
        if is_refused:
            error = too_many_requests()
            error.headers.update(headers)
            raise error
        return headers

    async def _perform(self, request: Request, call: Call, held: list[str], headers: dict[str, str]) -> Response:
        spec, credential = call.spec, call.credential
        if not credential.may(spec.operation):
            msg = f"this needs the scope {' or '.join(spec.operation.scopes)}"
            raise forbidden(msg)
        try:
            query = dict(parse_qsl(request.scope["query_string"].decode(), keep_blank_values=True, errors="strict"))
            held = [unquote(each, errors="strict") for each in held]
        except UnicodeDecodeError:
            msg = "the path and the query must be UTF-8"
            raise bad_request(msg) from None
        named = request.headers.get("Monta-Version", call.version)
        version = _DATED_VERSIONS.get(named)
        call.version = version or named
        if version is not None:
            headers |= {"Deprecation": "true", "Sunset": "Sat, 01 Jan 2028 00:00:00 GMT", "X-Api-Version-Hint": version}
        unknown = [name if name.isprintable() and name.isascii() else ascii(name) for name in query.keys() - spec.takes]
        if unknown:
            headers[UNKNOWN_HEADER] = ", ".join(sorted(unknown))
            _log.warning("%s does not take %s", spec.operation.operation_id, headers[UNKNOWN_HEADER])
        names = [part[1:-1] for part in spec.path.split("/") if part.startswith("{")]
        call.path = self._read(spec.in_path, dict(zip(names, held, strict=True)))
        call.query = self._read(spec.query, query)
        if spec.body is not None:
            call.body = await self._body(request, spec)
        call.check_paired()
        call.check_references()
        operation_id = spec.operation.operation_id
        if operation_id in ("get-current-consumer", "get-auth-information"):
            return JSONResponse(self._consumer(credential), headers=headers)
        with self.lock:
            self.world.audit.acting = credential.client_id
            try:
                result = self._handlers[operation_id](call)
            finally:
                self.world.audit.acting = ""
        if spec.answer is None and result is None:
            return Response(status_code=spec.status, headers=headers)
        return JSONResponse(result, status_code=spec.status, headers=headers)

    def _credential(self, request: Request) -> Credential:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        owner = self._tokens.owner_of(token.strip()) if scheme.lower() == "bearer" else None
        if owner is None:
            raise invalid_access_token()
        return self._credentials[owner]

    def _read(self, parameters: tuple[Any, ...], given: dict[str, str]) -> dict[str, Any]:
        values, wrong = first_complaint(self._validator, parameters, given)
        if wrong is not None:
            raise bad_request(wrong)
        return values

    async def _body(self, request: Request, spec: Spec) -> Any:
        try:
            body = read_json(await request.body())
        except ValueError as error:
            raise bad_request(str(error)) from None
        assert spec.body is not None
        wrong = next(self._validator.complaints(allows_loopback(spec, body), spec.body, "the body"), None)
        if wrong is not None:
            raise bad_request(wrong)
        return body

    async def _sign_in(self, request: Request, spec: Spec) -> dict[str, str]:
        body = await self._body(request, spec)
        if "refreshToken" in body:
            owner = self._tokens.spend(body["refreshToken"])
            if owner is None:
                raise invalid_access_token("The refresh token is unknown, used or expired")
            return self._tokens.issue(owner)
        credential = self._credentials.get(body["clientId"])
        if credential is None or credential.client_secret != body["clientSecret"]:
            raise consumer_not_found()
        return self._tokens.issue(credential.client_id)

    def _consumer(self, credential: Credential) -> dict[str, Any]:
        created = utc_text(self.world.start)
        body: dict[str, Any] = {
            "name": credential.name,
            "operatorId": default_operator(self.world, credential),
            "operatorIds": list(credential.operator_ids),
            "teamIds": list(credential.team_ids),
            "clientId": credential.client_id,
            "scopes": list(credential.scopes),
            "createdAt": created,
            "updatedAt": created,
        }
        if self._quota is not None:
            body |= {"rateLimit": self._quota, "rateLimitIntervalInSeconds": WINDOW_SECONDS}
        return body

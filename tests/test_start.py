from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fake_api import FakeApi
from monta_partner_api.api.charges import start_charge
from monta_partner_api.models import StartCharge

from monta_async import BadRequestError, Monta, MontaError, OutcomeUnknownError, RetryPolicy, ServerError
from monta_async.budget import RateBudget
from monta_async.connection import Connection
from monta_async.retry import RetryQuota
from monta_async.start import Start
from monta_async.tokens import TokenSource
from monta_async.transport import ATTEMPTS, PolicyTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

LOST = httpx.ReadError("reset")


class Operator:
    """Starts what it is told to, but its answers to that are lost; what was started is listed after so many looks."""

    def __init__(self, outcome: httpx.Response | Exception, *, starts: bool = True, looks: int = 1) -> None:
        self.charges: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self.waits: list[float] = []
        self._outcome, self._starts, self._looks = outcome, starts, looks
        self.api = FakeApi(self._answer)

    def http(self) -> httpx.AsyncClient:
        """A client whose waits are noted, not waited."""

        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        transport = PolicyTransport(
            Connection(None, httpx.MockTransport(self.api.handle)),
            TokenSource("an-id", "a-secret", base_url="https://api.test"),
            RetryPolicy(sleep=sleep),
            RetryQuota(),
            RateBudget(),
            new_reference=lambda: "reference-of-ours",
        )
        return httpx.AsyncClient(transport=transport, base_url="https://api.test")

    def add(self, reference: str, created: datetime) -> None:
        """A charge that was started."""
        row = {"id": len(self.charges) + 1, "partnerExternalId": reference, "createdAt": created.isoformat()}
        self.charges.append(row)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            if "operatorRole" in request.url.params:  # all charges are at charge points of its own
                return httpx.Response(200, json={"data": [], "meta": {}})
            self._looks -= 1
            rows = [row for row in self.charges if row["partnerExternalId"] == request.url.params["partnerExternalId"]]
            return httpx.Response(200, json={"data": rows if self._looks <= 0 else [], "meta": {}})
        self.bodies.append(request.content)
        if self._starts:
            self.add(json.loads(request.content).get("partnerExternalId"), datetime.now(UTC))
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome


BODY = StartCharge(charge_point_id=1, paying_team_id=2)


@pytest.mark.parametrize("outcome", [LOST, httpx.Response(502), httpx.Response(504, text="<html>")])
@pytest.mark.parametrize("looks", [1, 3])
async def test_a_charge_whose_answer_is_lost_is_found(outcome: httpx.Response | Exception, looks: int) -> None:
    """It is sent once, with a reference of our own, looked for, and returned as if nothing had happened."""
    operator = Operator(outcome, looks=looks)
    async with operator.http() as http:
        charge = await start_charge.call(http, BODY)

    assert (1, "reference-of-ours") == (charge.id, charge.partner_external_id)
    assert 1 == len(operator.bodies)
    assert [0.5, 1.0, 2.0][:looks] == operator.waits


async def test_a_found_charge_is_an_answer_like_others() -> None:
    """It carries how often its call was sent, which an error of decoding would tell."""
    operator = Operator(LOST)
    async with operator.http() as http:
        answer = await http.post("/api/v1/charges", json={})

    assert (200, 1) == (answer.status_code, answer.extensions[ATTEMPTS])


@pytest.mark.parametrize(("outcome", "error"), [(LOST, OutcomeUnknownError), (httpx.Response(502), ServerError)])
async def test_a_charge_that_does_not_show_is_told(
    outcome: httpx.Response | Exception, error: type[OutcomeUnknownError | ServerError]
) -> None:
    """After a few seconds the caller hears that it may have started; it is not sent again."""
    operator = Operator(outcome, starts=False)
    async with operator.http() as http:
        with pytest.raises(error) as caught:
            await start_charge.call(http, BODY)

    assert caught.value.may_have_executed
    assert (1, [0.5, 1.0, 2.0]) == (len(operator.bodies), operator.waits)


async def test_the_callers_own_reference_is_kept() -> None:
    """An older charge with the same reference is not taken for the new one, nor is one of two new ones."""
    body = StartCharge(charge_point_id=1, paying_team_id=2, partner_external_id="vehicle-7")
    operator = Operator(LOST)
    operator.add("vehicle-7", datetime.now(UTC) - timedelta(days=1))
    async with operator.http() as http:
        assert 2 == (await start_charge.call(http, body)).id

    operator = Operator(LOST, starts=False)
    operator.add("vehicle-7", datetime.now(UTC) - timedelta(days=1))
    async with operator.http() as http:
        with pytest.raises(OutcomeUnknownError):
            await start_charge.call(http, body)

    operator = Operator(LOST)
    operator.add("vehicle-7", datetime.now(UTC))
    async with operator.http() as http:
        with pytest.raises(OutcomeUnknownError):
            await start_charge.call(http, body)


async def test_a_refusal_is_not_looked_into() -> None:
    """A 400 says that nothing was started."""
    operator = Operator(httpx.Response(400, json={"message": "no"}), starts=False)
    async with operator.http() as http:
        with pytest.raises(BadRequestError):
            await start_charge.call(http, BODY)

    assert [] == operator.waits


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        (b'{"kwhLimit": 10.10}', b'{"partnerExternalId": "reference-of-ours", "kwhLimit": 10.10}'),
        (b" {} ", b'{"partnerExternalId": "reference-of-ours"}'),
        (b'{"partnerExternalId": null}', b'{"partnerExternalId": null}'),
        (b"[1]", b"[1]"),
        (b"no json", b"no json"),
    ],
)
async def test_what_is_sent(content: bytes, sent: bytes) -> None:
    """The reference is added to whatever object is posted, and every digit beside it stays; null means none."""
    operator = Operator(httpx.Response(200, json={"id": 7}), starts=False)
    async with operator.http() as http:
        await http.post("/api/v1/charges", content=content)

    assert [sent] == operator.bodies
    assert str(len(sent)) == operator.api.requests[-1].headers["Content-Length"]


async def test_resources_start_the_same_way() -> None:
    """`monta.charges.start` sends a reference that no other charge has."""
    operator = Operator(httpx.Response(200, json={"id": 7}))
    async with Monta(
        "an-id", "a-secret", base_url="https://api.test", transport=httpx.MockTransport(operator.api.handle)
    ) as monta:
        await monta.charges.start(charge_point_id=1, paying_team_id=2)
        await monta.charges.start(charge_point_id=1, paying_team_id=2)

    first, second = (json.loads(body)["partnerExternalId"] for body in operator.bodies)
    assert first
    assert first != second


NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


async def look(rows: object, content: bytes, answers: int = 1, **extensions: Any) -> tuple[int | None, list[Any]]:
    """What a look finds in so many answers of such rows, and the requests that it made as the owner; no look waits."""
    asked: list[httpx.Request] = []
    request = httpx.Request("POST", "https://api.test/api/v1/charges", content=content, extensions=extensions)
    request.headers.update({"Authorization": "Bearer t", "X-Of-Mine": "1", "User-Agent": "me", "Monta-Version": "v1"})

    async def send(request: httpx.Request) -> httpx.Response:
        if "operatorRole" in request.url.params:
            return httpx.Response(200, json={"data": []})
        asked.append(request)
        if len(asked) > answers:
            return httpx.Response(200, json={"data": []})
        if isinstance(rows, Exception):
            raise rows
        return rows if isinstance(rows, httpx.Response) else httpx.Response(200, json={"data": rows})

    async def sleep(_: float) -> None:
        """No time passes."""

    found = await Start.of(request, lambda: "ours", NOW).look(send, sleep)
    return (found.json()["id"] if found else None), asked


OURS, THEIRS = b"{}", b'{"partnerExternalId": "vehicle-7"}'
ROW = {"id": 1, "partnerExternalId": "ours", "createdAt": "2020-01-01T00:00:00Z"}
CHOSEN = {"id": 1, "partnerExternalId": "vehicle-7", "createdAt": "2026-01-01T12:00:00Z"}


@pytest.mark.parametrize(
    ("content", "rows", "found"),
    [
        (OURS, [ROW], 1),
        (OURS, [ROW | {"partnerExternalId": "another"}], None),
        (OURS, [ROW | {"partnerExternalId": "another", "id": 2}, ROW], 1),
        (OURS, [ROW, ROW | {"id": 2}], None),
        (THEIRS, [CHOSEN], 1),
        (THEIRS, [CHOSEN | {"createdAt": "2026-01-01T12:00:00"}], 1),
        (THEIRS, [CHOSEN | {"createdAt": "2026-01-01T11:59:59Z"}], 1),
        (THEIRS, [CHOSEN | {"createdAt": "2026-01-01T11:59:58.999999Z"}], None),
        (THEIRS, [CHOSEN | {"createdAt": "2026-01-01T13:59:59+02:00"}], 1),
        (THEIRS, [CHOSEN | {"createdAt": "2026-01-01T11:59:59+01:00"}], None),
        (THEIRS, [CHOSEN | {"createdAt": None}], None),
        (THEIRS, [CHOSEN | {"createdAt": "just now"}], None),
        (THEIRS, [{"id": 1, "partnerExternalId": "vehicle-7"}], None),
        (OURS, [{"id": 1}], None),
        (OURS, [7], None),
        (OURS, None, None),
        (OURS, httpx.Response(200, json=[]), None),
        (OURS, httpx.Response(200, json={}), None),
        (OURS, httpx.Response(200, text="no JSON"), None),
        (OURS, MontaError("down"), None),
    ],
)
async def test_which_charge_is_the_one(content: bytes, rows: object, found: int | None) -> None:
    """One with the reference, and if the caller chose that, created since to the second; nonsense is not found."""
    answer, asked = await look(rows, content, answers=9)

    assert (found, 1 if found else 3) == (answer, len(asked))


@pytest.mark.parametrize("first", [MontaError("down"), httpx.Response(200, text="no JSON"), [], None, [{}]])
async def test_a_look_that_fails_is_not_the_last(first: object) -> None:
    """There are three, whatever the ones before came to."""
    assert (None, 3) == ((answered := await look(first, OURS))[0], len(answered[1]))


@pytest.mark.parametrize("of_owner", [[], MontaError("down"), None])
async def test_a_charge_elsewhere_is_found_by_who_pays(of_owner: object) -> None:
    """A charge at another operator's charge point is listed to the payer only, who is asked if the owner has none."""
    asked: list[str | None] = []

    async def send(request: httpx.Request) -> httpx.Response:
        asked.append(role := request.url.params.get("operatorRole"))
        if role is None and isinstance(of_owner, Exception):
            raise of_owner
        return httpx.Response(200, json={"data": of_owner if role is None else [ROW]})

    async def sleep(_: float) -> None:
        """No time passes."""

    request = httpx.Request("POST", "https://api.test/api/v1/charges", content=OURS)
    found = await Start.of(request, lambda: "ours", NOW).look(send, sleep)

    assert found is not None
    assert (1, [None, "payer"]) == (found.json()["id"], asked)


@pytest.mark.parametrize("content", [b'{"partnerExternalId": null}', b'{"partnerExternalId": ""}', b"[]", b"[" * 10**5])
async def test_what_has_no_reference_is_not_looked_for(content: bytes) -> None:
    """A body that the server will refuse, or a reference that says nothing."""
    assert (None, []) == await look([ROW], content)


async def test_a_body_that_is_read_as_it_is_sent_is_sent_as_it_is() -> None:
    """A reference could only be added by reading it."""

    async def parts() -> AsyncIterator[bytes]:
        yield b"{}"

    request = httpx.Request("POST", "https://api.test/api/v1/charges", content=parts())

    start = Start.of(request, lambda: "ours", NOW)

    assert (request, None) == (start.request, start.reference)


async def test_a_look_is_a_call_like_the_one_it_is_for() -> None:
    """With its timeout, its version of the API and its name, a whole page, but not the token that it may outlive."""
    timeout = {"connect": 1.0}
    _, (first,) = await look([ROW], OURS, timeout=timeout)
    _, (second,) = await look([ROW], OURS)

    assert {"partnerExternalId": "ours", "perPage": "100"} == dict(first.url.params)
    assert ("me", "v1") == (first.headers["User-Agent"], first.headers["Monta-Version"])
    assert {"authorization", "x-of-mine", "content-length"}.isdisjoint(first.headers)
    assert (timeout, None) == (first.extensions.get("timeout"), second.extensions.get("timeout"))

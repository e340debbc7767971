from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta

import anyio
import httpx
import pytest
from fake_api import TOKEN, FakeApi, offset_page
from monta_partner_api.api.charges import get_charges

from monta_async import APIStatusError, ConfigurationError, DecodeError, Monta
from monta_async.simulator import Simulator
from monta_async.tokens import TokenSource

CHARGE = {"id": 740450594557638974, "state": "charging"}


def test_constructing_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client can be made at import time, outside any loop: no transport and no TLS context come into being."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a transport was made")

    monkeypatch.setattr(httpx, "AsyncHTTPTransport", refuse)

    client = Monta("an-id", "a-secret")

    assert "https://partner-api.monta.com" == client.base_url


def test_the_secret_is_not_shown() -> None:
    """The representation of a client names the credentials without their secret."""
    shown = repr(Monta("an-id", "a-very-secret-text"))

    assert "an-id" in shown
    assert "a-very-secret-text" not in shown


def test_missing_credentials_are_refused_before_anything_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not in the environment is named; empty credentials are no credentials."""
    monkeypatch.delenv("MONTA_CLIENT_ID", raising=False)
    monkeypatch.setenv("MONTA_CLIENT_SECRET", "a-secret")

    with pytest.raises(ConfigurationError, match="MONTA_CLIENT_ID"):
        Monta.from_env()
    with pytest.raises(ConfigurationError, match="client_secret"):
        Monta("an-id", "")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_one_token_serves_many_calls_side_by_side(backend: str) -> None:
    """However many calls begin at once, the token is asked for once and sent with each."""
    api = FakeApi(lambda _: httpx.Response(200, json=CHARGE))

    async def main() -> None:
        async with api.client() as monta, anyio.create_task_group() as tasks:
            for charge_id in range(50):
                tasks.start_soon(monta.charges.get, charge_id)

    anyio.run(main, backend=backend)

    assert 1 == api.calls["/api/v1/auth/token"]
    assert 51 == api.calls.total()
    assert {"Bearer access-1"} == {request.headers["Authorization"] for request in api.requests[1:]}


async def test_a_token_is_kept_until_it_is_over() -> None:
    """The next token is asked for at the expiry date of the last one, by the clock, and not before."""
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    asked = 0

    def answer(_: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        over = (moment + timedelta(hours=1)).isoformat()
        return httpx.Response(200, json=TOKEN | {"accessToken": f"t{asked}", "accessTokenExpirationDate": over})

    tokens = TokenSource("an-id", "a-secret", base_url="http://api.test", now=lambda: moment)
    transport = httpx.MockTransport(answer)

    assert "t1" == await tokens.bearer(transport)
    moment += timedelta(minutes=59)
    assert "t1" == await tokens.bearer(transport)
    moment += timedelta(minutes=1)
    assert "t2" == await tokens.bearer(transport)


async def test_refused_credentials_are_a_status_error() -> None:
    """Wrong credentials show as 401 with the API's own code, from whatever call came first."""
    transport = httpx.ASGITransport(app=Simulator(seed=7))
    async with Monta("demo-client", "wrong", base_url="http://127.0.0.1", transport=transport) as monta:
        with pytest.raises(APIStatusError) as caught:
            await monta.consumers.me()

    assert (401, "CONSUMER_NOT_FOUND") == (caught.value.status, caught.value.error_code)


async def test_an_error_says_what_the_api_said() -> None:
    """Status, code, messages, context and operation are on the exception, and survive pickling."""
    envelope = {
        "status": "NOT_FOUND",
        "message": "no such charge",
        "readableMessage": "We could not find it",
        "errorCode": "RESOURCE_NOT_FOUND",
        "context": {"id": 3},
    }
    async with FakeApi(lambda _: httpx.Response(404, json=envelope)).client() as monta:
        with pytest.raises(APIStatusError) as caught:
            await monta.charges.get(3)

    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):  # noqa: S301 - our own bytes
        assert (404, "RESOURCE_NOT_FOUND", "no such charge") == (error.status, error.error_code, error.message)
        assert ("We could not find it", {"id": 3}) == (error.readable_message, error.context)
        assert "get-charge: 404 RESOURCE_NOT_FOUND: no such charge" == str(error)


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (httpx.Response(502, text="<html><body>Bad\n Gateway</body></html>"), "<html><body>Bad Gateway</body></html>"),
        (httpx.Response(503), "Service Unavailable"),
        (httpx.Response(520, content=b"\xff\xfe"), "\ufffd\ufffd"),
        (httpx.Response(400, json=["not", "an", "object"]), '["not","an","object"]'),
        (httpx.Response(500, json={"message": "Read Timeout"}), "Read Timeout"),
    ],
)
async def test_every_answer_but_2xx_is_a_status_error(response: httpx.Response, message: str) -> None:
    """A proxy's page, an empty body, bytes that are no text, another shape: still one exception with the status."""
    async with FakeApi(lambda _: response).client() as monta:
        with pytest.raises(APIStatusError) as caught:
            await monta.charges.get(3)

    assert (response.status_code, message) == (caught.value.status, caught.value.message)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (httpx.Response(200, text="OK"), "get-charge: the answer is no JSON"),
        (httpx.Response(200, json={"currency": "dkk"}), "get-charge: $.currency: Charge needs an object here"),
    ],
)
async def test_an_answer_that_cannot_be_read_says_where(answer: httpx.Response, text: str) -> None:
    """A 2xx that holds something else is a DecodeError that names operation, place and model."""
    async with FakeApi(lambda _: answer).client() as monta:
        with pytest.raises(DecodeError) as caught:
            await monta.charges.get(3)

    assert text == str(caught.value)


@pytest.mark.parametrize("answer", [httpx.Response(204), httpx.Response(200), httpx.Response(200, json=None)])
async def test_an_empty_success_is_a_success(answer: httpx.Response) -> None:
    """A deletion answered with 200 or 204 and nothing else raises nothing."""
    async with FakeApi(lambda _: answer).client() as monta:
        await monta.sites.delete(4)
        await monta.charge_points.reboot(4)


async def test_low_level_functions_go_the_same_way() -> None:
    """The function of an operation, called with the client's `http`, has token and errors like the resource method."""
    api = FakeApi(lambda request: offset_page(request, 3))
    async with api.client() as monta:
        page = await get_charges.call(monta.http, per_page=2)

    assert [0, 1] == [charge.id for charge in page.data]
    assert "Bearer access-1" == api.requests[-1].headers["Authorization"]


async def test_a_closed_client_can_be_used_again() -> None:
    """Closing ends the connections, not the client."""
    api = FakeApi(lambda _: httpx.Response(200, json=CHARGE))
    monta = api.client()
    await monta.charges.get(1)
    await monta.aclose()

    assert 740450594557638974 == (await monta.charges.get(1)).id
    await monta.aclose()

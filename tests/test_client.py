from __future__ import annotations

import pickle

import anyio
import httpx
import pytest
import respx
from fake_api import TOKEN, FakeApi, offset_page
from monta_partner_api.api.charges import get_charges

from monta_async import APIStatusError, ConfigurationError, DecodeError, Monta, RetryPolicy
from monta_async.simulator import Simulator

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
        assert str(error).startswith("get-charge: 404 RESOURCE_NOT_FOUND: no such charge (or it belongs to another")
        assert ("GET", "/api/v1/charges/{chargeId}") == (error.method, error.path)
        assert (1, False) == (error.attempts, error.may_have_executed)


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (httpx.Response(502, text="<html><body>Bad\n Gateway</body></html>"), "Bad Gateway"),
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


async def test_respx_answers_below_the_loop() -> None:
    """A router as inner transport: token and retries stay in the way of the call, as users' tests want it."""
    router = respx.Router()
    router.post("/api/v1/auth/token").respond(json=TOKEN)
    charge = router.get("/api/v1/charges/7").mock(side_effect=[httpx.Response(503), httpx.Response(200, json=CHARGE)])
    transport = httpx.MockTransport(router.async_handler)
    retry = RetryPolicy(random=lambda: 0.0)
    async with Monta("an-id", "a-secret", base_url="https://api.test", retry=retry, transport=transport) as monta:
        assert CHARGE["id"] == (await monta.charges.get(7)).id

    assert 2 == charge.call_count

from __future__ import annotations

import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fake_api import TOKEN, FakeApi
from monta_partner_api.models import WebhookConfig, WebhookEventType

from monta_async import Monta, MontaError, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRETS = ("test-client-secret", "access-1", "access-2", "refresh-1", "webhook-secret-of-ours")
WEBHOOK = WebhookConfig(webhook_url="https://x.test", webhook_secret=SECRETS[4], event_types=[WebhookEventType("*")])
HTML = httpx.Response(502, text="<p>no</p>")
GOOD = httpx.Response(200, json=TOKEN)
REFUSED = httpx.Response(401, json={"message": "no", "errorCode": "INVALID_ACCESS_TOKEN"})


def shown(error: BaseException | None) -> Iterator[str]:
    """All that a log or a recorder of errors takes down: text, pickle, causes, and the locals of every frame."""
    while error is not None:
        yield from traceback.format_exception(error)
        yield repr(error)
        yield repr(vars(error))
        yield repr(pickle.dumps(error))
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "monta" in frame.f_code.co_filename or "httpx" in frame.f_code.co_filename:
                yield from (f"{frame.f_code.co_name}: {name} = {value!r}" for name, value in frame.f_locals.items())
        error = error.__cause__ or error.__context__


def client(api: FakeApi) -> Monta:
    """A client of secrets."""
    transport = httpx.MockTransport(api.handle)
    return Monta(
        "an-id",
        "test-client-secret",
        base_url="https://api.test",
        retry=RetryPolicy(random=lambda: 0.0),
        transport=transport,
    )


@pytest.mark.parametrize(
    ("answer", "token_answers"),
    [
        (httpx.Response(200, json={"currency": "no object"}), []),
        (httpx.Response(200, text="no JSON"), []),
        (httpx.Response(400, json={"message": "no"}), []),
        (REFUSED, []),
        (REFUSED, [GOOD, HTML]),
        (HTML, []),
        (httpx.ReadError("reset"), []),
        (httpx.ConnectTimeout("slow"), []),
        (HTML, [httpx.Response(401, json={"errorCode": "CONSUMER_NOT_FOUND"})]),
        (HTML, [httpx.Response(200, text="<p>no token</p>")]),
        (HTML, [httpx.ConnectError("refused")] * 9),
    ],
)
async def test_no_failure_shows_a_secret(
    answer: httpx.Response | Exception, token_answers: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever fails: text, pickle, causes, locals of frames, representations and logs hold no secret, at any level."""
    caplog.set_level(logging.DEBUG)

    def respond(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    api = FakeApi(respond)
    api.token_answers = list(token_answers)
    texts: list[str] = []
    async with client(api) as monta:
        for call in (
            lambda: monta.charges.get(7),
            lambda: monta.charges.stop(7),
            lambda: monta.request("GET", "/api/v1/new", params={"secret": "a-value-of-the-query"}),
            lambda: monta.webhooks.update_config(WEBHOOK),
        ):
            try:
                await call()
            except MontaError as error:
                texts += shown(error)
        texts += [repr(monta), repr(vars(monta)), repr(monta.http), repr(vars(monta._tokens))]

    assert texts
    assert "a-value-of-the-query" not in caplog.text
    for secret in SECRETS:
        found = [text for text in [*texts, *caplog.text.splitlines()] if secret in text]
        assert [] == found, found[0]

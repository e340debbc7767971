from __future__ import annotations

import logging
import pickle
import traceback
import warnings
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import asdict
from fake_api import TOKEN, FakeApi
from monta_partner_api.models import WebhookConfig, WebhookEventType

from monta_async import (
    CallEvent,
    FileTokenStore,
    Hooks,
    Monta,
    MontaDeprecationWarning,
    MontaError,
    RetryPolicy,
    StoredToken,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from monta_async import TokenStore

SECRETS = ("test-client-secret", "access-1", "access-2", "refresh-1", "webhook-secret-of-ours")
VALUES = ("a-value-of-the-query", "a-value-of-a-path", "a-value-of-a-header", "api.test")
"""What is no secret, but no business of a log, a metric or a warning."""
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


def client(api: FakeApi, hooks: Hooks | None = None, token_store: TokenStore | None = None) -> Monta:
    """A client of secrets."""
    transport = httpx.MockTransport(api.handle)
    return Monta(
        "an-id",
        "test-client-secret",
        base_url="https://api.test",
        retry=RetryPolicy(random=lambda: 0.0),
        transport=transport,
        hooks=hooks,
        headers={"X-Of-Ours": "a-value-of-a-header"},
        token_store=token_store,
    )


def told(events: list[CallEvent]) -> Iterator[str]:
    """All that a recorder of hooks takes down."""
    for event in events:
        yield repr(event)
        yield repr(asdict(event))
        yield repr(pickle.dumps(event))


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
    texts, events = list[str](), list[CallEvent]()
    note: Callable[[CallEvent], None] = events.append
    hooks = Hooks(
        on_request=note, on_response=note, on_failure=note, on_retry=note, on_wait=note, on_token_refresh=note
    )
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", MontaDeprecationWarning)
        async with client(api, hooks) as monta:
            for call in (
                lambda: monta.charges.get(7),
                lambda: monta.charges.stop(7),
                lambda: monta.request(
                    "GET", "/api/v1/new/a-value-of-a-path", params={"secret": "a-value-of-the-query"}
                ),
                lambda: monta.webhooks.update_config(WEBHOOK),
                lambda: monta.wallet_transactions.update(7, partner_external_id="a-value-of-the-query"),
            ):
                try:
                    await call()
                except MontaError as error:
                    texts += shown(error)
            texts += [repr(monta), repr(vars(monta)), repr(monta.http), repr(vars(monta._tokens))]

    assert texts
    assert events
    assert warned
    public = [*caplog.text.splitlines(), *told(events), *(str(each.message) for each in warned)]
    for secret in SECRETS:
        found = [text for text in [*texts, *public] if secret in text]
        assert [] == found, found[0]
    for value in VALUES:
        found = [text for text in public if value in text]
        assert [] == found, found[0]


async def test_a_hook_that_fails_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    """What is logged of it holds its event, which holds none."""

    def fail(event: CallEvent) -> None:
        raise LookupError(repr(event))

    hooks = Hooks(on_request=fail, on_response=fail, on_token_refresh=fail)
    async with client(FakeApi(lambda _: httpx.Response(200, json={})), hooks) as monta:
        await monta.webhooks.update_config(WEBHOOK)

    assert "LookupError" in caplog.text
    for hidden in (*SECRETS, *VALUES):
        assert hidden not in caplog.text


async def test_the_password_of_a_proxy_does_not_show(caplog: pytest.LogCaptureFixture) -> None:
    """Neither in what the client is made of nor when the proxy is not there."""
    caplog.set_level(logging.DEBUG)
    proxy = "http://user:of-the-proxy@127.0.0.1:9"
    async with Monta("an-id", "test-client-secret", proxy=proxy, max_retries=0) as monta:
        with pytest.raises(MontaError) as caught:
            await monta.charges.get(7)
        texts = [*shown(caught.value), repr(vars(monta)), repr(vars(monta._connection)), caplog.text]

    assert [] == [text for text in texts if "of-the-proxy" in text]


@pytest.mark.parametrize(
    "content", ["", '{"access_token": "access-1"}', "access-1", TOKEN, "other", "cannot be replaced"]
)
async def test_no_failure_of_a_store_shows_a_secret(
    tmp_path: Path, content: str | dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """What is read from a file and written to it shows nowhere else, whatever is wrong with it and with the call."""
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "token"
    path.touch(0o600)
    ends = datetime(2999, 1, 1, tzinfo=UTC)
    other = StoredToken("other", "https://api.test/", "access-2", ends, "refresh-1", ends)
    path.write_text(other.to_json().decode() if content == "other" else str(content))
    if content == "cannot be replaced":
        (tmp_path / "token.new").mkdir()
    api = FakeApi(lambda _: REFUSED)
    texts = [repr(other), repr([other])]
    async with client(api, token_store=FileTokenStore(path)) as monta:
        for answer in (GOOD, httpx.ConnectError("refused")):
            api.token_answers = [answer] * 9
            try:
                await monta.charges.get(7)
            except MontaError as error:
                texts += shown(error)
        shared = monta._tokens._shared
        assert shared is not None
        texts += [repr(monta), repr(vars(monta)), repr(vars(monta._tokens)), repr(shared), repr(shared.store)]

    assert caplog.text
    for secret in SECRETS:
        found = [text for text in [*texts, *caplog.text.splitlines()] if secret in text]
        assert [] == found, found[0]

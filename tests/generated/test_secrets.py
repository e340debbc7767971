"""Secrets show in no representation and no message."""

from __future__ import annotations

import pickle
import traceback

import httpx
import pytest
from monta_partner_api import UndecodableError, decoding, models
from monta_partner_api.api.authentication import (
    get_access_token_with_client_credentials,
    get_access_token_with_refresh_token,
)
from monta_partner_api.api.webhooks import get_signature_detail, update_webhook_config
from monta_partner_api.client import read
from monta_partner_api.models import ClientCredentials, RefreshToken, Token, WebhookConfig

from examples import SCHEMAS, copies, example

SECRET = "s3cr3t-0123456789abcdef"
HIDDEN = sorted(
    (name, wire)
    for name, schema in SCHEMAS.items()
    for wire, held in schema.get("properties", {}).items()
    if held.get("x-secret")
)


def test_the_models_that_hold_secrets() -> None:
    """The secrets of the document are those of the credentials, the tokens and the webhook."""
    assert {name for name, _ in HIDDEN} == {
        "ClientCredentials",
        "RefreshToken",
        "SignatureExplanation",
        "Token",
        "WebhookConfig",
    }
    assert ("Token", "accessToken") in HIDDEN
    assert ("Token", "refreshToken") in HIDDEN
    assert ("WebhookConfig", "webhookSecret") in HIDDEN


@pytest.mark.parametrize(("name", "wire"), HIDDEN)
def test_a_secret_is_not_shown(name: str, wire: str) -> None:
    """A model shows that it holds a secret, but not the secret; it is sent and kept all the same."""
    one = getattr(models, name).from_dict({**example(SCHEMAS[name]), wire: SECRET})
    for shown in (repr(one), str(one), f"{one}", f"{[one]}", *map(repr, copies(one))):
        assert SECRET[:6] not in shown
        assert name in shown
    assert one.to_dict()[wire] == SECRET


@pytest.mark.parametrize("name", ["ClientCredentials", "RefreshToken", "Token", "WebhookConfig"])
def test_a_field_that_nobody_announced_is_not_shown(name: str) -> None:
    """A field that the document does not know may hold anything, and is not shown."""
    one = getattr(models, name).from_dict({**example(SCHEMAS[name]), "newSecret": SECRET})
    assert SECRET not in repr(one)


def test_headers_of_a_webhook_are_not_shown() -> None:
    """The headers that Monta sends with an event may hold a password, and are not shown."""
    body = {**example(SCHEMAS["WebhookConfig"]), "customHeaders": {"headers": {"Authorization": SECRET}}}
    config = WebhookConfig.from_dict(body)
    assert SECRET not in repr(config)
    assert SECRET not in repr(config.custom_headers)


def test_a_request_does_not_show_what_it_carries() -> None:
    """A request shows the operation and the path, but neither its query nor its body."""
    requests = [
        get_access_token_with_client_credentials.request(ClientCredentials(client_id="id", client_secret=SECRET)),
        get_access_token_with_refresh_token.request(RefreshToken(refresh_token=SECRET)),
        update_webhook_config.request(WebhookConfig.from_dict({"webhookSecret": SECRET})),
        get_signature_detail.request([{}], webhook_secret=SECRET),
    ]
    for request in requests:
        assert SECRET not in repr(request)
        assert request.operation.operation_id in repr(request)


def test_an_answer_that_cannot_be_read_is_not_shown() -> None:
    """The exception for an answer that cannot be read quotes nothing of it, with its traceback and its pickle."""
    with pytest.raises(UndecodableError) as caught:
        read(httpx.Response(200, json=[SECRET]), get_access_token_with_client_credentials.decode)
    shown = "".join(traceback.format_exception(caught.value))
    assert SECRET not in shown + repr(caught.value) + str(caught.value.args)
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_what_is_reported_holds_no_content() -> None:
    """What departs from the document is reported by name and type, never with the text that came."""
    seen: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(seen.append)
    try:
        Token.from_dict(
            {"accessToken": [SECRET], "refreshToken": 7, "accessTokenExpirationDate": SECRET, "new": SECRET}
        )
    finally:
        decoding.hooks.remove(seen.append)
        decoding.forget()
    assert seen
    assert SECRET not in repr(seen)

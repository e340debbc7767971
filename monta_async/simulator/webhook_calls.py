"""The operations of webhooks: settings, entries, and how a signature comes about."""

from __future__ import annotations

import re
from typing import Any

import httpx

from monta_async.signatures import sign
from monta_async.simulator.call import Call
from monta_async.simulator.document import Spec
from monta_async.simulator.errors import bad_request, not_found
from monta_async.simulator.kinds import Handler
from monta_async.simulator.paging import page_of
from monta_async.simulator.tables import Row, shown
from monta_async.simulator.webhooks import Subscriber, Webhooks, minified

_MOST_HEADERS = 5
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/.*)?")
_NO_SECRET = "0" * 16


def allows_loopback(spec: Spec, body: Any) -> Any:
    """Return the body to hold against the document: a receiver on this machine may speak plain HTTP."""
    if spec.operation.operation_id == "update-webhook-config" and isinstance(body, dict):
        url = body.get("webhookUrl")
        if isinstance(url, str) and _LOOPBACK.fullmatch(url):
            return {**body, "webhookUrl": url.replace("http://", "https://", 1)}
    return body


def _subscriber(call: Call) -> Subscriber:
    found = call.world.webhooks.subscribers.get(call.credential.client_id)
    if found is None:
        msg = "these credentials have no webhook settings"
        raise not_found(msg)
    return found


def _get(call: Call) -> Row:
    return _subscriber(call).config


def _put(call: Call) -> Row:
    webhooks: Webhooks = call.world.webhooks
    headers = ((call.body.get("customHeaders") or {}).get("headers")) or {}
    if len(headers) > _MOST_HEADERS or not all(name.lower().startswith("x-") for name in headers):
        msg = f"at most {_MOST_HEADERS} custom headers, and each begins with X-"
        raise bad_request(msg)
    if not all(re.fullmatch(r"[A-Za-z0-9-]+", name) and value.isprintable() for name, value in headers.items()):
        msg = "custom headers must be valid HTTP headers"
        raise bad_request(msg)
    try:
        httpx.Request("POST", call.body["webhookUrl"], headers=headers)
    except (httpx.InvalidURL, ValueError):  # one receiver that nothing can be sent to would hold up all others
        msg = "webhookUrl and custom headers must be fit to be sent to"
        raise bad_request(msg) from None
    config: Row = {"customHeaders": None, "teamIds": None} | call.given("WebhookConfig")
    client_id = call.credential.client_id
    kept = webhooks.subscribers.get(client_id)
    webhooks.subscribe(client_id, Subscriber(call.credential, config, None if kept is None else kept.due))
    return config


def _delete(call: Call) -> None:
    _subscriber(call)
    call.world.webhooks.subscribe(call.credential.client_id, None)


def _entries(call: Call) -> list[Row]:
    webhooks: Webhooks = call.world.webhooks
    client_id = call.credential.client_id
    webhooks.waiting(client_id)
    status = call.query.get("status")
    return [
        each
        for each in reversed(webhooks.entries.values())
        if each["_client"] == client_id and (status is None or each["status"] == status)
    ]


def _list(call: Call) -> Any:
    return page_of(call, _entries(call), shown)


def _entry(call: Call) -> Row:
    for each in _entries(call):
        if each["id"] == call.path["entryId"]:
            return shown(each)
    msg = f"there is no entry with the id {call.path['entryId']}"
    raise not_found(msg)


def _explain(call: Call) -> Row:
    """Show each step of a signature; the secret itself only on request."""
    found = call.world.webhooks.subscribers.get(call.credential.client_id)
    secret = call.query.get("webhookSecret") or (found.config["webhookSecret"] if found else _NO_SECRET)
    content = minified(call.body)
    signature = sign(secret, content)
    visible = secret if call.query.get("includeSecrets") else "*" * 8
    return {
        "receivedPayloadString": content.decode(),
        "receivedPayloadBytes": content.hex(),
        "webhookSecret": visible,
        "webhookSecretBytes": visible.encode().hex(),
        "signatureAlgorithm": "HmacSHA1",
        "signature": signature.removeprefix("sha1="),
        "signatureWithPrefix": signature,
    }


HANDLERS: dict[str, Handler] = {
    "get-webhook-config": _get,
    "update-webhook-config": _put,
    "delete-webhook-config": _delete,
    "get-webhook-entries": _list,
    "get-webhook-entries_1": _entry,
    "get-signature-detail": _explain,
}

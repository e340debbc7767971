"""The operations of Webhooks."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import webhooks as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Webhooks:
    """The operations of Webhooks."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def delete_config(
        self,
    ) -> None:
        """Delete the webhook settings

        Removes the URL, the secret and the event types of the credentials. No events are sent any more.

        Scopes: manage-webhooks:delete. Twice is as once.

        Returns:
            Nothing.
        """
        return await self._sender.send(
            _api.delete_webhook_config.request(), _api.delete_webhook_config.decode
        )

    async def get_config(
        self,
    ) -> _models.WebhookConfig:
        """Get the webhook settings

        Where events are sent, which ones, and how they are signed; there is one set of settings for the
        credentials. The answer holds the secret in the clear: keep it out of logs. Without settings the answer
        is a 404 or empty.

        Scopes: manage-webhooks:read. Safe to repeat.

        Returns:
            `WebhookConfig`.
        """
        return await self._sender.send(_api.get_webhook_config.request(), _api.get_webhook_config.decode)

    async def get_entry(
        self,
        entry_id: int,
    ) -> _models.WebhookEntry:
        """Get a webhook entry

        One event with its payload, its status and the error of a failed delivery. A 404 may also mean that it
        is older than 24 hours: entries are not kept for longer.

        Scopes: webhooks:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            entry_id: The webhook entry.

        Returns:
            `WebhookEntry`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_webhook_entry.request(
                entry_id,
            ),
            _api.get_webhook_entry.decode,
        )

    async def get_signature_detail(
        self,
        body: _Sequence[_Mapping[str, _Any]],
        *,
        include_secrets: bool | None = None,
        webhook_secret: str | None = None,
    ) -> _models.SignatureExplanation:
        """Explain the signature of a payload

        Signs the payload that you send and shows each step, to compare with your own check of
        `X-Monta-Signature`. The payload is a list of objects and is signed without white space. Alpha: only for
        debugging, not for production, and it may change at any time.

        Scopes: manage-webhooks:read. Safe to repeat.
        Alpha: may change.

        Args:
            include_secrets: True shows the secret in the answer; false unless given.
            webhook_secret: Sign with this secret in place of the one in your settings. It stands in the URL, so use one
                made up for the test.

        Returns:
            `SignatureExplanation`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_signature_detail.request(
                body,
                include_secrets=include_secrets,
                webhook_secret=webhook_secret,
            ),
            _api.get_signature_detail.decode,
        )

    def list_entries(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: _models.WebhookEntryStatus | _models.WebhookEntryStatusValue | str | None = None,
    ) -> _Pages[_models.WebhookEntry]:
        """List webhook entries of the last 24 hours

        The events that were to be sent to your webhook during the last 24 hours, to find out why some are
        pending or have failed. Newer versions of the API list only those two kinds. Entries older than 24 hours
        are gone.

        Scopes: webhooks:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            status: Only those with this status.

        Returns:
            Awaited, one page; iterated with `async for`, every `WebhookEntry` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_webhook_entries.request(
                page=page,
                per_page=per_page,
                status=status,
            ),
            _api.get_webhook_entries.decode,
            _api.get_webhook_entries.items,
        )

    @_overload
    async def update_config(
        self,
        body: _models.WebhookConfig,
    ) -> _models.WebhookConfig:
        """Create or replace the webhook settings

        Replaces all webhook settings of the credentials: send the URL, the secret, the event types and the
        headers again each time. Monta then posts batches of events to your URL every few seconds. Answer 200
        quickly; what fails is tried again every 60 seconds and dropped after 24 hours. Neither delivery nor
        order is guaranteed, so compare with the lists once a day.

        Scopes: manage-webhooks:write. Twice is as once.

        Args:
            webhook_url: Where events are posted: HTTPS only, at most 191 characters, no address of Monta.
            webhook_secret: Key of the signature, 16 to 191 characters. Also sent in answers: keep it out of logs.
            event_types: Which events to send, at most 512.
            custom_headers: Headers of your own for each delivery: at most 5, each name beginning with `X-` in either case.
            team_ids: The teams whose charge points send events; null is all that the credentials reach.

        Returns:
            `WebhookConfig`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update_config(
        self,
        *,
        webhook_url: str,
        webhook_secret: str,
        event_types: _Sequence[_models.WebhookEventType | _models.WebhookEventTypeValue | str],
        custom_headers: _models.CustomHeaders | None | Unset = UNSET,
        team_ids: _Sequence[int] | None | Unset = UNSET,
    ) -> _models.WebhookConfig: ...

    async def update_config(
        self, body: _models.WebhookConfig | Unset = UNSET, **fields: _Any
    ) -> _models.WebhookConfig:
        """Create or replace the webhook settings

        Replaces all webhook settings of the credentials: send the URL, the secret, the event types and the
        headers again each time. Monta then posts batches of events to your URL every few seconds. Answer 200
        quickly; what fails is tried again every 60 seconds and dropped after 24 hours. Neither delivery nor
        order is guaranteed, so compare with the lists once a day.

        Scopes: manage-webhooks:write. Twice is as once.

        Args:
            webhook_url: Where events are posted: HTTPS only, at most 191 characters, no address of Monta.
            webhook_secret: Key of the signature, 16 to 191 characters. Also sent in answers: keep it out of logs.
            event_types: Which events to send, at most 512.
            custom_headers: Headers of your own for each delivery: at most 5, each name beginning with `X-` in either case.
            team_ids: The teams whose charge points send events; null is all that the credentials reach.

        Returns:
            `WebhookConfig`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.WebhookConfig, body, fields)
        return await self._sender.send(
            _api.update_webhook_config.request(
                given,
            ),
            _api.update_webhook_config.decode,
        )

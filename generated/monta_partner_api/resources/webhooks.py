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
        """DELETE /api/v1/webhooks/config

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
        """GET /api/v1/webhooks/config

        Scopes: manage-webhooks:read. Safe to repeat.

        Returns:
            `WebhookConfig`.
        """
        return await self._sender.send(_api.get_webhook_config.request(), _api.get_webhook_config.decode)

    async def get_entry(
        self,
        entry_id: int,
    ) -> _models.WebhookEntry:
        """GET /api/v1/webhooks/entries/{entryId}

        Scopes: webhooks:read. Safe to repeat.

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
        """POST /api/v1/webhooks/get-signature-detail

        Scopes: manage-webhooks:read. Safe to repeat.
        Alpha: may change.

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
        """GET /api/v1/webhooks/entries

        Scopes: webhooks:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """PUT /api/v1/webhooks/config

        Scopes: manage-webhooks:write. Twice is as once.

        Args:
            webhook_url: (at most 191 characters, matches 'https://(?!(.*monta\\\\.com?)).*')
            webhook_secret: (at least 16 characters, at most 191 characters)
            event_types: (at most 512 items)
            team_ids: (at most 100 items)

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
        """PUT /api/v1/webhooks/config

        Scopes: manage-webhooks:write. Twice is as once.

        Args:
            webhook_url: (at most 191 characters, matches 'https://(?!(.*monta\\\\.com?)).*')
            webhook_secret: (at least 16 characters, at most 191 characters)
            event_types: (at most 512 items)
            team_ids: (at most 100 items)

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

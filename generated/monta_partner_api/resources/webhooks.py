"""The operations of Webhooks."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import webhooks as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset


class Webhooks:
    """The operations of Webhooks."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    async def delete_config(
        self,
    ) -> None:
        """DELETE /api/v1/webhooks/config"""
        return await self._sender.send(
            _api.delete_webhook_config.request(), _api.delete_webhook_config.decode
        )

    async def get_config(
        self,
    ) -> _models.WebhookConfig:
        """GET /api/v1/webhooks/config"""
        return await self._sender.send(_api.get_webhook_config.request(), _api.get_webhook_config.decode)

    async def get_entry(
        self,
        entry_id: int,
    ) -> _models.WebhookEntry:
        """GET /api/v1/webhooks/entries/{entryId}

        Args:
            entry_id:
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

        Args:
            include_secrets:
            webhook_secret:
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

        Args:
            page:
            per_page:
            status:
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

        Args:
            webhook_url:
            webhook_secret:
            event_types:
            custom_headers:
            team_ids:
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

        Args:
            webhook_url:
            webhook_secret:
            event_types:
            custom_headers:
            team_ids:
        """
        given = _models.WebhookConfig(**fields) if fields or body is UNSET else body
        return await self._sender.send(
            _api.update_webhook_config.request(
                given,
            ),
            _api.update_webhook_config.decode,
        )

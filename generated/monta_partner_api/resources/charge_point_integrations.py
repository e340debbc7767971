"""The operations of Charge Point Integrations."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charge_point_integrations as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class ChargePointIntegrations:
    """The operations of Charge Point Integrations."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        charge_point_id: int,
        page: int | None = None,
        per_page: int | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.ChargePointIntegration]:
        """GET /api/v1/charge-point-integrations

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            charge_point_id: (more than 0)
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePointIntegration` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_point_integrations.request(
                charge_point_id=charge_point_id,
                page=page,
                per_page=per_page,
                include_deleted=include_deleted,
            ),
            _api.get_charge_point_integrations.decode,
            _api.get_charge_point_integrations.items,
        )

    async def get(
        self,
        charge_point_integration_id: int,
    ) -> _models.ChargePointIntegration:
        """GET /api/v1/charge-point-integrations/{chargePointIntegrationId}

        Scopes: charge-points:read. Safe to repeat.

        Returns:
            `ChargePointIntegration`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_integration.request(
                charge_point_integration_id,
            ),
            _api.get_charge_point_integration.decode,
        )

    async def delete(
        self,
        charge_point_integration_id: int,
    ) -> None:
        """DELETE /api/v1/charge-point-integrations/{chargePointIntegrationId}

        Scopes: charge-points:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_charge_point_integration.request(
                charge_point_integration_id,
            ),
            _api.delete_charge_point_integration.decode,
        )

    @_overload
    async def create_or_replace(
        self,
        body: _models.CreateOrUpdateChargePointIntegration,
    ) -> _models.ChargePointIntegration:
        """PUT /api/v1/charge-point-integrations

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            charge_point_id: (more than 0)
            charge_point_model_id: (more than 0)
            serial_number: (at least 1 characters)
            connector_id: (more than 0)

        Returns:
            `ChargePointIntegration`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create_or_replace(
        self,
        *,
        charge_point_id: int,
        charge_point_model_id: int,
        serial_number: str,
        connector_id: int | None | Unset = UNSET,
        auto_connect: bool | None | Unset = UNSET,
    ) -> _models.ChargePointIntegration: ...

    async def create_or_replace(
        self, body: _models.CreateOrUpdateChargePointIntegration | Unset = UNSET, **fields: _Any
    ) -> _models.ChargePointIntegration:
        """PUT /api/v1/charge-point-integrations

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            charge_point_id: (more than 0)
            charge_point_model_id: (more than 0)
            serial_number: (at least 1 characters)
            connector_id: (more than 0)

        Returns:
            `ChargePointIntegration`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateOrUpdateChargePointIntegration, body, fields)
        return await self._sender.send(
            _api.post_or_put_charge_point_integration.request(
                given,
            ),
            _api.post_or_put_charge_point_integration.decode,
        )

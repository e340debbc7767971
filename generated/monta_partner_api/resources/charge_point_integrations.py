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
        """List the integrations of a charge point

        How one charge point is, and with `includeDeleted` was, connected to Monta.

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            charge_point_id: The charge point; it must be given.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a charge point integration

        One integration with its state and its charge point.

        Scopes: charge-points:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_integration_id: The integration, not the charge point.

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
        """Delete a charge point integration

        Disconnects a charge point from Monta. Deletes the integration, not the charge point. It can still be
        listed with `includeDeleted`.

        Scopes: charge-points:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_integration_id: The integration, not the charge point.

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
        """Create or replace a charge point integration

        Connects a charge point to Monta. If there is an integration already, a new one takes its place, so a
        second call throws away the first and connects the hardware again. With `autoConnect`, the charge point
        must already point to Monta over OCPP (websocket); without, the integration stays `pending`. Watch
        `state` until it is `connected`.

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            charge_point_id: The charge point to connect.
            charge_point_model_id: The model of the hardware.
            serial_number: Serial number of the hardware.
            connector_id: The connector of the hardware, counted from 1; null is 1.
            auto_connect: True, as it is unless given, tries to connect now: the charge point must already point to Monta
                over OCPP (websocket). False only creates the integration, in state `pending`.

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
        """Create or replace a charge point integration

        Connects a charge point to Monta. If there is an integration already, a new one takes its place, so a
        second call throws away the first and connects the hardware again. With `autoConnect`, the charge point
        must already point to Monta over OCPP (websocket); without, the integration stays `pending`. Watch
        `state` until it is `connected`.

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            charge_point_id: The charge point to connect.
            charge_point_model_id: The model of the hardware.
            serial_number: Serial number of the hardware.
            connector_id: The connector of the hardware, counted from 1; null is 1.
            auto_connect: True, as it is unless given, tries to connect now: the charge point must already point to Monta
                over OCPP (websocket). False only creates the integration, in state `pending`.

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

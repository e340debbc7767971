"""The operations of Charge Points Sensors."""

from __future__ import annotations

import datetime as _datetime
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charge_point_sensors as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class ChargePointSensors:
    """The operations of Charge Points Sensors."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        charge_point_id: int | None = None,
        partner_external_id: str | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.ChargePointSensor]:
        """GET /api/v1/charge-point-sensors

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.
        Beta: may change.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePointSensor` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_point_sensors.request(
                page=page,
                per_page=per_page,
                charge_point_id=charge_point_id,
                partner_external_id=partner_external_id,
                include_deleted=include_deleted,
            ),
            _api.get_charge_point_sensors.decode,
            _api.get_charge_point_sensors.items,
        )

    async def get(
        self,
        charge_point_sensor_id: int,
    ) -> _models.ChargePointSensor:
        """GET /api/v1/charge-point-sensors/{chargePointSensorId}

        Scopes: charge-points:read. Safe to repeat.
        Beta: may change.

        Returns:
            `ChargePointSensor`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_sensor.request(
                charge_point_sensor_id,
            ),
            _api.get_charge_point_sensor.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateChargePointSensor,
    ) -> _models.ChargePointSensor:
        """POST /api/v1/charge-point-sensors

        Scopes: charge-points:write. Never sent again once it may have run.
        Beta: may change.

        Args:
            charge_point_id: (more than 0)

        Returns:
            `ChargePointSensor`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        type: _models.ChargePointSensorType | _models.ChargePointSensorTypeValue | str,
        charge_point_id: int | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
        value_updated_at: _datetime.datetime | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
    ) -> _models.ChargePointSensor: ...

    async def create(
        self, body: _models.CreateChargePointSensor | Unset = UNSET, **fields: _Any
    ) -> _models.ChargePointSensor:
        """POST /api/v1/charge-point-sensors

        Scopes: charge-points:write. Never sent again once it may have run.
        Beta: may change.

        Args:
            charge_point_id: (more than 0)

        Returns:
            `ChargePointSensor`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateChargePointSensor, body, fields)
        return await self._sender.send(
            _api.post_charge_point_sensor.request(
                given,
            ),
            _api.post_charge_point_sensor.decode,
        )

    @_overload
    async def update(
        self,
        charge_point_sensor_id: int,
        body: _models.PatchChargePointSensor,
    ) -> _models.ChargePointSensor:
        """PATCH /api/v1/charge-point-sensors/{chargePointSensorId}

        Scopes: charge-points:write. Twice is as once.
        Beta: may change.

        Args:
            charge_point_id: (more than 0)

        Returns:
            `ChargePointSensor`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        charge_point_sensor_id: int,
        *,
        type: str | None | Unset = UNSET,
        charge_point_id: int | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
        value_updated_at: _datetime.datetime | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
    ) -> _models.ChargePointSensor: ...

    async def update(
        self,
        charge_point_sensor_id: int,
        body: _models.PatchChargePointSensor | Unset = UNSET,
        **fields: _Any,
    ) -> _models.ChargePointSensor:
        """PATCH /api/v1/charge-point-sensors/{chargePointSensorId}

        Scopes: charge-points:write. Twice is as once.
        Beta: may change.

        Args:
            charge_point_id: (more than 0)

        Returns:
            `ChargePointSensor`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchChargePointSensor, body, fields)
        return await self._sender.send(
            _api.patch_charge_point_sensor.request(
                charge_point_sensor_id,
                given,
            ),
            _api.patch_charge_point_sensor.decode,
        )

    async def delete(
        self,
        charge_point_sensor_id: int,
    ) -> None:
        """DELETE /api/v1/charge-point-sensors/{chargePointSensorId}

        Scopes: charge-points:delete. Twice is as once.
        Beta: may change.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_charge_point_sensor.request(
                charge_point_sensor_id,
            ),
            _api.delete_charge_point_sensor.decode,
        )

"""The operations of Charge Points Sensors."""

from __future__ import annotations

import datetime as _datetime
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charge_point_sensors as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset


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

        Args:
            page:
            per_page:
            charge_point_id:
            partner_external_id:
            include_deleted:
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

        Args:
            charge_point_sensor_id:
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

        Args:
            type:
            charge_point_id:
            value:
            value_updated_at:
            external_id:
            partner_external_id:
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

        Args:
            type:
            charge_point_id:
            value:
            value_updated_at:
            external_id:
            partner_external_id:
        """
        given = _models.CreateChargePointSensor(**fields) if fields or body is UNSET else body
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

        Args:
            charge_point_sensor_id:
            type:
            charge_point_id:
            value:
            value_updated_at:
            external_id:
            partner_external_id:
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

        Args:
            charge_point_sensor_id:
            type:
            charge_point_id:
            value:
            value_updated_at:
            external_id:
            partner_external_id:
        """
        given = _models.PatchChargePointSensor(**fields) if fields or body is UNSET else body
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

        Args:
            charge_point_sensor_id:
        """
        return await self._sender.send(
            _api.delete_charge_point_sensor.request(
                charge_point_sensor_id,
            ),
            _api.delete_charge_point_sensor.decode,
        )

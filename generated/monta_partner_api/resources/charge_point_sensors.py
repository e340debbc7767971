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
        """List charge point sensors

        The sensors that the credentials reach, page by page. Beta. Also reaches the sub-operators of your
        organisation.

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        Beta: may change.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            charge_point_id: Only those of this charge point.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a charge point sensor

        One sensor with its last value. Beta. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:read. Safe to repeat.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_sensor_id: The sensor.

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
        """Create a charge point sensor

        Registers a sensor of yours, with a first value if you like. A sensor of type `occupancy` acts on its
        charge point: "true" makes it occupied (`busy-blocked`), "false" frees it for other states. Beta. Also
        reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.
        Beta: may change.

        Args:
            type: What the sensor measures, and so which values it takes.
            charge_point_id: The charge point that it watches; it may have none. With type `occupancy` the value changes the
                state of this charge point.
            value: Its first value, always as text, a number is refused. For `occupancy`: "true", "false" or
                "null".
            value_updated_at: When the sensor measured the value, UTC; the present time if the sensor does not tell.
            external_id: The id that the sensor has in your system.
            partner_external_id: Your own key for it; null if you set none.

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
        """Create a charge point sensor

        Registers a sensor of yours, with a first value if you like. A sensor of type `occupancy` acts on its
        charge point: "true" makes it occupied (`busy-blocked`), "false" frees it for other states. Beta. Also
        reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.
        Beta: may change.

        Args:
            type: What the sensor measures, and so which values it takes.
            charge_point_id: The charge point that it watches; it may have none. With type `occupancy` the value changes the
                state of this charge point.
            value: Its first value, always as text, a number is refused. For `occupancy`: "true", "false" or
                "null".
            value_updated_at: When the sensor measured the value, UTC; the present time if the sensor does not tell.
            external_id: The id that the sensor has in your system.
            partner_external_id: Your own key for it; null if you set none.

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
        """Update a charge point sensor or report its value

        Changes the fields that you send. This is how a new value is reported: send `value` together with
        `valueUpdatedAt`. With type `occupancy`, "true" makes the charge point occupied (`busy-blocked`) and
        "false" frees it for other states. Beta. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_sensor_id: The sensor.
            type: What the sensor measures: one of the sensor types, here as plain text.
            charge_point_id: The charge point that it watches; it may have none. With type `occupancy` the value changes the
                state of this charge point.
            value: The new value, always as text, a number is refused. For `occupancy`: "true", "false" or "null".
            value_updated_at: When the sensor measured the value, UTC; the present time if the sensor does not tell.
            external_id: The id that the sensor has in your system.
            partner_external_id: Your own key for it; null removes it.

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
        """Update a charge point sensor or report its value

        Changes the fields that you send. This is how a new value is reported: send `value` together with
        `valueUpdatedAt`. With type `occupancy`, "true" makes the charge point occupied (`busy-blocked`) and
        "false" frees it for other states. Beta. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_sensor_id: The sensor.
            type: What the sensor measures: one of the sensor types, here as plain text.
            charge_point_id: The charge point that it watches; it may have none. With type `occupancy` the value changes the
                state of this charge point.
            value: The new value, always as text, a number is refused. For `occupancy`: "true", "false" or "null".
            value_updated_at: When the sensor measured the value, UTC; the present time if the sensor does not tell.
            external_id: The id that the sensor has in your system.
            partner_external_id: Your own key for it; null removes it.

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
        """Delete a charge point sensor

        Deletes a sensor. What this does to the state of its charge point is not stated. Beta. Also reaches the
        sub-operators of your organisation.

        Scopes: charge-points:delete. Twice is as once.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_sensor_id: The sensor.

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

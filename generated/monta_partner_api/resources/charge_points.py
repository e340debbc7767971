"""The operations of Charge Points."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charge_points as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class ChargePoints:
    """The operations of Charge Points."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        site_id: int | None = None,
        team_id: int | None = None,
        partner_external_id: str | None = None,
        sort_by_location: str | None = None,
        bounding_box: str | None = None,
        operator_id: int | None = None,
        include_deleted: bool | None = None,
        include_public: bool | None = None,
        state: _models.ChargePointState | _models.ChargePointStateValue | str | None = None,
        from_updated_date: _datetime.datetime | None = None,
    ) -> _Pages[_models.ChargePoint]:
        """GET /api/v1/charge-points

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)
            sort_by_location: (matches '^(-?\\\\d*\\\\.\\\\d+|\\\\d+\\\\.\\\\d*)(,)(-?\\\\d*\\\\.\\\\d+|\\\\d+\\\\.
                \\\\d*)$')

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePoint` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_points.request(
                page=page,
                per_page=per_page,
                site_id=site_id,
                team_id=team_id,
                partner_external_id=partner_external_id,
                sort_by_location=sort_by_location,
                bounding_box=bounding_box,
                operator_id=operator_id,
                include_deleted=include_deleted,
                include_public=include_public,
                state=state,
                from_updated_date=from_updated_date,
            ),
            _api.get_charge_points.decode,
            _api.get_charge_points.items,
        )

    async def get(
        self,
        charge_point_id: int,
    ) -> _models.ChargePoint:
        """GET /api/v1/charge-points/{chargePointId}

        Scopes: charge-points:read. Safe to repeat.

        Returns:
            `ChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point.request(
                charge_point_id,
            ),
            _api.get_charge_point.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateChargePoint,
    ) -> _models.ChargePoint:
        """POST /api/v1/charge-points

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)
            site_id: (more than 0)
            charge_point_model_id: (more than 0)
            name: (at least 1 characters)
            max_kw: (more than 0)

        Returns:
            `ChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int,
        site_id: int,
        charge_point_model_id: int,
        name: str,
        max_kw: float,
        visibility: _models.Visibility | _models.VisibilityValue | str,
        type: _models.ElectricCurrentType | _models.ElectricCurrentTypeValue | str,
        active: bool | None | Unset = UNSET,
        show_on_map: bool | None | Unset = UNSET,
        connector_ids: _Sequence[int] | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.ChargePoint: ...

    async def create(
        self, body: _models.CreateChargePoint | Unset = UNSET, **fields: _Any
    ) -> _models.ChargePoint:
        """POST /api/v1/charge-points

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)
            site_id: (more than 0)
            charge_point_model_id: (more than 0)
            name: (at least 1 characters)
            max_kw: (more than 0)

        Returns:
            `ChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateChargePoint, body, fields)
        return await self._sender.send(
            _api.post_charge_point.request(
                given,
            ),
            _api.post_charge_point.decode,
        )

    @_overload
    async def update(
        self,
        charge_point_id: int,
        body: _models.PatchChargePoint,
    ) -> _models.ChargePoint:
        """PATCH /api/v1/charge-points/{chargePointId}

        Scopes: charge-points:write. Twice is as once.

        Args:
            site_id: (more than 0)
            max_kw: (more than 0)

        Returns:
            `ChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        charge_point_id: int,
        *,
        site_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        max_kw: float | None | Unset = UNSET,
        visibility: _models.Visibility | _models.VisibilityValue | str | None | Unset = UNSET,
        type: _models.ElectricCurrentType | _models.ElectricCurrentTypeValue | str | None | Unset = UNSET,
        active: bool | None | Unset = UNSET,
        show_on_map: bool | None | Unset = UNSET,
        connector_ids: _Sequence[int] | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
        meter_id: str | None | Unset = UNSET,
        roaming: bool | None | Unset = UNSET,
        roaming_price_group_id: int | None | Unset = UNSET,
    ) -> _models.ChargePoint: ...

    async def update(
        self, charge_point_id: int, body: _models.PatchChargePoint | Unset = UNSET, **fields: _Any
    ) -> _models.ChargePoint:
        """PATCH /api/v1/charge-points/{chargePointId}

        Scopes: charge-points:write. Twice is as once.

        Args:
            site_id: (more than 0)
            max_kw: (more than 0)

        Returns:
            `ChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchChargePoint, body, fields)
        return await self._sender.send(
            _api.patch_charge_point.request(
                charge_point_id,
                given,
            ),
            _api.patch_charge_point.decode,
        )

    async def delete(
        self,
        charge_point_id: int,
    ) -> None:
        """DELETE /api/v1/charge-points/{chargePointId}

        Scopes: charge-points:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_charge_point.request(
                charge_point_id,
            ),
            _api.delete_charge_point.decode,
        )

    @_overload
    async def clear_charging_profile(
        self,
        charge_point_identity: str,
        body: _models.ClearChargingProfile,
    ) -> _models.ClearChargingProfileConfirmation:
        """POST /api/v1/charge-points/{chargePointIdentity}/clear-charging-profile

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Args:
            id: (at least 0)
            connector_id: (at least 0)

        Returns:
            `ClearChargingProfileConfirmation`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def clear_charging_profile(
        self,
        charge_point_identity: str,
        *,
        id: int | None | Unset = UNSET,
        connector_id: int | None | Unset = UNSET,
        charging_profile_purpose: str | None | Unset = UNSET,
    ) -> _models.ClearChargingProfileConfirmation: ...

    async def clear_charging_profile(
        self, charge_point_identity: str, body: _models.ClearChargingProfile | Unset = UNSET, **fields: _Any
    ) -> _models.ClearChargingProfileConfirmation:
        """POST /api/v1/charge-points/{chargePointIdentity}/clear-charging-profile

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Args:
            id: (at least 0)
            connector_id: (at least 0)

        Returns:
            `ClearChargingProfileConfirmation`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.ClearChargingProfile, body, fields)
        return await self._sender.send(
            _api.clear_charging_profile.request(
                charge_point_identity,
                given,
            ),
            _api.clear_charging_profile.decode,
        )

    @_overload
    async def create_ocpp_config(
        self,
        charge_point_identity: str,
        body: _models.CreateChargePointOcppConfig,
    ) -> None:
        """POST /api/v1/charge-points/{chargePointIdentity}/ocpp-config

        Scopes: ocpp-config:write. Never sent again once it may have run.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create_ocpp_config(
        self,
        charge_point_identity: str,
        *,
        key: str,
        value: str | None | Unset = UNSET,
        store: bool,
    ) -> None: ...

    async def create_ocpp_config(
        self,
        charge_point_identity: str,
        body: _models.CreateChargePointOcppConfig | Unset = UNSET,
        **fields: _Any,
    ) -> None:
        """POST /api/v1/charge-points/{chargePointIdentity}/ocpp-config

        Scopes: ocpp-config:write. Never sent again once it may have run.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateChargePointOcppConfig, body, fields)
        return await self._sender.send(
            _api.create_ocpp_config.request(
                charge_point_identity,
                given,
            ),
            _api.create_ocpp_config.decode,
        )

    async def get_map(
        self,
        *,
        top_latitude: float,
        right_longitude: float,
        bottom_latitude: float,
        left_longitude: float,
        center_latitude: float,
        center_longitude: float,
        zoom: float,
        include_busy: bool,
        include_all_operators: bool,
    ) -> _models.MapResult:
        """GET /api/v1/charge-points/map

        Scopes: map:read. Safe to repeat.
        Outside the quota, under the fair-use policy.

        Args:
            top_latitude: (at least -90, at most 90)
            right_longitude: (at least -180, at most 180)
            bottom_latitude: (at least -90, at most 90)
            left_longitude: (at least -180, at most 180)
            center_latitude: (at least -90, at most 90)
            center_longitude: (at least -180, at most 180)
            zoom: (at least 1, at most 15)

        Returns:
            `MapResult`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_map.request(
                top_latitude=top_latitude,
                right_longitude=right_longitude,
                bottom_latitude=bottom_latitude,
                left_longitude=left_longitude,
                center_latitude=center_latitude,
                center_longitude=center_longitude,
                zoom=zoom,
                include_busy=include_busy,
                include_all_operators=include_all_operators,
            ),
            _api.get_charge_point_map.decode,
        )

    def get_ocpp_config(
        self,
        charge_point_identity: str,
    ) -> _Pages[_dict[str, _Any]]:
        """GET /api/v1/charge-points/{chargePointIdentity}/ocpp-config

        Scopes: ocpp-config:read. Safe to repeat.

        Returns:
            Awaited, one page; iterated with `async for`, every `_dict[str, _Any]` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_ocpp_config.request(
                charge_point_identity,
            ),
            _api.get_ocpp_config.decode,
            _api.get_ocpp_config.items,
        )

    def list_logs(
        self,
        charge_point_id: int,
        *,
        per_page: int | None = None,
        page: int | None = None,
        from_date: _datetime.datetime | None = None,
        to_date: _datetime.datetime | None = None,
        pagination_type: _models.PaginationType | _models.PaginationTypeValue | str | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> _Pages[_models.ChargePointLog]:
        """GET /api/v1/charge-points/{chargePointId}/logs

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            per_page: (at least 1, at most 1000)
            page: (at least 0)

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargePointLog` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_point_logs.request(
                charge_point_id,
                per_page=per_page,
                page=page,
                from_date=from_date,
                to_date=to_date,
                pagination_type=pagination_type,
                before=before,
                after=after,
            ),
            _api.get_charge_point_logs.decode,
            _api.get_charge_point_logs.items,
        )

    async def reboot(
        self,
        charge_point_id: int,
    ) -> None:
        """POST /api/v1/charge-points/{chargePointId}/reboot

        Scopes: charge-points:write. Never sent again once it may have run.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.reboot_charge_point.request(
                charge_point_id,
            ),
            _api.reboot_charge_point.decode,
        )

    @_overload
    async def set_charging_profile(
        self,
        charge_point_identity: str,
        body: _models.SetChargingProfile,
    ) -> _models.SetChargingProfileConfirmation:
        """POST /api/v1/charge-points/{chargePointIdentity}/set-charging-profile

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Args:
            connector_id: (at least 0)

        Returns:
            `SetChargingProfileConfirmation`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def set_charging_profile(
        self,
        charge_point_identity: str,
        *,
        connector_id: int | None | Unset = UNSET,
        profile: _Sequence[_Mapping[str, _Any]] | None | Unset = UNSET,
    ) -> _models.SetChargingProfileConfirmation: ...

    async def set_charging_profile(
        self, charge_point_identity: str, body: _models.SetChargingProfile | Unset = UNSET, **fields: _Any
    ) -> _models.SetChargingProfileConfirmation:
        """POST /api/v1/charge-points/{chargePointIdentity}/set-charging-profile

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.

        Args:
            connector_id: (at least 0)

        Returns:
            `SetChargingProfileConfirmation`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.SetChargingProfile, body, fields)
        return await self._sender.send(
            _api.set_charging_profile.request(
                charge_point_identity,
                given,
            ),
            _api.set_charging_profile.decode,
        )

    async def unlock(
        self,
        charge_point_id: int,
    ) -> None:
        """POST /api/v1/charge-points/{chargePointId}/unlock

        Scopes: charge-points:write. Never sent again once it may have run.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.unlock_charge_point.request(
                charge_point_id,
            ),
            _api.unlock_charge_point.decode,
        )

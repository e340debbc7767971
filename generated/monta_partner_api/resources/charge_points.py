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
        """List charge points

        The charge points that the credentials reach, page by page. To keep a copy up to date, ask with
        `fromUpdatedDate` and `includeDeleted`. Rows may shift between pages while charge points are added: keep
        each id once. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            site_id: Only those at this site.
            team_id: Only those of this team.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.
            sort_by_location: Nearest first, seen from this point: `latitude,longitude` in degrees, each with a decimal point,
                without a space.
            bounding_box: Only those in this rectangle: `minLat,minLon,maxLat,maxLon`, in degrees.
            operator_id: Only those of this operator; one that the credentials reach.
            include_deleted: Deleted ones too; they have `deletedAt`.
            include_public: Public ones of other operators too; false unless given. Works only from API version 2024-07-01
                (v2) on.
            state: Only those in this state.
            from_updated_date: Only those updated at this time or later (`updatedAt`); UTC, whole seconds.

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
        """Get a charge point

        One charge point with its place, state, connectors and price groups. A deleted one answers with 404.
        Also reaches the sub-operators of your organisation.

        Scopes: charge-points:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.

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
        """Create a charge point

        Adds a charge point to a team and a site. Its hardware comes next: connect it with `PUT
        /charge-point-integrations`; until it first reports it is disconnected. Team and model cannot be changed
        by a later PATCH. Set a `partnerExternalId`: if the answer gets lost, look the point up by it before you
        try again, or you may have two. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            team_id: The team that is to own it.
            site_id: The site where it stands.
            charge_point_model_id: Its model; see `GET /charge-point-models`.
            name: What drivers are to know it by.
            max_kw: The most power that it gives, in kW.
            visibility: Who is to use it.
            type: The kind of current that it gives.
            active: Whether it is active; true unless given.
            show_on_map: Whether the map of the app shows it; true unless given. If not, its users can charge there all
                the same.
            connector_ids: Its connector types, see `GET /charge-point-connectors`; those of the model unless given.
            note: A note for those who use it: how to get in, what to beware of.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Create a charge point

        Adds a charge point to a team and a site. Its hardware comes next: connect it with `PUT
        /charge-point-integrations`; until it first reports it is disconnected. Team and model cannot be changed
        by a later PATCH. Set a `partnerExternalId`: if the answer gets lost, look the point up by it before you
        try again, or you may have two. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.

        Args:
            team_id: The team that is to own it.
            site_id: The site where it stands.
            charge_point_model_id: Its model; see `GET /charge-point-models`.
            name: What drivers are to know it by.
            max_kw: The most power that it gives, in kW.
            visibility: Who is to use it.
            type: The kind of current that it gives.
            active: Whether it is active; true unless given.
            show_on_map: Whether the map of the app shows it; true unless given. If not, its users can charge there all
                the same.
            connector_ids: Its connector types, see `GET /charge-point-connectors`; those of the model unless given.
            note: A note for those who use it: how to get in, what to beware of.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Update a charge point

        Changes a charge point. What you leave out stays as it is; null clears a value where that makes sense.
        To turn roaming on, the charge point needs a roaming price group: one that it has, or one that you send
        along. Team and model cannot be changed here. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.
            site_id: The site where it stands.
            name: What drivers are to know it by.
            max_kw: The most power that it gives, in kW.
            visibility: Who is to use it.
            type: The kind of current that it gives.
            active: Whether it is active.
            show_on_map: Whether the map of the app shows it. If not, its users can charge there all the same.
            connector_ids: All of its connector types, in place of those it had; see `GET /charge-point-connectors`.
            note: A note for those who use it: how to get in, what to beware of. Null removes it.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, at most 1000 characters in all; null removes it. Keys such as
                `custom_roaming_evse_id` and `custom_roaming_name` override what roaming shows, and must be well
                formed.
            meter_id: The number of its meter.
            roaming: Whether drivers can reach it through roaming. True calls for a roaming price group.
            roaming_price_group_id: Its price group of type roaming; must be sent when `roaming` is true and it has none yet.

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
        """Update a charge point

        Changes a charge point. What you leave out stays as it is; null clears a value where that makes sense.
        To turn roaming on, the charge point needs a roaming price group: one that it has, or one that you send
        along. Team and model cannot be changed here. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.
            site_id: The site where it stands.
            name: What drivers are to know it by.
            max_kw: The most power that it gives, in kW.
            visibility: Who is to use it.
            type: The kind of current that it gives.
            active: Whether it is active.
            show_on_map: Whether the map of the app shows it. If not, its users can charge there all the same.
            connector_ids: All of its connector types, in place of those it had; see `GET /charge-point-connectors`.
            note: A note for those who use it: how to get in, what to beware of. Null removes it.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, at most 1000 characters in all; null removes it. Keys such as
                `custom_roaming_evse_id` and `custom_roaming_name` override what roaming shows, and must be well
                formed.
            meter_id: The number of its meter.
            roaming: Whether drivers can reach it through roaming. True calls for a roaming price group.
            roaming_price_group_id: Its price group of type roaming; must be sent when `roaming` is true and it has none yet.

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
        """Delete a charge point

        Deletes a charge point. `GET /charge-points` still lists it, with `deletedAt`, when asked with
        `includeDeleted`. No operation brings it back. Also reaches the sub-operators of your organisation.

        Scopes: charge-points:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.

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
        """Clear a charging profile

        Takes a charging profile, such as a limit of power over time, off a charge point. Acts on the hardware.
        Addressed by the identity of the charge point, not by its numeric id. Beta: the answer may change its
        form. Works only for operators for whom Monta has switched it on.

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
            id: The charging profile to clear.
            connector_id: The connector to clear it from, by its number on the charge point; in OCPP, 0 stands for the
                charge point as a whole.
            charging_profile_purpose: The purpose of the profile, as OCPP calls it.

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
        """Clear a charging profile

        Takes a charging profile, such as a limit of power over time, off a charge point. Acts on the hardware.
        Addressed by the identity of the charge point, not by its numeric id. Beta: the answer may change its
        form. Works only for operators for whom Monta has switched it on.

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
            id: The charging profile to clear.
            connector_id: The connector to clear it from, by its number on the charge point; in OCPP, 0 stands for the
                charge point as a whole.
            charging_profile_purpose: The purpose of the profile, as OCPP calls it.

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
        """Set an OCPP configuration key of a charge point

        Writes one OCPP setting to a charge point. Acts on the hardware: a wrong value can cut it off. Addressed
        by its identity, not by its numeric id. A success comes without a body: read the configuration again to
        see what holds.

        Scopes: ocpp-config:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
            key: The name of the setting, as the charge point knows it.
            value: What it is to be, always as text.
            store: True: it is kept and outlasts a reboot. Use false when you change the OCPP URL of the charge
                point.

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
        """Set an OCPP configuration key of a charge point

        Writes one OCPP setting to a charge point. Acts on the hardware: a wrong value can cut it off. Addressed
        by its identity, not by its numeric id. A success comes without a body: read the configuration again to
        see what holds.

        Scopes: ocpp-config:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
            key: The name of the setting, as the charge point knows it.
            value: What it is to be, always as text.
            store: True: it is kept and outlasts a reboot. Use false when you change the OCPP URL of the charge
                point.

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
        """Find charge points and sites on a map

        What a map shows in a rectangle: single charge points, sites, and clusters that stand for several of
        them. All parameters must be sent, and there are no pages. Runs under fair use instead of the quota,
        without its headers: keep the answers for a while and do not ask on every move of the map.

        Scopes: map:read. Safe to repeat.
        Outside the quota, under the fair-use policy.

        Args:
            top_latitude: Northern edge, in degrees.
            right_longitude: Eastern edge, in degrees.
            bottom_latitude: Southern edge, in degrees.
            left_longitude: Western edge, in degrees.
            center_latitude: Latitude of the middle of the map, in degrees.
            center_longitude: Longitude of the middle of the map, in degrees.
            zoom: The zoom of the map, 1 to 15.
            include_busy: True: those in use as well. False: only active ones that are free.
            include_all_operators: True: every public charge point. False: only those of the operator and teams that the
                credentials reach.

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
        """Get the OCPP configuration of a charge point

        The OCPP settings of a charge point. Addressed by its identity, not by its numeric id. There are no
        pages, and no `data` around the list.

        Scopes: ocpp-config:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.

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
        """List the logs of a charge point

        What the charge point and Monta said to each other over OCPP, entry by entry. Walk it by page number or
        by cursor: `paginationType` chooses, and `meta.paginationType` tells which kind of page came back. Page
        numbers reach only the first 10,000 entries; cursors reach all, with up to 1000 entries a page instead
        of 100. For a failed charge, bound the few minutes around it with `fromDate` and `toDate`.

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.
            per_page: Rows a page. By page number 1 to 100, 10 unless given; by cursor 1 to 1000, 100 unless given.
            page: Which page, from 0. For walking by page number, and only while `page` times `perPage` is below
                10,000.
            from_date: Entries from this time on, UTC, whole seconds.
            to_date: Entries up to this time, UTC, whole seconds.
            pagination_type: How to walk the list; by page number unless given.
            before: Entries earlier than this cursor; take it from `meta`. It looks like milliseconds since 1970.
                For walking by cursor.
            after: Entries later than this cursor; take it from `meta`. It looks like milliseconds since 1970. For
                walking by cursor.

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
        """Reboot a charge point

        Tells the charge point to restart. Acts on the hardware, so look for a running charge first. Nothing is
        returned: the state and the logs show what came of it. Also reaches the sub-operators of your
        organisation.

        Scopes: charge-points:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.

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
        """Set a charging profile

        Gives a charge point a charging profile, such as a limit of power over time. Acts on the hardware. Beta:
        the answer may still change. Works only for operators for whom Monta has switched it on. Addressed by
        the identity of the charge point, not by its numeric id.

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
            connector_id: The connector to set it on, by its number on the charge point; in OCPP, 0 stands for the charge
                point as a whole.
            profile: The charging profile, in the terms of OCPP.

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
        """Set a charging profile

        Gives a charge point a charging profile, such as a limit of power over time. Acts on the hardware. Beta:
        the answer may still change. Works only for operators for whom Monta has switched it on. Addressed by
        the identity of the charge point, not by its numeric id.

        Scopes: charging-profiles:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_identity: The identity of the charge point, as its integration has it; not its numeric id.
            connector_id: The connector to set it on, by its number on the charge point; in OCPP, 0 stands for the charge
                point as a whole.
            profile: The charging profile, in the terms of OCPP.

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
        """Unlock a charge point

        Tells the charge point to unlock, as for a cable that is stuck. Acts on the hardware. Nothing is
        returned: the state and the logs show what came of it. Also reaches the sub-operators of your
        organisation.

        Scopes: charge-points:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.

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

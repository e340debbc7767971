"""The operations of Vehicles."""

from __future__ import annotations

from .. import models as _models
from ..api import vehicles as _api
from ..client import Pages as _Pages, Sender as _Sender


class Vehicles:
    """The operations of Vehicles."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        owner_type: _models.VehicleOwnerType | _models.VehicleOwnerTypeValue | str,
        page: int | None = None,
        per_page: int | None = None,
        owner_id: int | None = None,
    ) -> _Pages[_models.Vehicle]:
        """List vehicles

        The vehicles that teams own, or those that users own; ask once for each. What a vehicle reports itself,
        such as its state of charge, comes with its integration.

        Scopes: vehicles:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            owner_type: Whether to list vehicles of teams or of users.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            owner_id: Only those of this team or user; `ownerType` says which of the two the id means.

        Returns:
            Awaited, one page; iterated with `async for`, every `Vehicle` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_vehicles.request(
                owner_type=owner_type,
                page=page,
                per_page=per_page,
                owner_id=owner_id,
            ),
            _api.get_vehicles.decode,
            _api.get_vehicles.items,
        )

    async def get(
        self,
        vehicle_id: int,
    ) -> _models.Vehicle:
        """Get a vehicle

        One vehicle with its owner, battery and power.

        Scopes: vehicle:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            vehicle_id: The vehicle.

        Returns:
            `Vehicle`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_vehicle.request(
                vehicle_id,
            ),
            _api.get_vehicle.decode,
        )

    async def get_integration(
        self,
        integration_id: int,
        *,
        owner_id: int | None = None,
        owner_type: _models.VehicleOwnerType | _models.VehicleOwnerTypeValue | str | None = None,
    ) -> _models.VehicleIntegration:
        """Get the integration of a vehicle

        What a connected vehicle reports itself: state of charge, odometer, location. It is found by the
        `integrationId` of the vehicle. The location comes only with the needed permissions, and only for a
        vehicle that a team owns.

        Scopes: vehicle:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            integration_id: The integration: `integrationId` of the vehicle.
            owner_id: The team or user that owns the vehicle, as `ownerType` says. Send both or neither.
            owner_type: Whether `ownerId` means a team or a user. Send both or neither.

        Returns:
            `VehicleIntegration`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_vehicle_integration.request(
                integration_id,
                owner_id=owner_id,
                owner_type=owner_type,
            ),
            _api.get_vehicle_integration.decode,
        )

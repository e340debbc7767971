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
        """GET /api/v1/vehicles

        Scopes: vehicles:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/vehicles/{vehicleId}

        Scopes: vehicle:read. Safe to repeat.

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
        """GET /api/v1/vehicles/integration/{integrationId}

        Scopes: vehicle:read. Safe to repeat.

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

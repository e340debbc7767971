"""The operations of Sponsored Charge Points."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import sponsored_charge_points as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class SponsoredChargePoints:
    """The operations of Sponsored Charge Points."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        charge_point_id: int | None = None,
        team_id: int | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.SponsoredChargePoint]:
        """GET /api/v1/sponsored-charge-points

        Scopes: sponsored-charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `SponsoredChargePoint` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_sponsored_charge_points.request(
                page=page,
                per_page=per_page,
                charge_point_id=charge_point_id,
                team_id=team_id,
                include_deleted=include_deleted,
            ),
            _api.get_sponsored_charge_points.decode,
            _api.get_sponsored_charge_points.items,
        )

    async def get(
        self,
        sponsored_charge_point_id: int,
    ) -> _models.SponsoredChargePoint:
        """GET /api/v1/sponsored-charge-points/{sponsoredChargePointId}

        Scopes: sponsored-charge-points:read. Safe to repeat.

        Returns:
            `SponsoredChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_sponsored_charge_point.request(
                sponsored_charge_point_id,
            ),
            _api.get_sponsored_charge_point.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateSponsoredChargePoint,
    ) -> _models.SponsoredChargePoint:
        """POST /api/v1/sponsored-charge-points

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsoring_team_id: (more than 0)
            charge_point_id: (more than 0)
            user_id: (more than 0)
            price_group_id: (more than 0)

        Returns:
            `SponsoredChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        sponsoring_team_id: int | Unset = UNSET,
        charge_point_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        price_group_id: int | None | Unset = UNSET,
        payout_schedule: _models.SponsoredChargePointPayoutType
        | _models.SponsoredChargePointPayoutTypeValue
        | str,
        pay_for_subscriptions: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> _models.SponsoredChargePoint: ...

    async def create(
        self, body: _models.CreateSponsoredChargePoint | Unset = UNSET, **fields: _Any
    ) -> _models.SponsoredChargePoint:
        """POST /api/v1/sponsored-charge-points

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsoring_team_id: (more than 0)
            charge_point_id: (more than 0)
            user_id: (more than 0)
            price_group_id: (more than 0)

        Returns:
            `SponsoredChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateSponsoredChargePoint, body, fields)
        return await self._sender.send(
            _api.post_sponsored_charge_point.request(
                given,
            ),
            _api.post_sponsored_charge_point.decode,
        )

    @_overload
    async def update(
        self,
        sponsored_charge_point_id: int,
        body: _models.PatchSponsoredChargePoint,
    ) -> _models.SponsoredChargePoint:
        """PATCH /api/v1/sponsored-charge-points/{sponsoredChargePointId}

        Scopes: sponsored-charge-points:write. Twice is as once.

        Returns:
            `SponsoredChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        sponsored_charge_point_id: int,
        *,
        price_group_id: int | None | Unset = UNSET,
        payout_schedule: _models.SponsoredChargePointPayoutType
        | _models.SponsoredChargePointPayoutTypeValue
        | str
        | None
        | Unset = UNSET,
        pay_for_subscriptions: bool | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> _models.SponsoredChargePoint: ...

    async def update(
        self,
        sponsored_charge_point_id: int,
        body: _models.PatchSponsoredChargePoint | Unset = UNSET,
        **fields: _Any,
    ) -> _models.SponsoredChargePoint:
        """PATCH /api/v1/sponsored-charge-points/{sponsoredChargePointId}

        Scopes: sponsored-charge-points:write. Twice is as once.

        Returns:
            `SponsoredChargePoint`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchSponsoredChargePoint, body, fields)
        return await self._sender.send(
            _api.patch_sponsored_charge_point.request(
                sponsored_charge_point_id,
                given,
            ),
            _api.patch_sponsored_charge_point.decode,
        )

    async def delete(
        self,
        sponsored_charge_point_id: int,
    ) -> None:
        """DELETE /api/v1/sponsored-charge-points/{sponsoredChargePointId}

        Scopes: sponsored-charge-points:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_sponsored_charge_point.request(
                sponsored_charge_point_id,
            ),
            _api.delete_sponsored_charge_point.decode,
        )

    @_overload
    async def approve_cost_changes(
        self,
        body: _models.SponsoredChargePointCostChangesReview,
    ) -> None:
        """POST /api/v1/sponsored-charge-points/approve-cost-changes

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: (at least 1 items)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def approve_cost_changes(
        self,
        *,
        sponsored_charge_point_ids: _Sequence[int],
        send_email_notification: bool | Unset = UNSET,
    ) -> None: ...

    async def approve_cost_changes(
        self, body: _models.SponsoredChargePointCostChangesReview | Unset = UNSET, **fields: _Any
    ) -> None:
        """POST /api/v1/sponsored-charge-points/approve-cost-changes

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: (at least 1 items)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.SponsoredChargePointCostChangesReview, body, fields)
        return await self._sender.send(
            _api.approve_cost_changes.request(
                given,
            ),
            _api.approve_cost_changes.decode,
        )

    @_overload
    async def reject_cost_changes(
        self,
        body: _models.SponsoredChargePointCostChangesReview,
    ) -> None:
        """POST /api/v1/sponsored-charge-points/reject-cost-changes

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: (at least 1 items)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def reject_cost_changes(
        self,
        *,
        sponsored_charge_point_ids: _Sequence[int],
        send_email_notification: bool | Unset = UNSET,
    ) -> None: ...

    async def reject_cost_changes(
        self, body: _models.SponsoredChargePointCostChangesReview | Unset = UNSET, **fields: _Any
    ) -> None:
        """POST /api/v1/sponsored-charge-points/reject-cost-changes

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: (at least 1 items)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.SponsoredChargePointCostChangesReview, body, fields)
        return await self._sender.send(
            _api.reject_cost_changes.request(
                given,
            ),
            _api.reject_cost_changes.decode,
        )

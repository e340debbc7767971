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
        """List sponsored charge points

        The charge points whose charging somebody else pays for, such as an employer for a charge point at home.

        Scopes: sponsored-charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            charge_point_id: Only those of this charge point.
            team_id: Only those of this team.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a sponsored charge point

        One sponsorship with its charge point, its owner and the price group that pays.

        Scopes: sponsored-charge-points:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            sponsored_charge_point_id: The sponsorship, not the charge point.

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
        """Sponsor a charge point

        Lets a team pay for the charging of a user at a charge point; it is approved at once, nobody has to
        accept. One charge point can be sponsored for one user only. Without a price group of its own the cost
        price group of the charge point decides; if there is none, the request fails. After a lost answer, look
        in the list before you send it again.

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsoring_team_id: The team that pays.
            charge_point_id: The charge point; it can be sponsored for one user only.
            user_id: The user whose charging is paid for.
            price_group_id: The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost
                price group of the charge point; if it has none, the request fails.
            payout_schedule: When the user gets the money.
            pay_for_subscriptions: True if the team shall also pay for subscriptions; false unless given.

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
        """Sponsor a charge point

        Lets a team pay for the charging of a user at a charge point; it is approved at once, nobody has to
        accept. One charge point can be sponsored for one user only. Without a price group of its own the cost
        price group of the charge point decides; if there is none, the request fails. After a lost answer, look
        in the list before you send it again.

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsoring_team_id: The team that pays.
            charge_point_id: The charge point; it can be sponsored for one user only.
            user_id: The user whose charging is paid for.
            price_group_id: The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost
                price group of the charge point; if it has none, the request fails.
            payout_schedule: When the user gets the money.
            pay_for_subscriptions: True if the team shall also pay for subscriptions; false unless given.

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
        """Update a sponsored charge point

        Changes the terms of a sponsorship. What you leave out stays as it is. A `priceGroupId` of null differs
        from none at all: null falls back to the cost price group of the charge point, and fails if it has none.

        Scopes: sponsored-charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            sponsored_charge_point_id: The sponsorship, not the charge point.
            price_group_id: The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost
                price group of the charge point; if it has none, the request fails.
            payout_schedule: When the user gets the money.
            pay_for_subscriptions: True if the team shall also pay for subscriptions.
            note: Null clears it.

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
        """Update a sponsored charge point

        Changes the terms of a sponsorship. What you leave out stays as it is. A `priceGroupId` of null differs
        from none at all: null falls back to the cost price group of the charge point, and fails if it has none.

        Scopes: sponsored-charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            sponsored_charge_point_id: The sponsorship, not the charge point.
            price_group_id: The price group by which it pays, of type `sponsored` or `reimbursement`. Null takes the cost
                price group of the charge point; if it has none, the request fails.
            payout_schedule: When the user gets the money.
            pay_for_subscriptions: True if the team shall also pay for subscriptions.
            note: Null clears it.

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
        """Delete the sponsorship of a charge point

        Deletes the sponsorship, not the charge point. It stays in the list for `includeDeleted`.

        Scopes: sponsored-charge-points:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            sponsored_charge_point_id: The sponsorship, not the charge point.

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
        """Approve the changed costs of sponsored charge points

        Accepts the cost changes that wait for review at one or more sponsored charge points. On request the
        owner of each gets a mail, so do not repeat it blindly.

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: At least one sponsored charge point. By the name, the id of the sponsorship; that of the charge
                point is not ruled out, so try with one first.
            send_email_notification: True mails the outcome to the owner of each charge point; false unless given.

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
        """Approve the changed costs of sponsored charge points

        Accepts the cost changes that wait for review at one or more sponsored charge points. On request the
        owner of each gets a mail, so do not repeat it blindly.

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: At least one sponsored charge point. By the name, the id of the sponsorship; that of the charge
                point is not ruled out, so try with one first.
            send_email_notification: True mails the outcome to the owner of each charge point; false unless given.

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
        """Reject the changed costs of sponsored charge points

        Turns down the cost changes that wait for review at one or more sponsored charge points. With
        `sendEmailNotification` the owner of each charge point gets an email, so do not repeat the call blindly.

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: At least one sponsored charge point. By the name, the id of the sponsorship; that of the charge
                point is not ruled out, so try with one first.
            send_email_notification: True mails the outcome to the owner of each charge point; false unless given.

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
        """Reject the changed costs of sponsored charge points

        Turns down the cost changes that wait for review at one or more sponsored charge points. With
        `sendEmailNotification` the owner of each charge point gets an email, so do not repeat the call blindly.

        Scopes: sponsored-charge-points:write. Never sent again once it may have run.

        Args:
            sponsored_charge_point_ids: At least one sponsored charge point. By the name, the id of the sponsorship; that of the charge
                point is not ruled out, so try with one first.
            send_email_notification: True mails the outcome to the owner of each charge point; false unless given.

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

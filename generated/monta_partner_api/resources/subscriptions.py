"""The operations of Subscriptions."""

from __future__ import annotations

import datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import subscriptions as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Subscriptions:
    """The operations of Subscriptions."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        plan_id: int | None = None,
        charge_point_id: int | None = None,
        customer_id: int | None = None,
        customer_type: _models.SubscriptionCustomerType
        | _models.SubscriptionCustomerTypeValue
        | str
        | None = None,
        subscription_purchase_id: int | None = None,
    ) -> _Pages[_models.Subscription]:
        """List subscriptions

        Subscriptions of teams, charge points and operators to plans. To list those of one customer, give
        `customerId` and `customerType` together; `customerType` may also stand alone.

        Scopes: subscriptions:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            plan_id: Only subscriptions to this plan.
            charge_point_id: Only those of this charge point. Deprecated: use `customerId` with `customerType`.
            customer_id: Only those of this customer, a team or a charge point. Needs `customerType` beside it.
            customer_type: Only those of this kind of customer, a team or a charge point.
            subscription_purchase_id: Only the one that this subscription purchase belongs to.

        Returns:
            Awaited, one page; iterated with `async for`, every `Subscription` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_subscriptions.request(
                page=page,
                per_page=per_page,
                plan_id=plan_id,
                charge_point_id=charge_point_id,
                customer_id=customer_id,
                customer_type=customer_type,
                subscription_purchase_id=subscription_purchase_id,
            ),
            _api.get_subscriptions.decode,
            _api.get_subscriptions.items,
        )

    async def get(
        self,
        subscription_id: int,
    ) -> _models.Subscription:
        """Get a subscription

        One subscription with its state, discount, amounts and next purchase.

        Scopes: subscriptions:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            subscription_id: The subscription.

        Returns:
            `Subscription`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_subscription.request(
                subscription_id,
            ),
            _api.get_subscription.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateSubscription,
    ) -> _models.Subscription:
        """Create a subscription

        Subscribes a team or a charge point to a plan. A discount can be set only now: to change it later,
        cancel the subscription and create another. Also reaches the sub-operators of your organisation.

        Scopes: subscriptions:write. Never sent again once it may have run.

        Args:
            plan_id: The plan; an active one that is meant for this kind of customer.
            customer_id: The team or charge point to subscribe, as `customerType` says.
            customer_type: What `customerId` points to, a team or a charge point.
            discount_absolute: Discount as an amount, in major units; that of the plan unless given. Cannot be changed later:
                cancel and subscribe again.
            discount_percentage: Discount in %; that of the plan unless given. Cannot be changed later: cancel and subscribe
                again.
            service_config: Settings that fit the service type of the plan. So far only those of tax refund subscriptions
                can be set.
            user_id: The user who counts as the purchaser; the default user of the credentials unless given.
            next_purchase_at: When the wallet is first charged; UTC, whole seconds, in the future.

        Returns:
            `Subscription`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        plan_id: int | Unset = UNSET,
        customer_id: int | Unset = UNSET,
        customer_type: _models.SubscriptionCustomerType | _models.SubscriptionCustomerTypeValue | str,
        discount_absolute: _Decimal | int | float | None | Unset = UNSET,
        discount_percentage: float | None | Unset = UNSET,
        service_config: _models.SubscriptionServiceConfig | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        next_purchase_at: _datetime.datetime | None | Unset = UNSET,
    ) -> _models.Subscription: ...

    async def create(
        self, body: _models.CreateSubscription | Unset = UNSET, **fields: _Any
    ) -> _models.Subscription:
        """Create a subscription

        Subscribes a team or a charge point to a plan. A discount can be set only now: to change it later,
        cancel the subscription and create another. Also reaches the sub-operators of your organisation.

        Scopes: subscriptions:write. Never sent again once it may have run.

        Args:
            plan_id: The plan; an active one that is meant for this kind of customer.
            customer_id: The team or charge point to subscribe, as `customerType` says.
            customer_type: What `customerId` points to, a team or a charge point.
            discount_absolute: Discount as an amount, in major units; that of the plan unless given. Cannot be changed later:
                cancel and subscribe again.
            discount_percentage: Discount in %; that of the plan unless given. Cannot be changed later: cancel and subscribe
                again.
            service_config: Settings that fit the service type of the plan. So far only those of tax refund subscriptions
                can be set.
            user_id: The user who counts as the purchaser; the default user of the credentials unless given.
            next_purchase_at: When the wallet is first charged; UTC, whole seconds, in the future.

        Returns:
            `Subscription`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateSubscription, body, fields)
        return await self._sender.send(
            _api.create_subscription.request(
                given,
            ),
            _api.create_subscription.decode,
        )

    async def delete(
        self,
        subscription_id: int,
        *,
        cancellation_option: _models.CancellationOption | _models.CancellationOptionValue | str | None = None,
    ) -> None:
        """Cancel a subscription

        Cancels at once unless `cancellationOption` asks for the end of the billing period. Look at `canCancel`
        of the subscription first. To change a discount, cancel and create the subscription anew.

        Scopes: subscriptions:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            subscription_id: The subscription to cancel.
            cancellation_option: When the cancellation takes effect; at once unless given.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_subscription.request(
                subscription_id,
                cancellation_option=cancellation_option,
            ),
            _api.delete_subscription.decode,
        )

    @_overload
    async def approve(
        self,
        subscription_id: int,
        body: _models.ApproveSubscription,
    ) -> _models.Subscription:
        """Approve a subscription

        Approves a subscription, after which its purchases are taken from the wallet of the customer. Say in the
        body when the first one is due; the body may be an empty object. It starts payments, so do not repeat it
        blindly.

        Scopes: subscriptions:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            subscription_id: The subscription to approve.
            first_purchase_at: Deprecated: use `nextPurchaseAt`, which means the same.
            next_purchase_at: When the wallet is first charged; UTC, whole seconds.

        Returns:
            `Subscription`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def approve(
        self,
        subscription_id: int,
        *,
        first_purchase_at: _datetime.datetime | None | Unset = UNSET,
        next_purchase_at: _datetime.datetime | None | Unset = UNSET,
    ) -> _models.Subscription: ...

    async def approve(
        self, subscription_id: int, body: _models.ApproveSubscription | Unset = UNSET, **fields: _Any
    ) -> _models.Subscription:
        """Approve a subscription

        Approves a subscription, after which its purchases are taken from the wallet of the customer. Say in the
        body when the first one is due; the body may be an empty object. It starts payments, so do not repeat it
        blindly.

        Scopes: subscriptions:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            subscription_id: The subscription to approve.
            first_purchase_at: Deprecated: use `nextPurchaseAt`, which means the same.
            next_purchase_at: When the wallet is first charged; UTC, whole seconds.

        Returns:
            `Subscription`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.ApproveSubscription, body, fields)
        return await self._sender.send(
            _api.approve_subscription.request(
                subscription_id,
                given,
            ),
            _api.approve_subscription.decode,
        )

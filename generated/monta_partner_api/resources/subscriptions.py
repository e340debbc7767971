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
        """GET /api/v1/subscriptions

        Scopes: subscriptions:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/subscriptions/{subscriptionId}

        Scopes: subscriptions:read. Safe to repeat.

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
        """POST /api/v1/subscriptions

        Scopes: subscriptions:write. Never sent again once it may have run.

        Args:
            plan_id: (more than 0)
            customer_id: (more than 0)
            discount_absolute: (at least 0)
            discount_percentage: (at least 0)
            user_id: (more than 0)

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
        """POST /api/v1/subscriptions

        Scopes: subscriptions:write. Never sent again once it may have run.

        Args:
            plan_id: (more than 0)
            customer_id: (more than 0)
            discount_absolute: (at least 0)
            discount_percentage: (at least 0)
            user_id: (more than 0)

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
        """DELETE /api/v1/subscriptions/{subscriptionId}

        Scopes: subscriptions:delete. Twice is as once.

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
        """POST /api/v1/subscriptions/{subscriptionId}/approve

        Scopes: subscriptions:write. Never sent again once it may have run.

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
        """POST /api/v1/subscriptions/{subscriptionId}/approve

        Scopes: subscriptions:write. Never sent again once it may have run.

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

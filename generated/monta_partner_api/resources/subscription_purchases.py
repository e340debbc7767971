"""The operations of Subscription Purchases."""

from __future__ import annotations

from .. import models as _models
from ..api import subscription_purchases as _api
from ..client import Pages as _Pages, Sender as _Sender


class SubscriptionPurchases:
    """The operations of Subscription Purchases."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        subscription_id: int | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.SubscriptionPurchase]:
        """List purchases of subscriptions

        What was bought with subscriptions, each purchase with its discounts and its total.

        Scopes: subscriptions:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            subscription_id: Only those of this subscription.
            include_deleted: Deleted ones too; they have `deletedAt`.

        Returns:
            Awaited, one page; iterated with `async for`, every `SubscriptionPurchase` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_subscription_purchases.request(
                page=page,
                per_page=per_page,
                subscription_id=subscription_id,
                include_deleted=include_deleted,
            ),
            _api.get_subscription_purchases.decode,
            _api.get_subscription_purchases.items,
        )

    async def get(
        self,
        subscription_purchase_id: int,
    ) -> _models.SubscriptionPurchase:
        """Get a subscription purchase

        One purchase with its discounts, its total and the subscription that it belongs to.

        Scopes: subscriptions:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            subscription_purchase_id: The purchase, not the subscription.

        Returns:
            `SubscriptionPurchase`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_subscription_purchase.request(
                subscription_purchase_id,
            ),
            _api.get_subscription_purchase.decode,
        )

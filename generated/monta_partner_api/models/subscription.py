"""Subscription."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    money as _money,
    number as _number,
    odd as _odd,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .subscription_customer_type import SubscriptionCustomerType, members as _subscription_customer_type
from .subscription_state import SubscriptionState, members as _subscription_state


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Subscription(_Model):
    """A customer's subscription to a plan. Amounts are in major units; their currency stands on the
    purchases of the subscription."""

    id: int
    """Identifies the subscription."""
    state: _models.SubscriptionState
    """Where the subscription is in its life."""
    next_purchase_at: _datetime.datetime | None = None
    """When the next purchase is made; null if none is due."""
    cancelled_at: _datetime.datetime | None = None
    """When it was cancelled; null while it is not."""
    end_at: _datetime.datetime | None = None
    """When it ends; null if no end is set."""
    discount_percentage: float
    """Discount in %."""
    discount_absolute: _Decimal
    """Discount as a fixed amount, in major units."""
    discount_amount: _Decimal
    """What all discounts together take off, in major units."""
    original_amount: _Decimal
    """Price before discounts, in major units."""
    total_amount: _Decimal
    """Price after discounts, in major units."""
    purchase_count: int
    """How many purchases it has had."""
    charge_points: int
    """How many charge points it covers."""
    customer_id: int
    """The customer: a team, charge point or operator, as `customerType` says."""
    customer_type: _models.SubscriptionCustomerType
    """What `customerId` points to."""
    plan_id: int
    """The plan subscribed to."""
    service_config: _models.SubscriptionServiceConfig | None = None
    """Settings that fit the service type of the plan; null if there are none. So far only those of tax
    refund subscriptions can be set."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    can_cancel: bool
    """Whether it can be cancelled."""
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Subscription:
        """Read the JSON object, under the API's names."""
        return decode_subscription(_dict(data))

    _fields = (
        ("id", "id", None),
        ("state", "state", _to_value),
        ("nextPurchaseAt", "next_purchase_at", _to_instant),
        ("cancelledAt", "cancelled_at", _to_instant),
        ("endAt", "end_at", _to_instant),
        ("discountPercentage", "discount_percentage", None),
        ("discountAbsolute", "discount_absolute", _to_number),
        ("discountAmount", "discount_amount", _to_number),
        ("originalAmount", "original_amount", _to_number),
        ("totalAmount", "total_amount", _to_number),
        ("purchaseCount", "purchase_count", None),
        ("chargePoints", "charge_points", None),
        ("customerId", "customer_id", None),
        ("customerType", "customer_type", _to_value),
        ("planId", "plan_id", None),
        ("serviceConfig", "service_config", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("canCancel", "can_cancel", None),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "state": _MISSING,
    "nextPurchaseAt": None,
    "cancelledAt": None,
    "endAt": None,
    "discountPercentage": _MISSING,
    "discountAbsolute": _MISSING,
    "discountAmount": _MISSING,
    "originalAmount": _MISSING,
    "totalAmount": _MISSING,
    "purchaseCount": _MISSING,
    "chargePoints": _MISSING,
    "customerId": _MISSING,
    "customerType": _MISSING,
    "planId": _MISSING,
    "serviceConfig": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "canCancel": _MISSING,
    "deletedAt": None,
}


def decode_subscription(d: _Any) -> Subscription:
    """Read the JSON object of a `Subscription`."""
    if len(d) != 20:
        return _odd(d, Subscription, _blank, decode_subscription)
    o = _new(Subscription)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Subscription", True)
        v = d["state"]
        o.state = (
            _subscription_state[v]
            if v.__class__ is str and v in _subscription_state
            else _word(v, d, "state", "Subscription", SubscriptionState, True)
        )
        v = d["nextPurchaseAt"]
        try:
            o.next_purchase_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "nextPurchaseAt", "Subscription")
            )
        except (TypeError, ValueError):
            o.next_purchase_at = _instant(v, d, "nextPurchaseAt", "Subscription")
        v = d["cancelledAt"]
        try:
            o.cancelled_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "cancelledAt", "Subscription")
            )
        except (TypeError, ValueError):
            o.cancelled_at = _instant(v, d, "cancelledAt", "Subscription")
        v = d["endAt"]
        try:
            o.end_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "endAt", "Subscription")
            )
        except (TypeError, ValueError):
            o.end_at = _instant(v, d, "endAt", "Subscription")
        v = d["discountPercentage"]
        o.discount_percentage = (
            v if v.__class__ is float else _number(v, d, "discountPercentage", "Subscription", True)
        )
        v = d["discountAbsolute"]
        o.discount_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "discountAbsolute", "Subscription", True)
        )
        v = d["discountAmount"]
        o.discount_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "discountAmount", "Subscription", True)
        )
        v = d["originalAmount"]
        o.original_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "originalAmount", "Subscription", True)
        )
        v = d["totalAmount"]
        o.total_amount = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "totalAmount", "Subscription", True)
        )
        v = d["purchaseCount"]
        o.purchase_count = v if v.__class__ is int else _integer(v, d, "purchaseCount", "Subscription", True)
        v = d["chargePoints"]
        o.charge_points = v if v.__class__ is int else _integer(v, d, "chargePoints", "Subscription", True)
        v = d["customerId"]
        o.customer_id = v if v.__class__ is int else _integer(v, d, "customerId", "Subscription", True)
        v = d["customerType"]
        o.customer_type = (
            _subscription_customer_type[v]
            if v.__class__ is str and v in _subscription_customer_type
            else _word(v, d, "customerType", "Subscription", SubscriptionCustomerType, True)
        )
        v = d["planId"]
        o.plan_id = v if v.__class__ is int else _integer(v, d, "planId", "Subscription", True)
        v = d["serviceConfig"]
        o.service_config = (
            None
            if v is None
            else _models.decode_subscription_service_config(v)
            if v.__class__ is dict
            else _record(v, d, "serviceConfig", "Subscription")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Subscription", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Subscription", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "Subscription", True)
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Subscription", True)
        v = d["canCancel"]
        o.can_cancel = v if v.__class__ is bool else _boolean(v, d, "canCancel", "Subscription", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "Subscription")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "Subscription")
    except KeyError:
        return _odd(d, Subscription, _blank, decode_subscription)
    o._rest = _COMPLETE
    return o

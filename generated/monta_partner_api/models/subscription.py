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
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Subscription(_Model):
    """Subscription."""

    id: int
    state: _models.SubscriptionState
    next_purchase_at: _datetime.datetime | None = None
    cancelled_at: _datetime.datetime | None = None
    end_at: _datetime.datetime | None = None
    discount_percentage: float
    discount_absolute: _Decimal
    discount_amount: _Decimal
    original_amount: _Decimal
    total_amount: _Decimal
    purchase_count: int
    charge_points: int
    customer_id: int
    customer_type: _models.SubscriptionCustomerType
    plan_id: int
    service_config: _models.SubscriptionServiceConfig | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    can_cancel: bool
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "state",
        "nextPurchaseAt",
        "cancelledAt",
        "endAt",
        "discountPercentage",
        "discountAbsolute",
        "discountAmount",
        "originalAmount",
        "totalAmount",
        "purchaseCount",
        "chargePoints",
        "customerId",
        "customerType",
        "planId",
        "serviceConfig",
        "createdAt",
        "updatedAt",
        "canCancel",
        "deletedAt",
    )
)


def decode_subscription(d: _Any) -> Subscription:
    """Read the JSON object of a `Subscription`."""
    o = _new(Subscription)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Subscription", needed=True)
    v = get("state")
    o.state = (
        _subscription_state[v]
        if v.__class__ is str and v in _subscription_state
        else _word(d, "state", "Subscription", SubscriptionState, needed=True)
    )
    v = get("nextPurchaseAt")
    o.next_purchase_at = None if v is None else _instant(d, "nextPurchaseAt", "Subscription")
    v = get("cancelledAt")
    o.cancelled_at = None if v is None else _instant(d, "cancelledAt", "Subscription")
    v = get("endAt")
    o.end_at = None if v is None else _instant(d, "endAt", "Subscription")
    v = get("discountPercentage")
    o.discount_percentage = (
        v if v.__class__ is float else _number(d, "discountPercentage", "Subscription", needed=True)
    )
    o.discount_absolute = _money(d, "discountAbsolute", "Subscription", needed=True)
    o.discount_amount = _money(d, "discountAmount", "Subscription", needed=True)
    o.original_amount = _money(d, "originalAmount", "Subscription", needed=True)
    o.total_amount = _money(d, "totalAmount", "Subscription", needed=True)
    v = get("purchaseCount")
    o.purchase_count = v if v.__class__ is int else _integer(d, "purchaseCount", "Subscription", needed=True)
    v = get("chargePoints")
    o.charge_points = v if v.__class__ is int else _integer(d, "chargePoints", "Subscription", needed=True)
    v = get("customerId")
    o.customer_id = v if v.__class__ is int else _integer(d, "customerId", "Subscription", needed=True)
    v = get("customerType")
    o.customer_type = (
        _subscription_customer_type[v]
        if v.__class__ is str and v in _subscription_customer_type
        else _word(d, "customerType", "Subscription", SubscriptionCustomerType, needed=True)
    )
    v = get("planId")
    o.plan_id = v if v.__class__ is int else _integer(d, "planId", "Subscription", needed=True)
    v = get("serviceConfig")
    o.service_config = (
        None
        if v is None
        else decode_subscription_service_config(v)
        if v.__class__ is dict
        else _record(d, "serviceConfig", "Subscription")
    )
    o.created_at = _instant(d, "createdAt", "Subscription", needed=True)
    o.updated_at = _instant(d, "updatedAt", "Subscription", needed=True)
    v = get("canCancel")
    o.can_cancel = v if v.__class__ is bool else _boolean(d, "canCancel", "Subscription", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "Subscription")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Subscription")
    return o


# Below the class, so that models may hold each other.
from .subscription_customer_type import SubscriptionCustomerType, members as _subscription_customer_type
from .subscription_service_config import decode_subscription_service_config
from .subscription_state import SubscriptionState, members as _subscription_state

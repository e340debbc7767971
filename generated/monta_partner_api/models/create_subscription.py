"""CreateSubscription."""

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
    NULL as _NULL,
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
    to_number as _to_number,
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .subscription_customer_type import SubscriptionCustomerType, members as _subscription_customer_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateSubscription(_Model):
    """A new subscription of a customer to a plan. Send the plan and the customer too, although they are
    not marked as required."""

    plan_id: int | Unset = UNSET
    """The plan; an active one that is meant for this kind of customer."""
    customer_id: int | Unset = UNSET
    """The team or charge point to subscribe, as `customerType` says."""
    customer_type: _models.SubscriptionCustomerType | _models.SubscriptionCustomerTypeValue | str
    """What `customerId` points to, a team or a charge point."""
    discount_absolute: _Decimal | int | float | None | Unset = UNSET
    """Discount as an amount, in major units; that of the plan unless given. Cannot be changed later:
    cancel and subscribe again."""
    discount_percentage: float | None | Unset = UNSET
    """Discount in %; that of the plan unless given. Cannot be changed later: cancel and subscribe again."""
    service_config: _models.SubscriptionServiceConfig | None | Unset = UNSET
    """Settings that fit the service type of the plan. So far only those of tax refund subscriptions can be
    set."""
    user_id: int | None | Unset = UNSET
    """The user who counts as the purchaser; the default user of the credentials unless given."""
    next_purchase_at: _datetime.datetime | None | Unset = UNSET
    """When the wallet is first charged; UTC, whole seconds, in the future."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateSubscription:
        """Read the JSON object, under the API's names."""
        return decode_create_subscription(_dict(data))

    _fields = (
        ("planId", "plan_id", None),
        ("customerId", "customer_id", None),
        ("customerType", "customer_type", _to_value),
        ("discountAbsolute", "discount_absolute", _to_number),
        ("discountPercentage", "discount_percentage", _to_number),
        ("serviceConfig", "service_config", _to_dict),
        ("userId", "user_id", None),
        ("nextPurchaseAt", "next_purchase_at", _to_second),
    )
    _optional = {
        "planId": "plan_id",
        "customerId": "customer_id",
        "discountAbsolute": "discount_absolute",
        "discountPercentage": "discount_percentage",
        "serviceConfig": "service_config",
        "userId": "user_id",
        "nextPurchaseAt": "next_purchase_at",
    }
    _rules = {
        "plan_id": {"bits": 64, "above": 0},
        "customer_id": {"bits": 64, "above": 0},
        "discount_absolute": {"minimum": 0},
        "discount_percentage": {"minimum": 0},
        "user_id": {"bits": 64, "above": 0},
    }


_new = object.__new__
_blank = {
    "planId": None,
    "customerId": None,
    "customerType": _MISSING,
    "discountAbsolute": None,
    "discountPercentage": None,
    "serviceConfig": None,
    "userId": None,
    "nextPurchaseAt": None,
}


def decode_create_subscription(d: _Any) -> CreateSubscription:
    """Read the JSON object of a `CreateSubscription`."""
    if len(d) != 8:
        return _odd(d, CreateSubscription, _blank, decode_create_subscription)
    o = _new(CreateSubscription)
    try:
        v = d["planId"]
        o.plan_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "planId", "CreateSubscription")
        )
        v = d["customerId"]
        o.customer_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "customerId", "CreateSubscription")
        )
        v = d["customerType"]
        o.customer_type = (
            _subscription_customer_type[v]
            if v.__class__ is str and v in _subscription_customer_type
            else _word(v, d, "customerType", "CreateSubscription", SubscriptionCustomerType, True)
        )
        v = d["discountAbsolute"]
        o.discount_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "discountAbsolute", "CreateSubscription")
        )
        v = d["discountPercentage"]
        o.discount_percentage = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "discountPercentage", "CreateSubscription")
        )
        v = d["serviceConfig"]
        o.service_config = (
            None
            if v is None
            else _models.decode_subscription_service_config(v)
            if v.__class__ is dict
            else _record(v, d, "serviceConfig", "CreateSubscription")
        )
        v = d["userId"]
        o.user_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "CreateSubscription")
        )
        v = d["nextPurchaseAt"]
        try:
            o.next_purchase_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "nextPurchaseAt", "CreateSubscription")
            )
        except (TypeError, ValueError):
            o.next_purchase_at = _instant(v, d, "nextPurchaseAt", "CreateSubscription")
    except KeyError:
        return _odd(d, CreateSubscription, _blank, decode_create_subscription)
    o._rest = _COMPLETE
    return o

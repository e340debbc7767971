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
    absent as _absent,
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
    to_number as _to_number,
    to_second as _to_second,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateSubscription(_Model):
    """CreateSubscription."""

    plan_id: int | Unset = UNSET
    customer_id: int | Unset = UNSET
    customer_type: _models.SubscriptionCustomerType
    discount_absolute: _Decimal | None | Unset = UNSET
    discount_percentage: float | None | Unset = UNSET
    service_config: _models.SubscriptionServiceConfig | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    next_purchase_at: _datetime.datetime | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "planId",
        "customerId",
        "customerType",
        "discountAbsolute",
        "discountPercentage",
        "serviceConfig",
        "userId",
        "nextPurchaseAt",
    )
)


def decode_create_subscription(d: _Any) -> CreateSubscription:
    """Read the JSON object of a `CreateSubscription`."""
    o = _new(CreateSubscription)
    get = d.get
    v = get("planId")
    o.plan_id = (
        _absent(d, "planId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "planId", "CreateSubscription")
    )
    v = get("customerId")
    o.customer_id = (
        _absent(d, "customerId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "customerId", "CreateSubscription")
    )
    v = get("customerType")
    o.customer_type = (
        _subscription_customer_type[v]
        if v.__class__ is str and v in _subscription_customer_type
        else _word(d, "customerType", "CreateSubscription", SubscriptionCustomerType, needed=True)
    )
    v = get("discountAbsolute")
    o.discount_absolute = (
        _absent(d, "discountAbsolute") if v is None else _money(d, "discountAbsolute", "CreateSubscription")
    )
    v = get("discountPercentage")
    o.discount_percentage = (
        _absent(d, "discountPercentage")
        if v is None
        else v
        if v.__class__ is float
        else _number(d, "discountPercentage", "CreateSubscription")
    )
    v = get("serviceConfig")
    o.service_config = (
        _absent(d, "serviceConfig")
        if v is None
        else decode_subscription_service_config(v)
        if v.__class__ is dict
        else _record(d, "serviceConfig", "CreateSubscription")
    )
    v = get("userId")
    o.user_id = (
        _absent(d, "userId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "userId", "CreateSubscription")
    )
    v = get("nextPurchaseAt")
    o.next_purchase_at = (
        _absent(d, "nextPurchaseAt") if v is None else _instant(d, "nextPurchaseAt", "CreateSubscription")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateSubscription")[1]
    return o


# Below the class, so that models may hold each other.
from .subscription_customer_type import SubscriptionCustomerType, members as _subscription_customer_type
from .subscription_service_config import decode_subscription_service_config

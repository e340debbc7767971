"""SubscriptionPurchase."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
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
class SubscriptionPurchase(_Model):
    """SubscriptionPurchase."""

    id: int
    note: str | None = None
    type: _models.SubscriptionPurchaseType
    discount_percentage: float
    discount_absolute: _Decimal
    original_amount: _Decimal
    discount_amount: _Decimal
    total_amount: _Decimal
    currency: _models.CurrencySummary
    subscription: _models.Subscription
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SubscriptionPurchase:
        """Read the JSON object, under the API's names."""
        return decode_subscription_purchase(_dict(data))

    _fields = (
        ("id", "id", None),
        ("note", "note", None),
        ("type", "type", _to_value),
        ("discountPercentage", "discount_percentage", None),
        ("discountAbsolute", "discount_absolute", _to_number),
        ("originalAmount", "original_amount", _to_number),
        ("discountAmount", "discount_amount", _to_number),
        ("totalAmount", "total_amount", _to_number),
        ("currency", "currency", _to_dict),
        ("subscription", "subscription", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "note",
        "type",
        "discountPercentage",
        "discountAbsolute",
        "originalAmount",
        "discountAmount",
        "totalAmount",
        "currency",
        "subscription",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_subscription_purchase(d: _Any) -> SubscriptionPurchase:
    """Read the JSON object of a `SubscriptionPurchase`."""
    o = _new(SubscriptionPurchase)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "SubscriptionPurchase", needed=True)
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "SubscriptionPurchase")
    v = get("type")
    o.type = (
        _subscription_purchase_type[v]
        if v.__class__ is str and v in _subscription_purchase_type
        else _word(d, "type", "SubscriptionPurchase", SubscriptionPurchaseType, needed=True)
    )
    v = get("discountPercentage")
    o.discount_percentage = (
        v if v.__class__ is float else _number(d, "discountPercentage", "SubscriptionPurchase", needed=True)
    )
    o.discount_absolute = _money(d, "discountAbsolute", "SubscriptionPurchase", needed=True)
    o.original_amount = _money(d, "originalAmount", "SubscriptionPurchase", needed=True)
    o.discount_amount = _money(d, "discountAmount", "SubscriptionPurchase", needed=True)
    o.total_amount = _money(d, "totalAmount", "SubscriptionPurchase", needed=True)
    v = get("currency")
    o.currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "SubscriptionPurchase", needed=True)
    )
    v = get("subscription")
    o.subscription = (
        decode_subscription(v)
        if v.__class__ is dict
        else _record(d, "subscription", "SubscriptionPurchase", needed=True)
    )
    o.created_at = _instant(d, "createdAt", "SubscriptionPurchase", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "SubscriptionPurchase")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "SubscriptionPurchase")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SubscriptionPurchase")
    return o


# Below the class, so that models may hold each other.
from .currency_summary import decode_currency_summary
from .subscription import decode_subscription
from .subscription_purchase_type import SubscriptionPurchaseType, members as _subscription_purchase_type

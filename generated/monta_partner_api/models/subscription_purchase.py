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
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    money as _money,
    number as _number,
    odd as _odd,
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
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .subscription_purchase_type import SubscriptionPurchaseType, members as _subscription_purchase_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SubscriptionPurchase(_Model):
    """What was bought at one time with a subscription. Amounts in major units of `currency`."""

    id: int
    """Identifies the purchase."""
    note: str | None = None
    type: _models.SubscriptionPurchaseType
    """What kind of purchase it is."""
    discount_percentage: float
    """Discount in %."""
    discount_absolute: _Decimal
    """Discount as an amount, in major units."""
    original_amount: _Decimal
    """Before any discount, in major units."""
    discount_amount: _Decimal
    """Both discounts together, in major units."""
    total_amount: _Decimal
    """What is left to pay, in major units: the original amount less the discount amount."""
    currency: _models.CurrencySummary
    """The currency of the amounts."""
    subscription: _models.Subscription
    """The subscription that it was bought with."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "note": None,
    "type": _MISSING,
    "discountPercentage": _MISSING,
    "discountAbsolute": _MISSING,
    "originalAmount": _MISSING,
    "discountAmount": _MISSING,
    "totalAmount": _MISSING,
    "currency": _MISSING,
    "subscription": _MISSING,
    "createdAt": _MISSING,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_subscription_purchase(d: _Any) -> SubscriptionPurchase:
    """Read the JSON object of a `SubscriptionPurchase`."""
    if len(d) != 13:
        return _odd(d, SubscriptionPurchase, _blank, decode_subscription_purchase)
    o = _new(SubscriptionPurchase)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "SubscriptionPurchase", True)
        v = d["note"]
        o.note = (
            v if v.__class__ is str else None if v is None else _text(v, d, "note", "SubscriptionPurchase")
        )
        v = d["type"]
        o.type = (
            _subscription_purchase_type[v]
            if v.__class__ is str and v in _subscription_purchase_type
            else _word(v, d, "type", "SubscriptionPurchase", SubscriptionPurchaseType, True)
        )
        v = d["discountPercentage"]
        o.discount_percentage = (
            v if v.__class__ is float else _number(v, d, "discountPercentage", "SubscriptionPurchase", True)
        )
        v = d["discountAbsolute"]
        o.discount_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "discountAbsolute", "SubscriptionPurchase", True)
        )
        v = d["originalAmount"]
        o.original_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "originalAmount", "SubscriptionPurchase", True)
        )
        v = d["discountAmount"]
        o.discount_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "discountAmount", "SubscriptionPurchase", True)
        )
        v = d["totalAmount"]
        o.total_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "totalAmount", "SubscriptionPurchase", True)
        )
        v = d["currency"]
        o.currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "SubscriptionPurchase", True)
        )
        v = d["subscription"]
        o.subscription = (
            _models.decode_subscription(v)
            if v.__class__ is dict
            else _record(v, d, "subscription", "SubscriptionPurchase", True)
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "SubscriptionPurchase", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "SubscriptionPurchase", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "SubscriptionPurchase")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "SubscriptionPurchase")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "SubscriptionPurchase")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "SubscriptionPurchase")
    except KeyError:
        return _odd(d, SubscriptionPurchase, _blank, decode_subscription_purchase)
    o._rest = _COMPLETE
    return o

"""SubscriptionPurchasePage."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    record as _record,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SubscriptionPurchasePage(_Model):
    """One page of subscription purchases."""

    data: _list[_models.SubscriptionPurchase]
    """The subscription purchases of this page."""
    meta: _models.PageMeta
    """Which page this is and how many there are."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SubscriptionPurchasePage:
        """Read the JSON object, under the API's names."""
        return decode_subscription_purchase_page(_dict(data))

    _fields = (
        ("data", "data", _to_list(_to_dict)),
        ("meta", "meta", _to_dict),
    )


_new = object.__new__
_blank = {
    "data": _MISSING,
    "meta": _MISSING,
}


def decode_subscription_purchase_page(d: _Any) -> SubscriptionPurchasePage:
    """Read the JSON object of a `SubscriptionPurchasePage`."""
    if len(d) != 2:
        return _odd(d, SubscriptionPurchasePage, _blank, decode_subscription_purchase_page)
    o = _new(SubscriptionPurchasePage)
    try:
        v = d["data"]
        o.data = (
            _records(v, d, "data", "SubscriptionPurchasePage", _models.decode_subscription_purchase)
            if v.__class__ is list
            else _array(v, d, "data", "SubscriptionPurchasePage", True)
        )
        v = d["meta"]
        o.meta = (
            _models.decode_page_meta(v)
            if v.__class__ is dict
            else _record(v, d, "meta", "SubscriptionPurchasePage", True)
        )
    except KeyError:
        return _odd(d, SubscriptionPurchasePage, _blank, decode_subscription_purchase_page)
    o._rest = _COMPLETE
    return o

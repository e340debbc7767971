"""ApproveSubscription."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    instant as _instant,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_second as _to_second,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ApproveSubscription(_Model):
    """ApproveSubscription."""

    first_purchase_at: _datetime.datetime | None | Unset = UNSET
    next_purchase_at: _datetime.datetime | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ApproveSubscription:
        """Read the JSON object, under the API's names."""
        return decode_approve_subscription(_dict(data))

    _fields = (
        ("firstPurchaseAt", "first_purchase_at", _to_second),
        ("nextPurchaseAt", "next_purchase_at", _to_second),
    )


_new = object.__new__
_known = frozenset(
    (
        "firstPurchaseAt",
        "nextPurchaseAt",
    )
)


def decode_approve_subscription(d: _Any) -> ApproveSubscription:
    """Read the JSON object of a `ApproveSubscription`."""
    o = _new(ApproveSubscription)
    get = d.get
    v = get("firstPurchaseAt")
    o.first_purchase_at = (
        _absent(d, "firstPurchaseAt") if v is None else _instant(d, "firstPurchaseAt", "ApproveSubscription")
    )
    v = get("nextPurchaseAt")
    o.next_purchase_at = (
        _absent(d, "nextPurchaseAt") if v is None else _instant(d, "nextPurchaseAt", "ApproveSubscription")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "ApproveSubscription")[1]
    return o


# Below the class, so that models may hold each other.

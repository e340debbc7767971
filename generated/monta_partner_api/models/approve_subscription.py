"""ApproveSubscription."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    from_iso as _from_iso,
    instant as _instant,
    odd as _odd,
)
from ..encoding import (
    to_second as _to_second,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ApproveSubscription(_Model):
    """When an approved subscription is first paid."""

    first_purchase_at: _datetime.datetime | None | Unset = UNSET
    """Deprecated: use `nextPurchaseAt`, which means the same."""
    next_purchase_at: _datetime.datetime | None | Unset = UNSET
    """When the wallet is first charged; UTC, whole seconds."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ApproveSubscription:
        """Read the JSON object, under the API's names."""
        return decode_approve_subscription(_dict(data))

    _fields = (
        ("firstPurchaseAt", "first_purchase_at", _to_second),
        ("nextPurchaseAt", "next_purchase_at", _to_second),
    )
    _optional = {
        "firstPurchaseAt": "first_purchase_at",
        "nextPurchaseAt": "next_purchase_at",
    }


_new = object.__new__
_blank = {
    "firstPurchaseAt": None,
    "nextPurchaseAt": None,
}


def decode_approve_subscription(d: _Any) -> ApproveSubscription:
    """Read the JSON object of a `ApproveSubscription`."""
    if len(d) != 2:
        return _odd(d, ApproveSubscription, _blank, decode_approve_subscription)
    o = _new(ApproveSubscription)
    try:
        v = d["firstPurchaseAt"]
        try:
            o.first_purchase_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "firstPurchaseAt", "ApproveSubscription")
            )
        except (TypeError, ValueError):
            o.first_purchase_at = _instant(v, d, "firstPurchaseAt", "ApproveSubscription")
        v = d["nextPurchaseAt"]
        try:
            o.next_purchase_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "nextPurchaseAt", "ApproveSubscription")
            )
        except (TypeError, ValueError):
            o.next_purchase_at = _instant(v, d, "nextPurchaseAt", "ApproveSubscription")
    except KeyError:
        return _odd(d, ApproveSubscription, _blank, decode_approve_subscription)
    o._rest = _COMPLETE
    return o

"""SponsoredChargePointCostChangesReview."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsoredChargePointCostChangesReview(_Model):
    """SponsoredChargePointCostChangesReview."""

    sponsored_charge_point_ids: _list[int]
    send_email_notification: bool | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SponsoredChargePointCostChangesReview:
        """Read the JSON object, under the API's names."""
        return decode_sponsored_charge_point_cost_changes_review(_dict(data))

    _fields = (
        ("sponsoredChargePointIds", "sponsored_charge_point_ids", None),
        ("sendEmailNotification", "send_email_notification", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "sponsoredChargePointIds",
        "sendEmailNotification",
    )
)


def decode_sponsored_charge_point_cost_changes_review(d: _Any) -> SponsoredChargePointCostChangesReview:
    """Read the JSON object of a `SponsoredChargePointCostChangesReview`."""
    o = _new(SponsoredChargePointCostChangesReview)
    get = d.get
    v = get("sponsoredChargePointIds")
    o.sponsored_charge_point_ids = (
        [
            x
            if x.__class__ is int
            else _item_scalar(x, d, "sponsoredChargePointIds", "SponsoredChargePointCostChangesReview")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "sponsoredChargePointIds", "SponsoredChargePointCostChangesReview", needed=True)
    )
    v = get("sendEmailNotification")
    o.send_email_notification = (
        _absent(d, "sendEmailNotification")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "sendEmailNotification", "SponsoredChargePointCostChangesReview")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "SponsoredChargePointCostChangesReview")[1]
    )
    return o


# Below the class, so that models may hold each other.

"""SponsoredChargePointCostChangesReview."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    array as _array,
    boolean as _boolean,
    item_scalar as _item_scalar,
    odd as _odd,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SponsoredChargePointCostChangesReview(_Model):
    """Which cost changes to approve or to reject."""

    sponsored_charge_point_ids: _Sequence[int]
    """At least one sponsored charge point. By the name, the id of the sponsorship; that of the charge
    point is not ruled out, so try with one first."""
    send_email_notification: bool | Unset = UNSET
    """True mails the outcome to the owner of each charge point; false unless given."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SponsoredChargePointCostChangesReview:
        """Read the JSON object, under the API's names."""
        return decode_sponsored_charge_point_cost_changes_review(_dict(data))

    _fields = (
        ("sponsoredChargePointIds", "sponsored_charge_point_ids", None),
        ("sendEmailNotification", "send_email_notification", None),
    )
    _optional = {
        "sendEmailNotification": "send_email_notification",
    }
    _rules = {
        "sponsored_charge_point_ids": {"fewest": 1},
    }


_new = object.__new__
_blank = {
    "sponsoredChargePointIds": _MISSING,
    "sendEmailNotification": None,
}


def decode_sponsored_charge_point_cost_changes_review(d: _Any) -> SponsoredChargePointCostChangesReview:
    """Read the JSON object of a `SponsoredChargePointCostChangesReview`."""
    if len(d) != 2:
        return _odd(
            d,
            SponsoredChargePointCostChangesReview,
            _blank,
            decode_sponsored_charge_point_cost_changes_review,
        )
    o = _new(SponsoredChargePointCostChangesReview)
    try:
        v = d["sponsoredChargePointIds"]
        o.sponsored_charge_point_ids = (
            [
                x
                if x.__class__ is int
                else _item_scalar(x, d, "sponsoredChargePointIds", "SponsoredChargePointCostChangesReview")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "sponsoredChargePointIds", "SponsoredChargePointCostChangesReview", True)
        )
        v = d["sendEmailNotification"]
        o.send_email_notification = (
            v
            if v.__class__ is bool
            else _NULL
            if v is None
            else _boolean(v, d, "sendEmailNotification", "SponsoredChargePointCostChangesReview")
        )
    except KeyError:
        return _odd(
            d,
            SponsoredChargePointCostChangesReview,
            _blank,
            decode_sponsored_charge_point_cost_changes_review,
        )
    o._rest = _COMPLETE
    return o

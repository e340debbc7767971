"""RedeemPromotionCode."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
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
class RedeemPromotionCode(_Model):
    """Which promotion code to redeem, and for whom."""

    promotion_code_id: int
    """The promotion code, by its id and not by its text."""
    user_id: int
    """The user who redeems it."""
    team_id: int | None | Unset = UNSET
    """The team that it is for; leave it out where no team is concerned."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> RedeemPromotionCode:
        """Read the JSON object, under the API's names."""
        return decode_redeem_promotion_code(_dict(data))

    _fields = (
        ("promotionCodeId", "promotion_code_id", None),
        ("userId", "user_id", None),
        ("teamId", "team_id", None),
    )
    _optional = {
        "teamId": "team_id",
    }
    _rules = {
        "promotion_code_id": {"bits": 64},
        "user_id": {"bits": 64},
        "team_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "promotionCodeId": _MISSING,
    "userId": _MISSING,
    "teamId": None,
}


def decode_redeem_promotion_code(d: _Any) -> RedeemPromotionCode:
    """Read the JSON object of a `RedeemPromotionCode`."""
    if len(d) != 3:
        return _odd(d, RedeemPromotionCode, _blank, decode_redeem_promotion_code)
    o = _new(RedeemPromotionCode)
    try:
        v = d["promotionCodeId"]
        o.promotion_code_id = (
            v if v.__class__ is int else _integer(v, d, "promotionCodeId", "RedeemPromotionCode", True)
        )
        v = d["userId"]
        o.user_id = v if v.__class__ is int else _integer(v, d, "userId", "RedeemPromotionCode", True)
        v = d["teamId"]
        o.team_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "teamId", "RedeemPromotionCode")
        )
    except KeyError:
        return _odd(d, RedeemPromotionCode, _blank, decode_redeem_promotion_code)
    o._rest = _COMPLETE
    return o

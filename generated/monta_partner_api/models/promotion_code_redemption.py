"""PromotionCodeRedemption."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .promotion_code_status import PromotionCodeStatus, members as _promotion_code_status


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PromotionCodeRedemption(_Model):
    """A promotion code that a user has redeemed."""

    promotion_code_id: int
    """The promotion code."""
    user_id: int
    """The user who redeemed it."""
    status: _models.PromotionCodeStatus
    """The state of the promotion code."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PromotionCodeRedemption:
        """Read the JSON object, under the API's names."""
        return decode_promotion_code_redemption(_dict(data))

    _fields = (
        ("promotionCodeId", "promotion_code_id", None),
        ("userId", "user_id", None),
        ("status", "status", _to_value),
    )


_new = object.__new__
_blank = {
    "promotionCodeId": _MISSING,
    "userId": _MISSING,
    "status": _MISSING,
}


def decode_promotion_code_redemption(d: _Any) -> PromotionCodeRedemption:
    """Read the JSON object of a `PromotionCodeRedemption`."""
    if len(d) != 3:
        return _odd(d, PromotionCodeRedemption, _blank, decode_promotion_code_redemption)
    o = _new(PromotionCodeRedemption)
    try:
        v = d["promotionCodeId"]
        o.promotion_code_id = (
            v if v.__class__ is int else _integer(v, d, "promotionCodeId", "PromotionCodeRedemption", True)
        )
        v = d["userId"]
        o.user_id = v if v.__class__ is int else _integer(v, d, "userId", "PromotionCodeRedemption", True)
        v = d["status"]
        o.status = (
            _promotion_code_status[v]
            if v.__class__ is str and v in _promotion_code_status
            else _word(v, d, "status", "PromotionCodeRedemption", PromotionCodeStatus, True)
        )
    except KeyError:
        return _odd(d, PromotionCodeRedemption, _blank, decode_promotion_code_redemption)
    o._rest = _COMPLETE
    return o

"""PromotionCodeRedemption."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PromotionCodeRedemption(_Model):
    """PromotionCodeRedemption."""

    promotion_code_id: int
    user_id: int
    status: _models.PromotionCodeStatus
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "promotionCodeId",
        "userId",
        "status",
    )
)


def decode_promotion_code_redemption(d: _Any) -> PromotionCodeRedemption:
    """Read the JSON object of a `PromotionCodeRedemption`."""
    o = _new(PromotionCodeRedemption)
    get = d.get
    v = get("promotionCodeId")
    o.promotion_code_id = (
        v if v.__class__ is int else _integer(d, "promotionCodeId", "PromotionCodeRedemption", needed=True)
    )
    v = get("userId")
    o.user_id = v if v.__class__ is int else _integer(d, "userId", "PromotionCodeRedemption", needed=True)
    v = get("status")
    o.status = (
        _promotion_code_status[v]
        if v.__class__ is str and v in _promotion_code_status
        else _word(d, "status", "PromotionCodeRedemption", PromotionCodeStatus, needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PromotionCodeRedemption")
    return o


# Below the class, so that models may hold each other.
from .promotion_code_status import PromotionCodeStatus, members as _promotion_code_status

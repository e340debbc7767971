"""RedeemPromotionCode."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    integer as _integer,
    odd_keys as _odd_keys,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RedeemPromotionCode(_Model):
    """RedeemPromotionCode."""

    promotion_code_id: int
    user_id: int
    team_id: int | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> RedeemPromotionCode:
        """Read the JSON object, under the API's names."""
        return decode_redeem_promotion_code(_dict(data))

    _fields = (
        ("promotionCodeId", "promotion_code_id", None),
        ("userId", "user_id", None),
        ("teamId", "team_id", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "promotionCodeId",
        "userId",
        "teamId",
    )
)


def decode_redeem_promotion_code(d: _Any) -> RedeemPromotionCode:
    """Read the JSON object of a `RedeemPromotionCode`."""
    o = _new(RedeemPromotionCode)
    get = d.get
    v = get("promotionCodeId")
    o.promotion_code_id = (
        v if v.__class__ is int else _integer(d, "promotionCodeId", "RedeemPromotionCode", needed=True)
    )
    v = get("userId")
    o.user_id = v if v.__class__ is int else _integer(d, "userId", "RedeemPromotionCode", needed=True)
    v = get("teamId")
    o.team_id = (
        _absent(d, "teamId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "teamId", "RedeemPromotionCode")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "RedeemPromotionCode")[1]
    return o


# Below the class, so that models may hold each other.

"""PatchNestedTeam."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    array as _array,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchNestedTeam(_Model):
    """PatchNestedTeam."""

    price_group_id: int | None | Unset = UNSET
    note: str | None | Unset = UNSET
    selected_charge_point_ids: _list[int] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchNestedTeam:
        """Read the JSON object, under the API's names."""
        return decode_patch_nested_team(_dict(data))

    _fields = (
        ("priceGroupId", "price_group_id", None),
        ("note", "note", None),
        ("selectedChargePointIds", "selected_charge_point_ids", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "priceGroupId",
        "note",
        "selectedChargePointIds",
    )
)


def decode_patch_nested_team(d: _Any) -> PatchNestedTeam:
    """Read the JSON object of a `PatchNestedTeam`."""
    o = _new(PatchNestedTeam)
    get = d.get
    v = get("priceGroupId")
    o.price_group_id = (
        _absent(d, "priceGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "priceGroupId", "PatchNestedTeam")
    )
    v = get("note")
    o.note = (
        _absent(d, "note") if v is None else v if v.__class__ is str else _text(d, "note", "PatchNestedTeam")
    )
    v = get("selectedChargePointIds")
    o.selected_charge_point_ids = (
        _absent(d, "selectedChargePointIds")
        if v is None
        else [
            x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "PatchNestedTeam")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "selectedChargePointIds", "PatchNestedTeam")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchNestedTeam")[1]
    return o


# Below the class, so that models may hold each other.

"""PatchNestedTeam."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    array as _array,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchNestedTeam(_Model):
    """What to change about a nested team. Fields left out stay as they are."""

    price_group_id: int | None | Unset = UNSET
    """The price group that is to apply to the nested team."""
    note: str | None | Unset = UNSET
    """A note of yours on the nested team, such as instructions or a warning. At most 255 characters."""
    selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET
    """Charge points that the nested team may use where `access` is `selected`."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchNestedTeam:
        """Read the JSON object, under the API's names."""
        return decode_patch_nested_team(_dict(data))

    _fields = (
        ("priceGroupId", "price_group_id", None),
        ("note", "note", None),
        ("selectedChargePointIds", "selected_charge_point_ids", None),
    )
    _optional = {
        "priceGroupId": "price_group_id",
        "note": "note",
        "selectedChargePointIds": "selected_charge_point_ids",
    }
    _rules = {
        "price_group_id": {"bits": 64},
        "note": {"longest": 255},
    }


_new = object.__new__
_blank = {
    "priceGroupId": None,
    "note": None,
    "selectedChargePointIds": None,
}


def decode_patch_nested_team(d: _Any) -> PatchNestedTeam:
    """Read the JSON object of a `PatchNestedTeam`."""
    if len(d) != 3:
        return _odd(d, PatchNestedTeam, _blank, decode_patch_nested_team)
    o = _new(PatchNestedTeam)
    try:
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "PatchNestedTeam")
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "PatchNestedTeam")
        v = d["selectedChargePointIds"]
        o.selected_charge_point_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "selectedChargePointIds", "PatchNestedTeam")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "selectedChargePointIds", "PatchNestedTeam")
        )
    except KeyError:
        return _odd(d, PatchNestedTeam, _blank, decode_patch_nested_team)
    o._rest = _COMPLETE
    return o

"""CreateOrUpdatePriceGroup."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateOrUpdatePriceGroup(_Model):
    """CreateOrUpdatePriceGroup."""

    team_id: int
    name: str
    type: _models.PriceGroupType
    master_price: _models.CreateOrUpdatePricing
    fees: _list[_models.CreateOrUpdatePricing] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateOrUpdatePriceGroup:
        """Read the JSON object, under the API's names."""
        return decode_create_or_update_price_group(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("name", "name", None),
        ("type", "type", _to_value),
        ("masterPrice", "master_price", _to_dict),
        ("fees", "fees", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "teamId",
        "name",
        "type",
        "masterPrice",
        "fees",
    )
)


def decode_create_or_update_price_group(d: _Any) -> CreateOrUpdatePriceGroup:
    """Read the JSON object of a `CreateOrUpdatePriceGroup`."""
    o = _new(CreateOrUpdatePriceGroup)
    get = d.get
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "CreateOrUpdatePriceGroup", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "CreateOrUpdatePriceGroup", needed=True)
    v = get("type")
    o.type = (
        _price_group_type[v]
        if v.__class__ is str and v in _price_group_type
        else _word(d, "type", "CreateOrUpdatePriceGroup", PriceGroupType, needed=True)
    )
    v = get("masterPrice")
    o.master_price = (
        decode_create_or_update_pricing(v)
        if v.__class__ is dict
        else _record(d, "masterPrice", "CreateOrUpdatePriceGroup", needed=True)
    )
    v = get("fees")
    o.fees = (
        _absent(d, "fees")
        if v is None
        else [
            decode_create_or_update_pricing(x)
            if x.__class__ is dict
            else _item_record(x, d, "fees", "CreateOrUpdatePriceGroup")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "fees", "CreateOrUpdatePriceGroup")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "CreateOrUpdatePriceGroup")[1]
    )
    return o


# Below the class, so that models may hold each other.
from .create_or_update_pricing import decode_create_or_update_pricing
from .price_group_type import PriceGroupType, members as _price_group_type

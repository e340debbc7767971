"""CreateOrUpdatePriceGroup."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    integer as _integer,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .price_group_type import PriceGroupType, members as _price_group_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateOrUpdatePriceGroup(_Model):
    """A price group as it is written, with amounts in major units. When it replaces one, what you leave
    out is lost."""

    team_id: int
    """The team that it belongs to."""
    name: str
    type: _models.PriceGroupType | _models.PriceGroupTypeValue | str
    """Who pays by it, and for what."""
    master_price: _models.CreateOrUpdatePricing
    """The main price, to which the fees are added; not negative."""
    fees: _Sequence[_models.CreateOrUpdatePricing] | None | Unset = UNSET
    """What is added to the master price."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "fees": "fees",
    }
    _rules = {
        "team_id": {"bits": 64, "above": 0},
    }


_new = object.__new__
_blank = {
    "teamId": _MISSING,
    "name": _MISSING,
    "type": _MISSING,
    "masterPrice": _MISSING,
    "fees": None,
}


def decode_create_or_update_price_group(d: _Any) -> CreateOrUpdatePriceGroup:
    """Read the JSON object of a `CreateOrUpdatePriceGroup`."""
    if len(d) != 5:
        return _odd(d, CreateOrUpdatePriceGroup, _blank, decode_create_or_update_price_group)
    o = _new(CreateOrUpdatePriceGroup)
    try:
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "CreateOrUpdatePriceGroup", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreateOrUpdatePriceGroup", True)
        v = d["type"]
        o.type = (
            _price_group_type[v]
            if v.__class__ is str and v in _price_group_type
            else _word(v, d, "type", "CreateOrUpdatePriceGroup", PriceGroupType, True)
        )
        v = d["masterPrice"]
        o.master_price = (
            _models.decode_create_or_update_pricing(v)
            if v.__class__ is dict
            else _record(v, d, "masterPrice", "CreateOrUpdatePriceGroup", True)
        )
        v = d["fees"]
        o.fees = (
            None
            if v is None
            else _records(v, d, "fees", "CreateOrUpdatePriceGroup", _models.decode_create_or_update_pricing)
            if v.__class__ is list
            else _array(v, d, "fees", "CreateOrUpdatePriceGroup")
        )
    except KeyError:
        return _odd(d, CreateOrUpdatePriceGroup, _blank, decode_create_or_update_price_group)
    o._rest = _COMPLETE
    return o

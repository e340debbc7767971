"""Breakdown."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Breakdown(_Model):
    """Breakdown."""

    from_: _datetime.datetime | None = None
    to: _datetime.datetime | None = None
    sub_total_price: int
    sub_total_master_price: int
    sub_total_secondary_price: int
    components: _list[_models.BreakdownComponent]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Breakdown:
        """Read the JSON object, under the API's names."""
        return decode_breakdown(_dict(data))

    _fields = (
        ("from", "from_", _to_instant),
        ("to", "to", _to_instant),
        ("subTotalPrice", "sub_total_price", None),
        ("subTotalMasterPrice", "sub_total_master_price", None),
        ("subTotalSecondaryPrice", "sub_total_secondary_price", None),
        ("components", "components", _to_list(_to_dict)),
    )


_new = object.__new__
_known = frozenset(
    (
        "from",
        "to",
        "subTotalPrice",
        "subTotalMasterPrice",
        "subTotalSecondaryPrice",
        "components",
    )
)


def decode_breakdown(d: _Any) -> Breakdown:
    """Read the JSON object of a `Breakdown`."""
    o = _new(Breakdown)
    get = d.get
    v = get("from")
    o.from_ = None if v is None else _instant(d, "from", "Breakdown")
    v = get("to")
    o.to = None if v is None else _instant(d, "to", "Breakdown")
    v = get("subTotalPrice")
    o.sub_total_price = v if v.__class__ is int else _integer(d, "subTotalPrice", "Breakdown", needed=True)
    v = get("subTotalMasterPrice")
    o.sub_total_master_price = (
        v if v.__class__ is int else _integer(d, "subTotalMasterPrice", "Breakdown", needed=True)
    )
    v = get("subTotalSecondaryPrice")
    o.sub_total_secondary_price = (
        v if v.__class__ is int else _integer(d, "subTotalSecondaryPrice", "Breakdown", needed=True)
    )
    v = get("components")
    o.components = (
        [
            decode_breakdown_component(x)
            if x.__class__ is dict
            else _item_record(x, d, "components", "Breakdown")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "components", "Breakdown", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Breakdown")
    return o


# Below the class, so that models may hold each other.
from .breakdown_component import decode_breakdown_component

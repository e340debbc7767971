"""Breakdown."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Breakdown(_Model):
    """What one stretch of a charge amounts to; at present a stretch is one hour. Amounts are in minor
    units of the currency of the breakdown around it."""

    from_: _datetime.datetime | None = None
    """When the stretch begins, at a full hour."""
    to: _datetime.datetime | None = None
    """When the stretch ends, at the last second of an hour."""
    sub_total_price: int
    """Price of this stretch in all, in minor units."""
    sub_total_master_price: int
    """Share of the master price, in minor units."""
    sub_total_secondary_price: int
    """Share of the secondary prices, in minor units."""
    components: _list[_models.BreakdownComponent]
    """What this stretch is made of: prices and tariffs."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "from": None,
    "to": None,
    "subTotalPrice": _MISSING,
    "subTotalMasterPrice": _MISSING,
    "subTotalSecondaryPrice": _MISSING,
    "components": _MISSING,
}


def decode_breakdown(d: _Any) -> Breakdown:
    """Read the JSON object of a `Breakdown`."""
    if len(d) != 6:
        return _odd(d, Breakdown, _blank, decode_breakdown)
    o = _new(Breakdown)
    try:
        v = d["from"]
        try:
            o.from_ = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "from", "Breakdown")
            )
        except (TypeError, ValueError):
            o.from_ = _instant(v, d, "from", "Breakdown")
        v = d["to"]
        try:
            o.to = (
                None if v is None else r if (r := _from_iso(v)).tzinfo else _instant(v, d, "to", "Breakdown")
            )
        except (TypeError, ValueError):
            o.to = _instant(v, d, "to", "Breakdown")
        v = d["subTotalPrice"]
        o.sub_total_price = v if v.__class__ is int else _integer(v, d, "subTotalPrice", "Breakdown", True)
        v = d["subTotalMasterPrice"]
        o.sub_total_master_price = (
            v if v.__class__ is int else _integer(v, d, "subTotalMasterPrice", "Breakdown", True)
        )
        v = d["subTotalSecondaryPrice"]
        o.sub_total_secondary_price = (
            v if v.__class__ is int else _integer(v, d, "subTotalSecondaryPrice", "Breakdown", True)
        )
        v = d["components"]
        o.components = (
            _records(v, d, "components", "Breakdown", _models.decode_breakdown_component)
            if v.__class__ is list
            else _array(v, d, "components", "Breakdown", True)
        )
    except KeyError:
        return _odd(d, Breakdown, _blank, decode_breakdown)
    o._rest = _COMPLETE
    return o

"""CountryAreaPage."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    odd as _odd,
    record as _record,
    records as _records,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CountryAreaPage(_Model):
    """The areas of a country. All of them are on one page."""

    data: _list[_models.CountryArea]
    """The areas."""
    meta: _models.PageMeta
    """The counts; there is one page only."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CountryAreaPage:
        """Read the JSON object, under the API's names."""
        return decode_country_area_page(_dict(data))

    _fields = (
        ("data", "data", _to_list(_to_dict)),
        ("meta", "meta", _to_dict),
    )


_new = object.__new__
_blank = {
    "data": _MISSING,
    "meta": _MISSING,
}


def decode_country_area_page(d: _Any) -> CountryAreaPage:
    """Read the JSON object of a `CountryAreaPage`."""
    if len(d) != 2:
        return _odd(d, CountryAreaPage, _blank, decode_country_area_page)
    o = _new(CountryAreaPage)
    try:
        v = d["data"]
        o.data = (
            _records(v, d, "data", "CountryAreaPage", _models.decode_country_area)
            if v.__class__ is list
            else _array(v, d, "data", "CountryAreaPage", True)
        )
        v = d["meta"]
        o.meta = (
            _models.decode_page_meta(v)
            if v.__class__ is dict
            else _record(v, d, "meta", "CountryAreaPage", True)
        )
    except KeyError:
        return _odd(d, CountryAreaPage, _blank, decode_country_area_page)
    o._rest = _COMPLETE
    return o

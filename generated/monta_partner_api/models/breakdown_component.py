"""BreakdownComponent."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BreakdownComponent(_Model):
    """BreakdownComponent."""

    type: _models.BreakdownComponentType
    price: int
    description: str
    master_pricing: bool
    tag: _models.PriceGroupTag | None = None
    metadata: _models.BreakdownComponentMetadata | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> BreakdownComponent:
        """Read the JSON object, under the API's names."""
        return decode_breakdown_component(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("price", "price", None),
        ("description", "description", None),
        ("masterPricing", "master_pricing", None),
        ("tag", "tag", _to_dict),
        ("metadata", "metadata", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "price",
        "description",
        "masterPricing",
        "tag",
        "metadata",
    )
)


def decode_breakdown_component(d: _Any) -> BreakdownComponent:
    """Read the JSON object of a `BreakdownComponent`."""
    o = _new(BreakdownComponent)
    get = d.get
    v = get("type")
    o.type = (
        _breakdown_component_type[v]
        if v.__class__ is str and v in _breakdown_component_type
        else _word(d, "type", "BreakdownComponent", BreakdownComponentType, needed=True)
    )
    v = get("price")
    o.price = v if v.__class__ is int else _integer(d, "price", "BreakdownComponent", needed=True)
    v = get("description")
    o.description = v if v.__class__ is str else _text(d, "description", "BreakdownComponent", needed=True)
    v = get("masterPricing")
    o.master_pricing = (
        v if v.__class__ is bool else _boolean(d, "masterPricing", "BreakdownComponent", needed=True)
    )
    v = get("tag")
    o.tag = (
        None
        if v is None
        else decode_price_group_tag(v)
        if v.__class__ is dict
        else _record(d, "tag", "BreakdownComponent")
    )
    v = get("metadata")
    o.metadata = (
        None
        if v is None
        else decode_breakdown_component_metadata(v)
        if v.__class__ is dict
        else _record(d, "metadata", "BreakdownComponent")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "BreakdownComponent")
    return o


# Below the class, so that models may hold each other.
from .breakdown_component_metadata import decode_breakdown_component_metadata
from .breakdown_component_type import BreakdownComponentType, members as _breakdown_component_type
from .price_group_tag import decode_price_group_tag

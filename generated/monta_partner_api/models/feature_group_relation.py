"""FeatureGroupRelation."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FeatureGroupRelation(_Model):
    """FeatureGroupRelation."""

    relation_type: _models.FeatureGroupRelationType
    ids: _list[int]
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FeatureGroupRelation:
        """Read the JSON object, under the API's names."""
        return decode_feature_group_relation(_dict(data))

    _fields = (
        ("relationType", "relation_type", _to_value),
        ("ids", "ids", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "relationType",
        "ids",
    )
)


def decode_feature_group_relation(d: _Any) -> FeatureGroupRelation:
    """Read the JSON object of a `FeatureGroupRelation`."""
    o = _new(FeatureGroupRelation)
    get = d.get
    v = get("relationType")
    o.relation_type = (
        _feature_group_relation_type[v]
        if v.__class__ is str and v in _feature_group_relation_type
        else _word(d, "relationType", "FeatureGroupRelation", FeatureGroupRelationType, needed=True)
    )
    v = get("ids")
    o.ids = (
        [x if x.__class__ is int else _item_scalar(x, d, "ids", "FeatureGroupRelation") for x in v]
        if v.__class__ is list
        else _array(d, "ids", "FeatureGroupRelation", needed=True)
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "FeatureGroupRelation")[1]
    return o


# Below the class, so that models may hold each other.
from .feature_group_relation_type import FeatureGroupRelationType, members as _feature_group_relation_type

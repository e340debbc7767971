"""FeatureGroupRelation."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    item_scalar as _item_scalar,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .feature_group_relation_type import FeatureGroupRelationType, members as _feature_group_relation_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FeatureGroupRelation(_Model):
    """To whom a feature group is applied, or from whom it is removed."""

    relation_type: _models.FeatureGroupRelationType | _models.FeatureGroupRelationTypeValue | str
    """What the `ids` are ids of."""
    ids: _Sequence[int]
    """The teams, 1 to 100. All must belong to your operator: a single other one makes applying fail."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FeatureGroupRelation:
        """Read the JSON object, under the API's names."""
        return decode_feature_group_relation(_dict(data))

    _fields = (
        ("relationType", "relation_type", _to_value),
        ("ids", "ids", None),
    )
    _optional = {}
    _rules = {
        "ids": {"fewest": 1, "most": 100},
    }


_new = object.__new__
_blank = {
    "relationType": _MISSING,
    "ids": _MISSING,
}


def decode_feature_group_relation(d: _Any) -> FeatureGroupRelation:
    """Read the JSON object of a `FeatureGroupRelation`."""
    if len(d) != 2:
        return _odd(d, FeatureGroupRelation, _blank, decode_feature_group_relation)
    o = _new(FeatureGroupRelation)
    try:
        v = d["relationType"]
        o.relation_type = (
            _feature_group_relation_type[v]
            if v.__class__ is str and v in _feature_group_relation_type
            else _word(v, d, "relationType", "FeatureGroupRelation", FeatureGroupRelationType, True)
        )
        v = d["ids"]
        o.ids = (
            [x if x.__class__ is int else _item_scalar(x, d, "ids", "FeatureGroupRelation") for x in v]
            if v.__class__ is list
            else _array(v, d, "ids", "FeatureGroupRelation", True)
        )
    except KeyError:
        return _odd(d, FeatureGroupRelation, _blank, decode_feature_group_relation)
    o._rest = _COMPLETE
    return o

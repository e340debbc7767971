"""FeatureCatalog."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FeatureCatalog(_Model):
    """FeatureCatalog."""

    type: _models.FeatureCatalogType
    name: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FeatureCatalog:
        """Read the JSON object, under the API's names."""
        return decode_feature_catalog(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("name", "name", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "type",
        "name",
    )
)


def decode_feature_catalog(d: _Any) -> FeatureCatalog:
    """Read the JSON object of a `FeatureCatalog`."""
    o = _new(FeatureCatalog)
    get = d.get
    v = get("type")
    o.type = (
        _feature_catalog_type[v]
        if v.__class__ is str and v in _feature_catalog_type
        else _word(d, "type", "FeatureCatalog", FeatureCatalogType, needed=True)
    )
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "FeatureCatalog", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "FeatureCatalog")
    return o


# Below the class, so that models may hold each other.
from .feature_catalog_type import FeatureCatalogType, members as _feature_catalog_type

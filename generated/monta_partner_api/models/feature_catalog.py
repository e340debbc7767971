"""FeatureCatalog."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .feature_catalog_type import FeatureCatalogType, members as _feature_catalog_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FeatureCatalog(_Model):
    """The feature that a configuration is about."""

    type: _models.FeatureCatalogType
    """Whom the feature is for."""
    name: str
    """Name of the feature."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FeatureCatalog:
        """Read the JSON object, under the API's names."""
        return decode_feature_catalog(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("name", "name", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "name": _MISSING,
}


def decode_feature_catalog(d: _Any) -> FeatureCatalog:
    """Read the JSON object of a `FeatureCatalog`."""
    if len(d) != 2:
        return _odd(d, FeatureCatalog, _blank, decode_feature_catalog)
    o = _new(FeatureCatalog)
    try:
        v = d["type"]
        o.type = (
            _feature_catalog_type[v]
            if v.__class__ is str and v in _feature_catalog_type
            else _word(v, d, "type", "FeatureCatalog", FeatureCatalogType, True)
        )
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "FeatureCatalog", True)
    except KeyError:
        return _odd(d, FeatureCatalog, _blank, decode_feature_catalog)
    o._rest = _COMPLETE
    return o

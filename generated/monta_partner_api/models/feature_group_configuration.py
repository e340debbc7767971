"""FeatureGroupConfiguration."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FeatureGroupConfiguration(_Model):
    """FeatureGroupConfiguration."""

    id: int
    feature_catalog: _models.FeatureCatalog
    feature_configuration: _models.FeatureConfigurationType
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> FeatureGroupConfiguration:
        """Read the JSON object, under the API's names."""
        return decode_feature_group_configuration(_dict(data))

    _fields = (
        ("id", "id", None),
        ("featureCatalog", "feature_catalog", _to_dict),
        ("featureConfiguration", "feature_configuration", _to_value),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "featureCatalog",
        "featureConfiguration",
    )
)


def decode_feature_group_configuration(d: _Any) -> FeatureGroupConfiguration:
    """Read the JSON object of a `FeatureGroupConfiguration`."""
    o = _new(FeatureGroupConfiguration)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "FeatureGroupConfiguration", needed=True)
    v = get("featureCatalog")
    o.feature_catalog = (
        decode_feature_catalog(v)
        if v.__class__ is dict
        else _record(d, "featureCatalog", "FeatureGroupConfiguration", needed=True)
    )
    v = get("featureConfiguration")
    o.feature_configuration = (
        _feature_configuration_type[v]
        if v.__class__ is str and v in _feature_configuration_type
        else _word(
            d, "featureConfiguration", "FeatureGroupConfiguration", FeatureConfigurationType, needed=True
        )
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "FeatureGroupConfiguration")
    return o


# Below the class, so that models may hold each other.
from .feature_catalog import decode_feature_catalog
from .feature_configuration_type import FeatureConfigurationType, members as _feature_configuration_type

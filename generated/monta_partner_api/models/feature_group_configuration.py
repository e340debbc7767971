"""FeatureGroupConfiguration."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    record as _record,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .feature_configuration_type import FeatureConfigurationType, members as _feature_configuration_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FeatureGroupConfiguration(_Model):
    """One feature in a feature group and how the group sets it."""

    id: int
    """Identifies the configuration."""
    feature_catalog: _models.FeatureCatalog
    """Which feature."""
    feature_configuration: _models.FeatureConfigurationType
    """How the group sets it."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "featureCatalog": _MISSING,
    "featureConfiguration": _MISSING,
}


def decode_feature_group_configuration(d: _Any) -> FeatureGroupConfiguration:
    """Read the JSON object of a `FeatureGroupConfiguration`."""
    if len(d) != 3:
        return _odd(d, FeatureGroupConfiguration, _blank, decode_feature_group_configuration)
    o = _new(FeatureGroupConfiguration)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "FeatureGroupConfiguration", True)
        v = d["featureCatalog"]
        o.feature_catalog = (
            _models.decode_feature_catalog(v)
            if v.__class__ is dict
            else _record(v, d, "featureCatalog", "FeatureGroupConfiguration", True)
        )
        v = d["featureConfiguration"]
        o.feature_configuration = (
            _feature_configuration_type[v]
            if v.__class__ is str and v in _feature_configuration_type
            else _word(
                v, d, "featureConfiguration", "FeatureGroupConfiguration", FeatureConfigurationType, True
            )
        )
    except KeyError:
        return _odd(d, FeatureGroupConfiguration, _blank, decode_feature_group_configuration)
    o._rest = _COMPLETE
    return o

"""ChargePointModelFeature."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    boolean as _boolean,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointModelFeature(_Model):
    """ChargePointModelFeature."""

    key: str
    description: str | None = None
    requirements: str | None = None
    enabled: bool
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointModelFeature:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_model_feature(_dict(data))

    _fields = (
        ("key", "key", None),
        ("description", "description", None),
        ("requirements", "requirements", None),
        ("enabled", "enabled", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "key",
        "description",
        "requirements",
        "enabled",
    )
)


def decode_charge_point_model_feature(d: _Any) -> ChargePointModelFeature:
    """Read the JSON object of a `ChargePointModelFeature`."""
    o = _new(ChargePointModelFeature)
    get = d.get
    v = get("key")
    o.key = v if v.__class__ is str else _text(d, "key", "ChargePointModelFeature", needed=True)
    v = get("description")
    o.description = (
        None if v is None else v if v.__class__ is str else _text(d, "description", "ChargePointModelFeature")
    )
    v = get("requirements")
    o.requirements = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "requirements", "ChargePointModelFeature")
    )
    v = get("enabled")
    o.enabled = v if v.__class__ is bool else _boolean(d, "enabled", "ChargePointModelFeature", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointModelFeature")
    return o


# Below the class, so that models may hold each other.

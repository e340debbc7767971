"""ChargePointModelFeature."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointModelFeature(_Model):
    """Something that a model of charge point can do."""

    key: str
    """Identifies the feature."""
    description: str | None = None
    """What the feature does, for people to read."""
    requirements: str | None = None
    """What the charge point must support for it, for people to read."""
    enabled: bool
    """Whether the feature is on."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "key": _MISSING,
    "description": None,
    "requirements": None,
    "enabled": _MISSING,
}


def decode_charge_point_model_feature(d: _Any) -> ChargePointModelFeature:
    """Read the JSON object of a `ChargePointModelFeature`."""
    if len(d) != 4:
        return _odd(d, ChargePointModelFeature, _blank, decode_charge_point_model_feature)
    o = _new(ChargePointModelFeature)
    try:
        v = d["key"]
        o.key = v if v.__class__ is str else _text(v, d, "key", "ChargePointModelFeature", True)
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "ChargePointModelFeature")
        )
        v = d["requirements"]
        o.requirements = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "requirements", "ChargePointModelFeature")
        )
        v = d["enabled"]
        o.enabled = v if v.__class__ is bool else _boolean(v, d, "enabled", "ChargePointModelFeature", True)
    except KeyError:
        return _odd(d, ChargePointModelFeature, _blank, decode_charge_point_model_feature)
    o._rest = _COMPLETE
    return o

"""PlanServiceConfigCustom."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    money as _money,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlanServiceConfigCustom(_Model):
    """PlanServiceConfigCustom."""

    additional_fee_application_scope: _models.PlanFeeApplicationScope | None = None
    additional_fee_percentage: int
    additional_fee_absolute: _Decimal
    additional_starting_fee: _Decimal
    roaming_additional_fee_percentage: int | None = None
    roaming_additional_fee_absolute: _Decimal | None = None
    roaming_additional_starting_fee: _Decimal | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PlanServiceConfigCustom:
        """Read the JSON object, under the API's names."""
        return decode_plan_service_config_custom(_dict(data))

    _fields = (
        ("additionalFeeApplicationScope", "additional_fee_application_scope", _to_value),
        ("additionalFeePercentage", "additional_fee_percentage", None),
        ("additionalFeeAbsolute", "additional_fee_absolute", _to_number),
        ("additionalStartingFee", "additional_starting_fee", _to_number),
        ("roamingAdditionalFeePercentage", "roaming_additional_fee_percentage", None),
        ("roamingAdditionalFeeAbsolute", "roaming_additional_fee_absolute", _to_number),
        ("roamingAdditionalStartingFee", "roaming_additional_starting_fee", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "additionalFeeApplicationScope",
        "additionalFeePercentage",
        "additionalFeeAbsolute",
        "additionalStartingFee",
        "roamingAdditionalFeePercentage",
        "roamingAdditionalFeeAbsolute",
        "roamingAdditionalStartingFee",
    )
)


def decode_plan_service_config_custom(d: _Any) -> PlanServiceConfigCustom:
    """Read the JSON object of a `PlanServiceConfigCustom`."""
    o = _new(PlanServiceConfigCustom)
    get = d.get
    v = get("additionalFeeApplicationScope")
    o.additional_fee_application_scope = (
        None
        if v is None
        else _plan_fee_application_scope[v]
        if v.__class__ is str and v in _plan_fee_application_scope
        else _word(d, "additionalFeeApplicationScope", "PlanServiceConfigCustom", PlanFeeApplicationScope)
    )
    v = get("additionalFeePercentage")
    o.additional_fee_percentage = (
        v
        if v.__class__ is int
        else _integer(d, "additionalFeePercentage", "PlanServiceConfigCustom", needed=True)
    )
    o.additional_fee_absolute = _money(d, "additionalFeeAbsolute", "PlanServiceConfigCustom", needed=True)
    o.additional_starting_fee = _money(d, "additionalStartingFee", "PlanServiceConfigCustom", needed=True)
    v = get("roamingAdditionalFeePercentage")
    o.roaming_additional_fee_percentage = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "roamingAdditionalFeePercentage", "PlanServiceConfigCustom")
    )
    v = get("roamingAdditionalFeeAbsolute")
    o.roaming_additional_fee_absolute = (
        None if v is None else _money(d, "roamingAdditionalFeeAbsolute", "PlanServiceConfigCustom")
    )
    v = get("roamingAdditionalStartingFee")
    o.roaming_additional_starting_fee = (
        None if v is None else _money(d, "roamingAdditionalStartingFee", "PlanServiceConfigCustom")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PlanServiceConfigCustom")
    return o


# Below the class, so that models may hold each other.
from .plan_fee_application_scope import PlanFeeApplicationScope, members as _plan_fee_application_scope

"""PlanServiceConfigCustom."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    money as _money,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .plan_fee_application_scope import PlanFeeApplicationScope, members as _plan_fee_application_scope


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlanServiceConfigCustom(_Model):
    """The fees of a plan of type `custom`. The owner of the charge point pays them, and only at charge
    points of the operator. Amounts are in the operator's default currency."""

    additional_fee_application_scope: _models.PlanFeeApplicationScope | None = None
    """Which charges the fees are put on."""
    additional_fee_percentage: int
    """Fee in %, whole numbers."""
    additional_fee_absolute: _Decimal
    """Fee as an amount, in major units."""
    additional_starting_fee: _Decimal
    """Fee once a charge, in major units."""
    roaming_additional_fee_percentage: int | None = None
    """Fee in %, for roaming charges only."""
    roaming_additional_fee_absolute: _Decimal | None = None
    """Fee as an amount, for roaming charges only, in major units."""
    roaming_additional_starting_fee: _Decimal | None = None
    """Fee once a charge, for roaming charges only, in major units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "additionalFeeApplicationScope": None,
    "additionalFeePercentage": _MISSING,
    "additionalFeeAbsolute": _MISSING,
    "additionalStartingFee": _MISSING,
    "roamingAdditionalFeePercentage": None,
    "roamingAdditionalFeeAbsolute": None,
    "roamingAdditionalStartingFee": None,
}


def decode_plan_service_config_custom(d: _Any) -> PlanServiceConfigCustom:
    """Read the JSON object of a `PlanServiceConfigCustom`."""
    if len(d) != 7:
        return _odd(d, PlanServiceConfigCustom, _blank, decode_plan_service_config_custom)
    o = _new(PlanServiceConfigCustom)
    try:
        v = d["additionalFeeApplicationScope"]
        o.additional_fee_application_scope = (
            None
            if v is None
            else _plan_fee_application_scope[v]
            if v.__class__ is str and v in _plan_fee_application_scope
            else _word(
                v, d, "additionalFeeApplicationScope", "PlanServiceConfigCustom", PlanFeeApplicationScope
            )
        )
        v = d["additionalFeePercentage"]
        o.additional_fee_percentage = (
            v
            if v.__class__ is int
            else _integer(v, d, "additionalFeePercentage", "PlanServiceConfigCustom", True)
        )
        v = d["additionalFeeAbsolute"]
        o.additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "additionalFeeAbsolute", "PlanServiceConfigCustom", True)
        )
        v = d["additionalStartingFee"]
        o.additional_starting_fee = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "additionalStartingFee", "PlanServiceConfigCustom", True)
        )
        v = d["roamingAdditionalFeePercentage"]
        o.roaming_additional_fee_percentage = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "roamingAdditionalFeePercentage", "PlanServiceConfigCustom")
        )
        v = d["roamingAdditionalFeeAbsolute"]
        o.roaming_additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "roamingAdditionalFeeAbsolute", "PlanServiceConfigCustom")
        )
        v = d["roamingAdditionalStartingFee"]
        o.roaming_additional_starting_fee = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "roamingAdditionalStartingFee", "PlanServiceConfigCustom")
        )
    except KeyError:
        return _odd(d, PlanServiceConfigCustom, _blank, decode_plan_service_config_custom)
    o._rest = _COMPLETE
    return o

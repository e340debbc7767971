"""SubscriptionServiceConfigCustom."""

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
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .plan_service_type import PlanServiceType, members as _plan_service_type
from .subscription_fee_application_scope import (
    SubscriptionFeeApplicationScope,
    members as _subscription_fee_application_scope,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SubscriptionServiceConfigCustom(_Model):
    """Settings of a subscription to a plan of the type `custom`. The owner of the charge point pays the
    fees, and only charge points of the operator carry them. Amounts are in the operator's default
    currency."""

    service_type: _models.PlanServiceType
    """Always `custom` here."""
    subscription_additional_fee_application_scope: _models.SubscriptionFeeApplicationScope | None
    """Which charges carry the additional fees; null if that is not set."""
    additional_fee_percentage: int
    """Additional fee in %."""
    additional_fee_absolute: _Decimal
    """Additional fee as an amount, in major units."""
    additional_starting_fee: _Decimal
    """Additional fee once for each charge, in major units."""
    roaming_additional_fee_percentage: int | None | Unset = UNSET
    """Additional fee in % on roaming charges only; null if that is not set."""
    roaming_additional_fee_absolute: _Decimal | None | Unset = UNSET
    """Additional fee as an amount on roaming charges only, in major units; null if that is not set."""
    roaming_additional_starting_fee: _Decimal | None | Unset = UNSET
    """Additional fee once for each roaming charge, in major units; null if that is not set."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SubscriptionServiceConfigCustom:
        """Read the JSON object, under the API's names."""
        return decode_subscription_service_config_custom(_dict(data))

    _fields = (
        ("serviceType", "service_type", _to_value),
        (
            "subscriptionAdditionalFeeApplicationScope",
            "subscription_additional_fee_application_scope",
            _to_value,
        ),
        ("additionalFeePercentage", "additional_fee_percentage", None),
        ("additionalFeeAbsolute", "additional_fee_absolute", _to_number),
        ("additionalStartingFee", "additional_starting_fee", _to_number),
        ("roamingAdditionalFeePercentage", "roaming_additional_fee_percentage", None),
        ("roamingAdditionalFeeAbsolute", "roaming_additional_fee_absolute", _to_number),
        ("roamingAdditionalStartingFee", "roaming_additional_starting_fee", _to_number),
    )
    _optional = {
        "roamingAdditionalFeePercentage": "roaming_additional_fee_percentage",
        "roamingAdditionalFeeAbsolute": "roaming_additional_fee_absolute",
        "roamingAdditionalStartingFee": "roaming_additional_starting_fee",
    }
    _rules = {
        "additional_fee_percentage": {"bits": 32},
        "roaming_additional_fee_percentage": {"bits": 32},
    }


_new = object.__new__
_blank = {
    "serviceType": _MISSING,
    "subscriptionAdditionalFeeApplicationScope": None,
    "additionalFeePercentage": _MISSING,
    "additionalFeeAbsolute": _MISSING,
    "additionalStartingFee": _MISSING,
    "roamingAdditionalFeePercentage": None,
    "roamingAdditionalFeeAbsolute": None,
    "roamingAdditionalStartingFee": None,
}


def decode_subscription_service_config_custom(d: _Any) -> SubscriptionServiceConfigCustom:
    """Read the JSON object of a `SubscriptionServiceConfigCustom`."""
    if len(d) != 8:
        return _odd(d, SubscriptionServiceConfigCustom, _blank, decode_subscription_service_config_custom)
    o = _new(SubscriptionServiceConfigCustom)
    try:
        v = d["serviceType"]
        o.service_type = (
            _plan_service_type[v]
            if v.__class__ is str and v in _plan_service_type
            else _word(v, d, "serviceType", "SubscriptionServiceConfigCustom", PlanServiceType, True)
        )
        v = d["subscriptionAdditionalFeeApplicationScope"]
        o.subscription_additional_fee_application_scope = (
            None
            if v is None
            else _subscription_fee_application_scope[v]
            if v.__class__ is str and v in _subscription_fee_application_scope
            else _word(
                v,
                d,
                "subscriptionAdditionalFeeApplicationScope",
                "SubscriptionServiceConfigCustom",
                SubscriptionFeeApplicationScope,
            )
        )
        v = d["additionalFeePercentage"]
        o.additional_fee_percentage = (
            v
            if v.__class__ is int
            else _integer(v, d, "additionalFeePercentage", "SubscriptionServiceConfigCustom", True)
        )
        v = d["additionalFeeAbsolute"]
        o.additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "additionalFeeAbsolute", "SubscriptionServiceConfigCustom", True)
        )
        v = d["additionalStartingFee"]
        o.additional_starting_fee = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "additionalStartingFee", "SubscriptionServiceConfigCustom", True)
        )
        v = d["roamingAdditionalFeePercentage"]
        o.roaming_additional_fee_percentage = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "roamingAdditionalFeePercentage", "SubscriptionServiceConfigCustom")
        )
        v = d["roamingAdditionalFeeAbsolute"]
        o.roaming_additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "roamingAdditionalFeeAbsolute", "SubscriptionServiceConfigCustom")
        )
        v = d["roamingAdditionalStartingFee"]
        o.roaming_additional_starting_fee = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "roamingAdditionalStartingFee", "SubscriptionServiceConfigCustom")
        )
    except KeyError:
        return _odd(d, SubscriptionServiceConfigCustom, _blank, decode_subscription_service_config_custom)
    o._rest = _COMPLETE
    return o

"""SubscriptionServiceConfigCustom."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    integer as _integer,
    money as _money,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SubscriptionServiceConfigCustom(_Model):
    """SubscriptionServiceConfigCustom."""

    service_type: _models.PlanServiceType
    subscription_additional_fee_application_scope: _models.SubscriptionFeeApplicationScope | None
    additional_fee_percentage: int
    additional_fee_absolute: _Decimal
    additional_starting_fee: _Decimal
    roaming_additional_fee_percentage: int | None | Unset = UNSET
    roaming_additional_fee_absolute: _Decimal | None | Unset = UNSET
    roaming_additional_starting_fee: _Decimal | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "serviceType",
        "subscriptionAdditionalFeeApplicationScope",
        "additionalFeePercentage",
        "additionalFeeAbsolute",
        "additionalStartingFee",
        "roamingAdditionalFeePercentage",
        "roamingAdditionalFeeAbsolute",
        "roamingAdditionalStartingFee",
    )
)


def decode_subscription_service_config_custom(d: _Any) -> SubscriptionServiceConfigCustom:
    """Read the JSON object of a `SubscriptionServiceConfigCustom`."""
    o = _new(SubscriptionServiceConfigCustom)
    get = d.get
    v = get("serviceType")
    o.service_type = (
        _plan_service_type[v]
        if v.__class__ is str and v in _plan_service_type
        else _word(d, "serviceType", "SubscriptionServiceConfigCustom", PlanServiceType, needed=True)
    )
    v = get("subscriptionAdditionalFeeApplicationScope")
    o.subscription_additional_fee_application_scope = (
        None
        if v is None
        else _subscription_fee_application_scope[v]
        if v.__class__ is str and v in _subscription_fee_application_scope
        else _word(
            d,
            "subscriptionAdditionalFeeApplicationScope",
            "SubscriptionServiceConfigCustom",
            SubscriptionFeeApplicationScope,
        )
    )
    v = get("additionalFeePercentage")
    o.additional_fee_percentage = (
        v
        if v.__class__ is int
        else _integer(d, "additionalFeePercentage", "SubscriptionServiceConfigCustom", needed=True)
    )
    o.additional_fee_absolute = _money(
        d, "additionalFeeAbsolute", "SubscriptionServiceConfigCustom", needed=True
    )
    o.additional_starting_fee = _money(
        d, "additionalStartingFee", "SubscriptionServiceConfigCustom", needed=True
    )
    v = get("roamingAdditionalFeePercentage")
    o.roaming_additional_fee_percentage = (
        _absent(d, "roamingAdditionalFeePercentage")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "roamingAdditionalFeePercentage", "SubscriptionServiceConfigCustom")
    )
    v = get("roamingAdditionalFeeAbsolute")
    o.roaming_additional_fee_absolute = (
        _absent(d, "roamingAdditionalFeeAbsolute")
        if v is None
        else _money(d, "roamingAdditionalFeeAbsolute", "SubscriptionServiceConfigCustom")
    )
    v = get("roamingAdditionalStartingFee")
    o.roaming_additional_starting_fee = (
        _absent(d, "roamingAdditionalStartingFee")
        if v is None
        else _money(d, "roamingAdditionalStartingFee", "SubscriptionServiceConfigCustom")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "SubscriptionServiceConfigCustom")[1]
    )
    return o


# Below the class, so that models may hold each other.
from .plan_service_type import PlanServiceType, members as _plan_service_type
from .subscription_fee_application_scope import (
    SubscriptionFeeApplicationScope,
    members as _subscription_fee_application_scope,
)

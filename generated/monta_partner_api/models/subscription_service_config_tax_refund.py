"""SubscriptionServiceConfigTaxRefund."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    boolean as _boolean,
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
class SubscriptionServiceConfigTaxRefund(_Model):
    """SubscriptionServiceConfigTaxRefund."""

    service_type: _models.PlanServiceType
    payout_per_kwh: _Decimal
    price_includes_vat: bool
    additional_fee_absolute: _Decimal | None
    roaming_additional_fee_absolute: _Decimal | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SubscriptionServiceConfigTaxRefund:
        """Read the JSON object, under the API's names."""
        return decode_subscription_service_config_tax_refund(_dict(data))

    _fields = (
        ("serviceType", "service_type", _to_value),
        ("payoutPerKwh", "payout_per_kwh", _to_number),
        ("priceIncludesVat", "price_includes_vat", None),
        ("additionalFeeAbsolute", "additional_fee_absolute", _to_number),
        ("roamingAdditionalFeeAbsolute", "roaming_additional_fee_absolute", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "serviceType",
        "payoutPerKwh",
        "priceIncludesVat",
        "additionalFeeAbsolute",
        "roamingAdditionalFeeAbsolute",
    )
)


def decode_subscription_service_config_tax_refund(d: _Any) -> SubscriptionServiceConfigTaxRefund:
    """Read the JSON object of a `SubscriptionServiceConfigTaxRefund`."""
    o = _new(SubscriptionServiceConfigTaxRefund)
    get = d.get
    v = get("serviceType")
    o.service_type = (
        _plan_service_type[v]
        if v.__class__ is str and v in _plan_service_type
        else _word(d, "serviceType", "SubscriptionServiceConfigTaxRefund", PlanServiceType, needed=True)
    )
    o.payout_per_kwh = _money(d, "payoutPerKwh", "SubscriptionServiceConfigTaxRefund", needed=True)
    v = get("priceIncludesVat")
    o.price_includes_vat = (
        v
        if v.__class__ is bool
        else _boolean(d, "priceIncludesVat", "SubscriptionServiceConfigTaxRefund", needed=True)
    )
    v = get("additionalFeeAbsolute")
    o.additional_fee_absolute = (
        None if v is None else _money(d, "additionalFeeAbsolute", "SubscriptionServiceConfigTaxRefund")
    )
    v = get("roamingAdditionalFeeAbsolute")
    o.roaming_additional_fee_absolute = (
        _absent(d, "roamingAdditionalFeeAbsolute")
        if v is None
        else _money(d, "roamingAdditionalFeeAbsolute", "SubscriptionServiceConfigTaxRefund")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "SubscriptionServiceConfigTaxRefund")[1]
    )
    return o


# Below the class, so that models may hold each other.
from .plan_service_type import PlanServiceType, members as _plan_service_type

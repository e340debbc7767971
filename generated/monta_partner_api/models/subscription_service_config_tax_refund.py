"""SubscriptionServiceConfigTaxRefund."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
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


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SubscriptionServiceConfigTaxRefund(_Model):
    """Settings of a subscription to a plan of the type `tax-refund`, which pays tax on energy back. The
    owner of the charge point pays the fees, and only charge points of the operator carry them. Fees are
    in the operator's default currency."""

    service_type: _models.PlanServiceType
    """Always `tax-refund` here."""
    payout_per_kwh: _Decimal
    """What is paid out for each kWh, in major units."""
    price_includes_vat: bool
    """Whether the price includes VAT."""
    additional_fee_absolute: _Decimal | None
    """Additional fee as an amount, in major units; null if that is not set."""
    roaming_additional_fee_absolute: _Decimal | None | Unset = UNSET
    """Additional fee as an amount on roaming charges only, in major units; null if that is not set."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "roamingAdditionalFeeAbsolute": "roaming_additional_fee_absolute",
    }


_new = object.__new__
_blank = {
    "serviceType": _MISSING,
    "payoutPerKwh": _MISSING,
    "priceIncludesVat": _MISSING,
    "additionalFeeAbsolute": None,
    "roamingAdditionalFeeAbsolute": None,
}


def decode_subscription_service_config_tax_refund(d: _Any) -> SubscriptionServiceConfigTaxRefund:
    """Read the JSON object of a `SubscriptionServiceConfigTaxRefund`."""
    if len(d) != 5:
        return _odd(
            d, SubscriptionServiceConfigTaxRefund, _blank, decode_subscription_service_config_tax_refund
        )
    o = _new(SubscriptionServiceConfigTaxRefund)
    try:
        v = d["serviceType"]
        o.service_type = (
            _plan_service_type[v]
            if v.__class__ is str and v in _plan_service_type
            else _word(v, d, "serviceType", "SubscriptionServiceConfigTaxRefund", PlanServiceType, True)
        )
        v = d["payoutPerKwh"]
        o.payout_per_kwh = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "payoutPerKwh", "SubscriptionServiceConfigTaxRefund", True)
        )
        v = d["priceIncludesVat"]
        o.price_includes_vat = (
            v
            if v.__class__ is bool
            else _boolean(v, d, "priceIncludesVat", "SubscriptionServiceConfigTaxRefund", True)
        )
        v = d["additionalFeeAbsolute"]
        o.additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "additionalFeeAbsolute", "SubscriptionServiceConfigTaxRefund")
        )
        v = d["roamingAdditionalFeeAbsolute"]
        o.roaming_additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "roamingAdditionalFeeAbsolute", "SubscriptionServiceConfigTaxRefund")
        )
    except KeyError:
        return _odd(
            d, SubscriptionServiceConfigTaxRefund, _blank, decode_subscription_service_config_tax_refund
        )
    o._rest = _COMPLETE
    return o

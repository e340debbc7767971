"""SubscriptionServiceConfig."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    has as _has,
    names as _names,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .subscription_service_config_custom import (
    SubscriptionServiceConfigCustom,
    decode_subscription_service_config_custom,
)
from .subscription_service_config_tax_refund import (
    SubscriptionServiceConfigTaxRefund,
    decode_subscription_service_config_tax_refund,
)

SubscriptionServiceConfig: TypeAlias = (
    SubscriptionServiceConfigTaxRefund | SubscriptionServiceConfigCustom | dict[str, Any]
)
"""Settings of a subscription, shaped by the service type of its plan: tax refund or custom. So far only
those of tax refund subscriptions can be set."""


def decode_subscription_service_config(d: dict[str, Any]) -> SubscriptionServiceConfig:
    """Read the JSON object of whichever alternative it is."""
    if _has(d, "payoutPerKwh", "priceIncludesVat"):
        return decode_subscription_service_config_tax_refund(d)
    if _has(
        d, "additionalFeePercentage", "additionalStartingFee", "subscriptionAdditionalFeeApplicationScope"
    ):
        return decode_subscription_service_config_custom(d)
    if _names(d, "payoutPerKwh", "priceIncludesVat"):
        return decode_subscription_service_config_tax_refund(d)
    if _names(
        d, "additionalFeePercentage", "additionalStartingFee", "subscriptionAdditionalFeeApplicationScope"
    ):
        return decode_subscription_service_config_custom(d)
    return _unknown_variant(d, "SubscriptionServiceConfig")


_unions[SubscriptionServiceConfig] = decode_subscription_service_config

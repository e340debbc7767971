"""PlanServiceConfig."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    has as _has,
    names as _names,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .plan_service_config_custom import PlanServiceConfigCustom, decode_plan_service_config_custom
from .plan_service_config_tax_refund import PlanServiceConfigTaxRefund, decode_plan_service_config_tax_refund

PlanServiceConfig: TypeAlias = PlanServiceConfigCustom | PlanServiceConfigTaxRefund | dict[str, Any]
"""What a plan charges or pays out beside its price. Which of the two kinds it is: see `serviceType` of the
plan."""


def decode_plan_service_config(d: dict[str, Any]) -> PlanServiceConfig:
    """Read the JSON object of whichever alternative it is."""
    if _has(d, "additionalStartingFee"):
        return decode_plan_service_config_custom(d)
    if _has(d, "payoutPerKwh", "priceIncludesVat"):
        return decode_plan_service_config_tax_refund(d)
    if _names(d, "additionalStartingFee"):
        return decode_plan_service_config_custom(d)
    if _names(d, "payoutPerKwh", "priceIncludesVat"):
        return decode_plan_service_config_tax_refund(d)
    return _unknown_variant(d, "PlanServiceConfig")


_unions[PlanServiceConfig] = decode_plan_service_config

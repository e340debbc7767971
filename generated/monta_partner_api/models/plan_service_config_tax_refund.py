"""PlanServiceConfigTaxRefund."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
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
class PlanServiceConfigTaxRefund(_Model):
    """PlanServiceConfigTaxRefund."""

    additional_fee_application_scope: _models.PlanFeeApplicationScope | None = None
    additional_fee_percentage: int
    additional_fee_absolute: _Decimal
    payout_per_kwh: _Decimal
    price_includes_vat: bool
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PlanServiceConfigTaxRefund:
        """Read the JSON object, under the API's names."""
        return decode_plan_service_config_tax_refund(_dict(data))

    _fields = (
        ("additionalFeeApplicationScope", "additional_fee_application_scope", _to_value),
        ("additionalFeePercentage", "additional_fee_percentage", None),
        ("additionalFeeAbsolute", "additional_fee_absolute", _to_number),
        ("payoutPerKwh", "payout_per_kwh", _to_number),
        ("priceIncludesVat", "price_includes_vat", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "additionalFeeApplicationScope",
        "additionalFeePercentage",
        "additionalFeeAbsolute",
        "payoutPerKwh",
        "priceIncludesVat",
    )
)


def decode_plan_service_config_tax_refund(d: _Any) -> PlanServiceConfigTaxRefund:
    """Read the JSON object of a `PlanServiceConfigTaxRefund`."""
    o = _new(PlanServiceConfigTaxRefund)
    get = d.get
    v = get("additionalFeeApplicationScope")
    o.additional_fee_application_scope = (
        None
        if v is None
        else _plan_fee_application_scope[v]
        if v.__class__ is str and v in _plan_fee_application_scope
        else _word(d, "additionalFeeApplicationScope", "PlanServiceConfigTaxRefund", PlanFeeApplicationScope)
    )
    v = get("additionalFeePercentage")
    o.additional_fee_percentage = (
        v
        if v.__class__ is int
        else _integer(d, "additionalFeePercentage", "PlanServiceConfigTaxRefund", needed=True)
    )
    o.additional_fee_absolute = _money(d, "additionalFeeAbsolute", "PlanServiceConfigTaxRefund", needed=True)
    o.payout_per_kwh = _money(d, "payoutPerKwh", "PlanServiceConfigTaxRefund", needed=True)
    v = get("priceIncludesVat")
    o.price_includes_vat = (
        v
        if v.__class__ is bool
        else _boolean(d, "priceIncludesVat", "PlanServiceConfigTaxRefund", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PlanServiceConfigTaxRefund")
    return o


# Below the class, so that models may hold each other.
from .plan_fee_application_scope import PlanFeeApplicationScope, members as _plan_fee_application_scope

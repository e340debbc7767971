"""PlanServiceConfigTaxRefund."""

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
class PlanServiceConfigTaxRefund(_Model):
    """The fees and payouts of a plan of type `tax-refund`. The owner of the charge point pays the fees,
    and only at charge points of the operator. The fee amount is in the operator's default currency."""

    additional_fee_application_scope: _models.PlanFeeApplicationScope | None = None
    """Which charges the fees are put on."""
    additional_fee_percentage: int
    """Fee in %, whole numbers."""
    additional_fee_absolute: _Decimal
    """Fee as an amount, in major units."""
    payout_per_kwh: _Decimal
    """What is paid out for each kWh, in major units."""
    price_includes_vat: bool
    """Whether the price includes VAT."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "additionalFeeApplicationScope": None,
    "additionalFeePercentage": _MISSING,
    "additionalFeeAbsolute": _MISSING,
    "payoutPerKwh": _MISSING,
    "priceIncludesVat": _MISSING,
}


def decode_plan_service_config_tax_refund(d: _Any) -> PlanServiceConfigTaxRefund:
    """Read the JSON object of a `PlanServiceConfigTaxRefund`."""
    if len(d) != 5:
        return _odd(d, PlanServiceConfigTaxRefund, _blank, decode_plan_service_config_tax_refund)
    o = _new(PlanServiceConfigTaxRefund)
    try:
        v = d["additionalFeeApplicationScope"]
        o.additional_fee_application_scope = (
            None
            if v is None
            else _plan_fee_application_scope[v]
            if v.__class__ is str and v in _plan_fee_application_scope
            else _word(
                v, d, "additionalFeeApplicationScope", "PlanServiceConfigTaxRefund", PlanFeeApplicationScope
            )
        )
        v = d["additionalFeePercentage"]
        o.additional_fee_percentage = (
            v
            if v.__class__ is int
            else _integer(v, d, "additionalFeePercentage", "PlanServiceConfigTaxRefund", True)
        )
        v = d["additionalFeeAbsolute"]
        o.additional_fee_absolute = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "additionalFeeAbsolute", "PlanServiceConfigTaxRefund", True)
        )
        v = d["payoutPerKwh"]
        o.payout_per_kwh = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "payoutPerKwh", "PlanServiceConfigTaxRefund", True)
        )
        v = d["priceIncludesVat"]
        o.price_includes_vat = (
            v
            if v.__class__ is bool
            else _boolean(v, d, "priceIncludesVat", "PlanServiceConfigTaxRefund", True)
        )
    except KeyError:
        return _odd(d, PlanServiceConfigTaxRefund, _blank, decode_plan_service_config_tax_refund)
    o._rest = _COMPLETE
    return o

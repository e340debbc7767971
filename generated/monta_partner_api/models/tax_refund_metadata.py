"""TaxRefundMetadata."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    number as _number,
    odd as _odd,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .wallet_transaction_metadata_type import (
    WalletTransactionMetadataType,
    members as _wallet_transaction_metadata_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TaxRefundMetadata(_Model):
    """The tax refund that a wallet transaction is about."""

    id: int
    """The tax refund."""
    kwh: float
    """Energy that the refund is for, in kWh."""
    type: _models.WalletTransactionMetadataType
    """Always `tax-refund-metadata` here; tells the kinds of metadata apart."""
    charge_id: int | None = None
    """The charge that the refund is for; null if it is for none in particular. Larger than 2^53: do not
    keep it as a float."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> TaxRefundMetadata:
        """Read the JSON object, under the API's names."""
        return decode_tax_refund_metadata(_dict(data))

    _fields = (
        ("id", "id", None),
        ("kwh", "kwh", None),
        ("type", "type", _to_value),
        ("chargeId", "charge_id", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "kwh": _MISSING,
    "type": _MISSING,
    "chargeId": None,
}


def decode_tax_refund_metadata(d: _Any) -> TaxRefundMetadata:
    """Read the JSON object of a `TaxRefundMetadata`."""
    if len(d) != 4:
        return _odd(d, TaxRefundMetadata, _blank, decode_tax_refund_metadata)
    o = _new(TaxRefundMetadata)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "TaxRefundMetadata", True)
        v = d["kwh"]
        o.kwh = v if v.__class__ is float else _number(v, d, "kwh", "TaxRefundMetadata", True)
        v = d["type"]
        o.type = (
            _wallet_transaction_metadata_type[v]
            if v.__class__ is str and v in _wallet_transaction_metadata_type
            else _word(v, d, "type", "TaxRefundMetadata", WalletTransactionMetadataType, True)
        )
        v = d["chargeId"]
        o.charge_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargeId", "TaxRefundMetadata")
        )
    except KeyError:
        return _odd(d, TaxRefundMetadata, _blank, decode_tax_refund_metadata)
    o._rest = _COMPLETE
    return o

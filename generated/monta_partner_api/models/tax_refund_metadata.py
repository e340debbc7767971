"""TaxRefundMetadata."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    number as _number,
    odd_keys as _odd_keys,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TaxRefundMetadata(_Model):
    """TaxRefundMetadata."""

    id: int
    kwh: float
    type: _models.WalletTransactionMetadataType
    charge_id: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "kwh",
        "type",
        "chargeId",
    )
)


def decode_tax_refund_metadata(d: _Any) -> TaxRefundMetadata:
    """Read the JSON object of a `TaxRefundMetadata`."""
    o = _new(TaxRefundMetadata)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "TaxRefundMetadata", needed=True)
    v = get("kwh")
    o.kwh = v if v.__class__ is float else _number(d, "kwh", "TaxRefundMetadata", needed=True)
    v = get("type")
    o.type = (
        _wallet_transaction_metadata_type[v]
        if v.__class__ is str and v in _wallet_transaction_metadata_type
        else _word(d, "type", "TaxRefundMetadata", WalletTransactionMetadataType, needed=True)
    )
    v = get("chargeId")
    o.charge_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "chargeId", "TaxRefundMetadata")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "TaxRefundMetadata")
    return o


# Below the class, so that models may hold each other.
from .wallet_transaction_metadata_type import (
    WalletTransactionMetadataType,
    members as _wallet_transaction_metadata_type,
)

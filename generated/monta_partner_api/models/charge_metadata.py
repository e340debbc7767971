"""ChargeMetadata."""

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
class ChargeMetadata(_Model):
    """The charge that a wallet transaction is about."""

    id: int
    """The charge. Larger than 2^53: do not keep it as a float."""
    kwh: float
    """Energy of the whole charge, in kWh."""
    type: _models.WalletTransactionMetadataType
    """Always `charge-metadata` here; tells the kinds of metadata apart."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeMetadata:
        """Read the JSON object, under the API's names."""
        return decode_charge_metadata(_dict(data))

    _fields = (
        ("id", "id", None),
        ("kwh", "kwh", None),
        ("type", "type", _to_value),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "kwh": _MISSING,
    "type": _MISSING,
}


def decode_charge_metadata(d: _Any) -> ChargeMetadata:
    """Read the JSON object of a `ChargeMetadata`."""
    if len(d) != 3:
        return _odd(d, ChargeMetadata, _blank, decode_charge_metadata)
    o = _new(ChargeMetadata)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargeMetadata", True)
        v = d["kwh"]
        o.kwh = v if v.__class__ is float else _number(v, d, "kwh", "ChargeMetadata", True)
        v = d["type"]
        o.type = (
            _wallet_transaction_metadata_type[v]
            if v.__class__ is str and v in _wallet_transaction_metadata_type
            else _word(v, d, "type", "ChargeMetadata", WalletTransactionMetadataType, True)
        )
    except KeyError:
        return _odd(d, ChargeMetadata, _blank, decode_charge_metadata)
    o._rest = _COMPLETE
    return o

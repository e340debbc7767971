"""OperatorAdjustmentTransaction."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OperatorAdjustmentTransaction(_Model):
    """OperatorAdjustmentTransaction."""

    from_wallet_id: int
    to_wallet_id: int
    note: str | None | Unset = UNSET
    currency_id: int | Unset = UNSET
    amount: _Decimal | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> OperatorAdjustmentTransaction:
        """Read the JSON object, under the API's names."""
        return decode_operator_adjustment_transaction(_dict(data))

    _fields = (
        ("fromWalletId", "from_wallet_id", None),
        ("toWalletId", "to_wallet_id", None),
        ("note", "note", None),
        ("currencyId", "currency_id", None),
        ("amount", "amount", _to_number),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "fromWalletId",
        "toWalletId",
        "note",
        "currencyId",
        "amount",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_operator_adjustment_transaction(d: _Any) -> OperatorAdjustmentTransaction:
    """Read the JSON object of a `OperatorAdjustmentTransaction`."""
    o = _new(OperatorAdjustmentTransaction)
    get = d.get
    v = get("fromWalletId")
    o.from_wallet_id = (
        v if v.__class__ is int else _integer(d, "fromWalletId", "OperatorAdjustmentTransaction", needed=True)
    )
    v = get("toWalletId")
    o.to_wallet_id = (
        v if v.__class__ is int else _integer(d, "toWalletId", "OperatorAdjustmentTransaction", needed=True)
    )
    v = get("note")
    o.note = (
        _absent(d, "note")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "note", "OperatorAdjustmentTransaction")
    )
    v = get("currencyId")
    o.currency_id = (
        _absent(d, "currencyId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "currencyId", "OperatorAdjustmentTransaction")
    )
    v = get("amount")
    o.amount = _absent(d, "amount") if v is None else _money(d, "amount", "OperatorAdjustmentTransaction")
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "OperatorAdjustmentTransaction")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "OperatorAdjustmentTransaction")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "OperatorAdjustmentTransaction")[1]
    )
    return o


# Below the class, so that models may hold each other.

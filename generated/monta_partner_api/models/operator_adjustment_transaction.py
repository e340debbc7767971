"""OperatorAdjustmentTransaction."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OperatorAdjustmentTransaction(_Model):
    """An amount that an operator moves from one wallet to another."""

    from_wallet_id: int
    """The wallet that pays."""
    to_wallet_id: int
    """The wallet that receives."""
    note: str | None | Unset = UNSET
    """Why the money moves."""
    currency_id: int | Unset = UNSET
    """The currency of `amount`."""
    amount: _Decimal | int | float | Unset = UNSET
    """How much to move, in major units."""
    partner_external_id: str | None | Unset = UNSET
    """Deprecated: not kept, always null in answers."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Deprecated: not kept, always null in answers."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "note": "note",
        "currencyId": "currency_id",
        "amount": "amount",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "from_wallet_id": {"bits": 64},
        "to_wallet_id": {"bits": 64},
        "currency_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "fromWalletId": _MISSING,
    "toWalletId": _MISSING,
    "note": None,
    "currencyId": None,
    "amount": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_operator_adjustment_transaction(d: _Any) -> OperatorAdjustmentTransaction:
    """Read the JSON object of a `OperatorAdjustmentTransaction`."""
    if len(d) != 7:
        return _odd(d, OperatorAdjustmentTransaction, _blank, decode_operator_adjustment_transaction)
    o = _new(OperatorAdjustmentTransaction)
    try:
        v = d["fromWalletId"]
        o.from_wallet_id = (
            v if v.__class__ is int else _integer(v, d, "fromWalletId", "OperatorAdjustmentTransaction", True)
        )
        v = d["toWalletId"]
        o.to_wallet_id = (
            v if v.__class__ is int else _integer(v, d, "toWalletId", "OperatorAdjustmentTransaction", True)
        )
        v = d["note"]
        o.note = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "note", "OperatorAdjustmentTransaction")
        )
        v = d["currencyId"]
        o.currency_id = (
            v
            if v.__class__ is int
            else _NULL
            if v is None
            else _integer(v, d, "currencyId", "OperatorAdjustmentTransaction")
        )
        v = d["amount"]
        o.amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _NULL
            if v is None
            else _money(v, d, "amount", "OperatorAdjustmentTransaction")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "OperatorAdjustmentTransaction")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "OperatorAdjustmentTransaction")
        )
    except KeyError:
        return _odd(d, OperatorAdjustmentTransaction, _blank, decode_operator_adjustment_transaction)
    o._rest = _COMPLETE
    return o

"""WalletBalance."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    money as _money,
    odd as _odd,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WalletBalance(_Model):
    """What is in a wallet, in major units of the currency of the wallet."""

    amount: _Decimal
    """The balance, in major units."""
    credit: _Decimal
    """The credit, in major units."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> WalletBalance:
        """Read the JSON object, under the API's names."""
        return decode_wallet_balance(_dict(data))

    _fields = (
        ("amount", "amount", _to_number),
        ("credit", "credit", _to_number),
    )


_new = object.__new__
_blank = {
    "amount": _MISSING,
    "credit": _MISSING,
}


def decode_wallet_balance(d: _Any) -> WalletBalance:
    """Read the JSON object of a `WalletBalance`."""
    if len(d) != 2:
        return _odd(d, WalletBalance, _blank, decode_wallet_balance)
    o = _new(WalletBalance)
    try:
        v = d["amount"]
        o.amount = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "amount", "WalletBalance", True)
        )
        v = d["credit"]
        o.credit = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "credit", "WalletBalance", True)
        )
    except KeyError:
        return _odd(d, WalletBalance, _blank, decode_wallet_balance)
    o._rest = _COMPLETE
    return o

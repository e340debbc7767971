"""Wallet."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Wallet(_Model):
    """The money of a team or an operator at Monta, in one currency."""

    id: int
    """Identifies the wallet."""
    owner_type: str
    """Who owns it: `team` or `operator`."""
    owner_id: int
    """The owner: a team or an operator, as `ownerType` says."""
    currency_id: int
    """The currency of the wallet."""
    country_id: int
    """The country of the wallet."""
    balance: _models.WalletBalance | None = None
    """What is in it. Only when you get a single wallet; null in lists."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Wallet:
        """Read the JSON object, under the API's names."""
        return decode_wallet(_dict(data))

    _fields = (
        ("id", "id", None),
        ("ownerType", "owner_type", None),
        ("ownerId", "owner_id", None),
        ("currencyId", "currency_id", None),
        ("countryId", "country_id", None),
        ("balance", "balance", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "ownerType": _MISSING,
    "ownerId": _MISSING,
    "currencyId": _MISSING,
    "countryId": _MISSING,
    "balance": None,
}


def decode_wallet(d: _Any) -> Wallet:
    """Read the JSON object of a `Wallet`."""
    if len(d) != 6:
        return _odd(d, Wallet, _blank, decode_wallet)
    o = _new(Wallet)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Wallet", True)
        v = d["ownerType"]
        o.owner_type = v if v.__class__ is str else _text(v, d, "ownerType", "Wallet", True)
        v = d["ownerId"]
        o.owner_id = v if v.__class__ is int else _integer(v, d, "ownerId", "Wallet", True)
        v = d["currencyId"]
        o.currency_id = v if v.__class__ is int else _integer(v, d, "currencyId", "Wallet", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "Wallet", True)
        v = d["balance"]
        o.balance = (
            None
            if v is None
            else _models.decode_wallet_balance(v)
            if v.__class__ is dict
            else _record(v, d, "balance", "Wallet")
        )
    except KeyError:
        return _odd(d, Wallet, _blank, decode_wallet)
    o._rest = _COMPLETE
    return o

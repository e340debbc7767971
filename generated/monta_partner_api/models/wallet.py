"""Wallet."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Wallet(_Model):
    """Wallet."""

    id: int
    owner_type: str
    owner_id: int
    currency_id: int
    country_id: int
    balance: _models.WalletBalance | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "ownerType",
        "ownerId",
        "currencyId",
        "countryId",
        "balance",
    )
)


def decode_wallet(d: _Any) -> Wallet:
    """Read the JSON object of a `Wallet`."""
    o = _new(Wallet)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Wallet", needed=True)
    v = get("ownerType")
    o.owner_type = v if v.__class__ is str else _text(d, "ownerType", "Wallet", needed=True)
    v = get("ownerId")
    o.owner_id = v if v.__class__ is int else _integer(d, "ownerId", "Wallet", needed=True)
    v = get("currencyId")
    o.currency_id = v if v.__class__ is int else _integer(d, "currencyId", "Wallet", needed=True)
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "Wallet", needed=True)
    v = get("balance")
    o.balance = (
        None
        if v is None
        else decode_wallet_balance(v)
        if v.__class__ is dict
        else _record(d, "balance", "Wallet")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Wallet")
    return o


# Below the class, so that models may hold each other.
from .wallet_balance import decode_wallet_balance

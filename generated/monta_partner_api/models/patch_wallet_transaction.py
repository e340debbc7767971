"""PatchWalletTransaction."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    mapping as _mapping,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchWalletTransaction(_Model):
    """Has no effect any more: wallet transactions keep neither field."""

    partner_external_id: str | None | Unset = UNSET
    """Not kept."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Not kept."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchWalletTransaction:
        """Read the JSON object, under the API's names."""
        return decode_patch_wallet_transaction(_dict(data))

    _fields = (
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }


_new = object.__new__
_blank = {
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_patch_wallet_transaction(d: _Any) -> PatchWalletTransaction:
    """Read the JSON object of a `PatchWalletTransaction`."""
    if len(d) != 2:
        return _odd(d, PatchWalletTransaction, _blank, decode_patch_wallet_transaction)
    o = _new(PatchWalletTransaction)
    try:
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchWalletTransaction")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchWalletTransaction")
        )
    except KeyError:
        return _odd(d, PatchWalletTransaction, _blank, decode_patch_wallet_transaction)
    o._rest = _COMPLETE
    return o
